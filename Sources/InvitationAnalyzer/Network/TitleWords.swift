import InvitationModel

/// How many people have a word in their title: nothing is inferred from it.
///
/// Words are runs of letters, compared without the case of ASCII. They are known by a 64-bit fingerprint, so that no
/// text is made for words that are not shown.
struct TitleWords {
  private static let most = 10
  private static let fewestPeople = 2

  private struct Word {
    var people = 0
    /// The last connection that counted, so that each counts once.
    var last = -1
    /// Where it stands first: the connection, and the bytes of its title.
    var connection: Int
    var bytes: Range<Int>
  }

  private let connections: [Connection]
  private var places: [UInt64: Int] = [:]
  private var words: [Word] = []

  init(_ connections: [Connection]) {
    self.connections = connections
    for index in connections.indices { count(connections[index].position, of: index) }
  }

  /// The commonest words but those that say nothing alone.
  var commonest: [NamedCount] {
    let small = Set(WordLists.linkingWords.map { Fingerprint($0.utf8).value })
    return shown(places.filter { !small.contains($0.key) && words[$0.value].bytes.count > 1 }.map(\.value))
  }

  /// The commonest words that state a level.
  var levels: [NamedCount] {
    shown(WordLists.seniority.flatMap(\.words).compactMap { places[Fingerprint($0.utf8).value] })
  }

  private func shown(_ places: [Int]) -> [NamedCount] {
    places.filter { words[$0].people >= TitleWords.fewestPeople }
      .map { NamedCount(name: text(of: words[$0]), count: words[$0].people) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
      .prefix(TitleWords.most).map(\.self)
  }

  private func text(of word: Word) -> String {
    let title = connections[word.connection].position.utf8
    let start = title.index(title.startIndex, offsetBy: word.bytes.lowerBound)
    return String(decoding: title[start..<title.index(start, offsetBy: word.bytes.count)], as: UTF8.self)
  }

  private mutating func count(_ title: String, of connection: Int) {
    var print = Fingerprint()
    var (start, end) = (0, 0)
    for byte in title.utf8 {
      // Bytes of other scripts count as letters.
      if byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) {
        print.add(byte)
      } else {
        if end > start { add(print, connection, start..<end) }
        (print, start) = (Fingerprint(), end + 1)
      }
      end += 1
    }
    if end > start { add(print, connection, start..<end) }
  }

  private mutating func add(_ print: Fingerprint, _ connection: Int, _ bytes: Range<Int>) {
    let place = places[print.value] ?? words.count
    if place == words.count {
      places[print.value] = place
      words.append(Word(connection: connection, bytes: bytes))
    }
    guard words[place].last != connection else { return }
    words[place].last = connection
    words[place].people += 1
  }
}

/// FNV-1a (Fowler, Noll, Vo) over bytes without the case of ASCII letters.
private struct Fingerprint {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte < 0x80 ? byte | 0x20 : byte)) &* 0x100_0000_01B3
  }
}
