/// What a published page must not hold whatever stands in it: links to people, quotations, filled fields, codes of cards.
enum StructureCheck {
  /// The first offence in a file; nil when there is none.
  static func leak(in file: ReadyFile) -> Leak? {
    // A single file can be called as one likes; style and data are no markup.
    guard !file.path.hasSuffix(".json"), !file.path.hasSuffix(".css") else { return nil }
    let offences = [
      first("<blockquote", in: file), first("<textarea", in: file), first("<form", in: file),
      foreignLink(in: file),
      wrongCode(in: file),
    ]
    return offences.compactMap(\.self).min().map { Leak(.structure, file: file.path, offset: $0) }
  }

  private static func first(_ markup: StaticString, in file: ReadyFile) -> Int? {
    places(of: markup, in: file.bytes).first
  }

  /// Only places on the page itself and files beside it are linked.
  private static func foreignLink(in file: ReadyFile) -> Int? {
    let own: Set = ["report.css", "report.json"]
    return values(behind: "href=\"", to: "\"", in: file.bytes).first { _, value in
      !value.hasPrefix("#") && !own.contains(value)
    }?.place
  }

  /// Codes are `i-17` or identifiers in small letters.
  private static func wrongCode(in file: ReadyFile) -> Int? {
    let ids = values(behind: "id=\"i-", to: "\"", in: file.bytes).first { !isNumber($0.value) }
    let codes = values(behind: "<code>", to: "<", in: file.bytes).first { _, value in
      guard !value.hasPrefix("i-") else { return !isNumber(value.dropFirst(2)) }
      return PublicText(identifier: value) == nil
    }
    return [ids?.place, codes?.place].compactMap(\.self).min()
  }

  private static func isNumber(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func values(
    behind start: StaticString,
    to end: Unicode.Scalar,
    in bytes: [UInt8]
  ) -> [(place: Int, value: String)] {
    places(of: start, in: bytes).map { place in
      let rest = bytes[(place + start.utf8CodeUnitCount)...]
      return (place, String(decoding: rest.prefix { $0 != UInt8(ascii: end) }, as: UTF8.self))
    }
  }

  private static func places(of markup: StaticString, in bytes: [UInt8]) -> [Int] {
    let wanted = Array("\(markup)".utf8)
    return bytes.indices.filter { bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted) }
  }
}
