import InvitationModel

extension PhraseCatalog {
  /// The phrases of a language; nil for English, which needs none.
  public static func builtIn(_ language: InterfaceLanguage) -> PhraseCatalog? {
    guard language != .english else { return nil }
    return PhraseCatalog(language, reading: Assets.bytes(at: "Languages/\(language.rawValue).txt") ?? [])
  }
}

/// The script of the pages in their language: each English piece of it is replaced by what its catalog says.
func script() -> [UInt8] {
  let script = lean(Assets.bytes(at: "site/report.js") ?? [])
  let language = InterfaceLanguage.current
  guard language != .english else { return script }
  let pieces = PhraseCatalog(
    language,
    reading: Assets.bytes(at: "Languages/\(language.rawValue)-script.txt") ?? []
  )
  return script.replacing(pieces.entries.map { (Array($0.key.utf8), Array($0.value.utf8)) })
}

extension [UInt8] {
  /// The bytes with some pieces replaced; of pieces that begin at one place the longest counts.
  fileprivate func replacing(_ pieces: [(old: [UInt8], new: [UInt8])]) -> [UInt8] {
    var byFirst: [UInt8: [(old: [UInt8], new: [UInt8])]] = [:]
    for piece in pieces.sorted(by: { $0.old.count > $1.old.count }) {
      if let first = piece.old.first { byFirst[first, default: []].append(piece) }
    }
    var result: [UInt8] = []
    result.reserveCapacity(count + count / 8)
    var place = startIndex
    while place < endIndex {
      if let found = byFirst[self[place]]?.first(where: { self[place...].starts(with: $0.old) }) {
        result += found.new
        place += found.old.count
      } else {
        result.append(self[place])
        place += 1
      }
    }
    return result
  }
}
