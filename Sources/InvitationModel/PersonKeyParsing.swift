extension PersonKey {
  /// The key of a profile address as archives write it, or nil (formats.md 7.1).
  ///
  /// The host must be LinkedIn's and the path begin with `/in/`; the scheme may be missing.
  public init?(address: String) {
    guard let key = address.withBytes({ PersonKey(address: $0) }) else { return nil }
    self = key
  }

  /// The key of a profile address in UTF-8, or nil.
  public init?(address: UnsafeBufferPointer<UInt8>) {
    guard !address.isEmpty else { return nil }
    if let slug = PersonKey.settledSlug(of: address) {
      self = .profile(slug)
      return
    }
    guard let slug = PersonKey.slug(in: String(decoding: address, as: UTF8.self), after: ["in"]) else {
      return nil
    }
    self = .profile(slug)
  }

  /// The key of a URN `urn:li:member:N`, or nil.
  public init?(urn: String) {
    let text = cleanLine(urn).text
    let prefix = "urn:li:member:"
    guard text.lowercased().hasPrefix(prefix) else { return nil }
    let number = text.dropFirst(prefix.count)
    guard (1...20).contains(number.utf8.count), number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    self = .urn(String(number))
  }

  /// The key of what a person writes into a settings file, or nil (decisions.md 2.2).
  ///
  /// Beside addresses with `/in/` it takes those with `/pub/`, a URN and a bare slug such as `ada-quill`.
  public init?(written text: String) {
    if let key = PersonKey(urn: text) {
      self = key
    } else if let slug = PersonKey.slug(in: text, after: ["in", "pub"]) {
      self = .profile(slug)
    } else {
      let bare = cleanLine(text).text
      let ends = bare.unicodeScalars.contains { " /\\:?#@.,;()<>\"'".unicodeScalars.contains($0) }
      guard !bare.isEmpty, !ends else { return nil }
      self = .profile(PersonKey.normalised(Substring(bare)))
    }
  }

  /// The normalised slug of an address in the form that archives use, of settled characters; nil for any other.
  private static func settledSlug(of address: UnsafeBufferPointer<UInt8>) -> String? {
    let length = usualBeginning.utf8CodeUnitCount
    guard address.count > length,
      isEqual(UnsafeBufferPointer(rebasing: address[..<length]), to: usualBeginning)
    else { return nil }
    let rest = UnsafeBufferPointer(rebasing: address[length...])
    var end = 0
    while end < rest.count, !isEndOfSlug(rest[end]), rest[end] != 0x25, rest[end] != 0x20 { end += 1 }
    // Most slugs are written as they are meant.
    if end == rest.count || isEndOfSlug(rest[end]) {
      return end == 0 ? nil : SettledText.lowercased(UnsafeBufferPointer(rebasing: rest[..<end]))
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: rest.count) { slug in
      for index in 0..<end { slug[index] = rest[index] }
      var (count, index) = (end, end)
      while index < rest.count, !isEndOfSlug(rest[index]) {
        if rest[index] == 0x25 {
          guard let byte = escaped(rest, at: index) else { return nil }
          slug[count] = byte
          index += 3
        } else if rest[index] == 0x20 {
          return nil
        } else {
          slug[count] = rest[index]
          index += 1
        }
        count += 1
      }
      return count == 0 ? nil : SettledText.lowercased(UnsafeBufferPointer(rebasing: slug[..<count]))
    }
  }

  /// The byte of the escape at an index; nil for one that is broken or stands for a separator or blank.
  private static func escaped(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt8? {
    guard index + 2 < bytes.count, let high = hexadecimal(bytes[index + 1]),
      let low = hexadecimal(bytes[index + 2])
    else { return nil }
    let value = high << 4 | low
    return value > 0x20 && value != 0x7F && !isEndOfSlug(value) ? value : nil
  }

  private static func isEndOfSlug(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  private static let usualBeginning: StaticString = "https://www.linkedin.com/in/"

  /// The normalised slug of an address whose path begins with one of the words.
  private static func slug(in address: String, after words: [String]) -> String? {
    var rest = Substring(cleanLine(address).text)
    if let scheme = ["https://", "http://"].first(where: { rest.prefix($0.count).lowercased() == $0 }) {
      rest = rest.dropFirst(scheme.count)
    }
    let parts = rest.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, isLinkedIn(host: parts[0]), words.contains(parts[1].lowercased()) else {
      return nil
    }
    let slug = parts[2].prefix { !"/?#".contains($0) }
    return slug.isEmpty ? nil : normalised(slug)
  }

  private static func isLinkedIn(host: Substring) -> Bool {
    let name = host.prefix { $0 != ":" }.lowercased()
    return !host.contains("@") && (name == "linkedin.com" || name.hasSuffix(".linkedin.com"))
  }

  /// Decoded once, lower case, composed, without hidden characters.
  private static func normalised(_ slug: Substring) -> String {
    composed(cleanLine(withoutJoiners((decoded(slug) ?? String(slug)).lowercased())).text)
  }

  /// The percent-decoded slug; nil when an escape is broken, the bytes are not UTF-8, or a separator would appear.
  private static func decoded(_ slug: Substring) -> String? {
    guard slug.utf8.contains(0x25) else { return String(slug) }
    var bytes: [UInt8] = []
    var rest = slug.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == 0x25 else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(hexadecimal), let low = rest.popFirst().flatMap(hexadecimal)
      else {
        return nil
      }
      let value = high << 4 | low
      guard value > 0x20, value != 0x7F, !"/?#".utf8.contains(value) else { return nil }
      bytes.append(value)
    }
    return String(validating: bytes)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}

extension String {
  /// The text of UTF-8 bytes, or nil when they are none.
  fileprivate init?(validating bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    // Decoding repairs bad bytes with U+FFFD, which changes them.
    guard text.utf8.elementsEqual(bytes) else { return nil }
    self = text
  }
}
