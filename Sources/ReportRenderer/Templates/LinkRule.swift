/// Where links may lead (trust.md 2.5).
enum LinkRule {
  /// Whether a destination written in a template is taken: `https:`, `mailto:`, an anchor or a file of the report.
  static func isAllowed(_ address: String, files: Set<String>) -> Bool {
    guard address.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F && $0 != "\\" }) else {
      return false
    }
    if address.hasPrefix("#") || address.hasPrefix("mailto:") { return true }
    if address.hasPrefix("https://") { return address.utf8.count > 8 && !address.hasPrefix("https:///") }
    return files.contains(split(address).file)
  }

  /// A link to a file of the report in its two parts.
  static func split(_ address: String) -> (file: String, anchor: String?) {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(parts[0]), parts.count == 2 ? String(parts[1]) : nil)
  }

  /// The address of a profile, rebuilt from its decoded slug; nil when it is no slug.
  static func profile(slug: String) -> String? {
    guard !slug.isEmpty, slug != ".", slug != "..", slug.utf8.count <= 200,
      slug.unicodeScalars.allSatisfy({ !isControl($0) && $0 != "/" && $0 != "\\" })
    else { return nil }
    return "https://www.linkedin.com/in/" + percentEncoded(slug)
  }

  /// Whether a scalar is of the general category Cc.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  /// Everything but unreserved characters as `%XX` (RFC 3986).
  private static func percentEncoded(_ text: String) -> String {
    if text.utf8.allSatisfy(isUnreserved) { return text }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isUnreserved(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }
}
