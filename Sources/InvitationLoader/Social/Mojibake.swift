/// A text whose UTF-8 bytes were each written as one character, put right; nil when it is not such a text.
///
/// Facebook and Instagram write JSON so: `Zo\u00c3\u00ab` means `Zoë` (formats.md 9.4).
func repairedMojibake(_ text: String) -> String? {
  var bytes: [UInt8] = []
  var isASCII = true
  for scalar in text.unicodeScalars {
    guard let byte = UInt8(exactly: scalar.value) else { return nil }
    isASCII = isASCII && byte < 0x80
    bytes.append(byte)
  }
  guard !isASCII, firstBadByte(in: bytes) == nil else { return nil }
  return String(decoding: bytes, as: UTF8.self)
}
