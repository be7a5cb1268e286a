/// The path of a member, taken apart without trusting it.
struct MemberName: Sendable {
  /// The path as it is written.
  let raw: ArraySlice<UInt8>
  /// The path as text; bytes that are not UTF-8 are U+FFFD.
  let path: String
  /// The last part of the path, up to a NUL: what a careless reader would take the name to be.
  let base: String
  /// Whether the path could lead out of a folder or be read in two ways.
  let isUnsafe: Bool

  /// Takes the raw bytes of a path apart; both kinds of slash separate.
  init(_ bytes: ArraySlice<UInt8>) {
    let isSeparator: (UInt8) -> Bool = { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
    let parts = bytes.split(omittingEmptySubsequences: false, whereSeparator: isSeparator)
    raw = bytes
    path = String(decoding: bytes, as: UTF8.self)
    base = String(decoding: (parts.last ?? []).prefix { $0 != 0 }, as: UTF8.self)
    let hasDrive =
      bytes.dropFirst().first == UInt8(ascii: ":")
      && bytes.first.map { (0x61...0x7A).contains($0 | 0x20) } ?? false
    isUnsafe =
      bytes.first.map(isSeparator) ?? true || hasDrive || bytes.contains(0)
      || bytes.contains(UInt8(ascii: "\\")) || parts.contains { $0.elementsEqual([0x2E, 0x2E]) }
  }

  /// The path for a message: hidden characters as `\u{…}`, at most 80 characters.
  var shown: String { shownName(path) }
}

/// A name of foreign origin for the terminal: control, bidi and invisible characters as `\u{1B}`, at most 80 characters.
func shownName(_ name: String) -> String {
  var shown = ""
  for (count, character) in name.enumerated() {
    guard count < 80 else { return shown + "…" }
    for scalar in character.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
  }
  return shown
}
