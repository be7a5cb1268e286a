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
  ///
  /// Everything but unreserved characters stands as `%XX` (RFC 3986).
  static func profile(slug: String) -> String? {
    guard (1...200).contains(slug.utf8.count), slug != ".", slug != ".." else { return nil }
    var isSlug = true
    let address = slug.withBytes { slug in
      beginning.withUTF8Buffer { beginning in
        String(unsafeUninitializedCapacity: beginning.count + 3 * slug.count) { address in
          var count = beginning.count
          _ = address.initialize(fromContentsOf: beginning)
          var previous: UInt8 = 0
          for byte in slug {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
              address[count] = byte
              count += 1
            case 0..<0x20, 0x7F, UInt8(ascii: "/"), UInt8(ascii: "\\"): isSlug = false
            // The control characters U+0080...U+009F.
            case 0x80...0x9F where previous == 0xC2: isSlug = false
            default:
              address[count] = UInt8(ascii: "%")
              address[count + 1] = hexadecimal(byte >> 4)
              address[count + 2] = hexadecimal(byte & 15)
              count += 3
            }
            previous = byte
          }
          return count
        }
      }
    }
    return isSlug ? address : nil
  }

  private static let beginning: StaticString = "https://www.linkedin.com/in/"

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }
}
