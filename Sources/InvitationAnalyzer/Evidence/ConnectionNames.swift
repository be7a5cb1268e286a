import InvitationModel

/// The names of the owner's connections that matter, indexed for finding namesakes, look-alikes and mentions.
struct ConnectionNames: Sendable {
  /// All connections, and the places of those that matter: copies of them would take as much memory again.
  private let connections: [Connection]
  private let near: [Int]
  private let byName: [String: [Int]]
  private let bySkeleton: [String: [Int]]
  /// The sketches of the names, ascending.
  private let sketches: [NameSketch]
  /// Every word of a name, as written and in normal form.
  private let words: Set<String>

  /// Indexes the connections whose names inviters carry or their notes may mention; others are never asked for.
  init(_ all: [Connection], near invitations: [Invitation], _ notes: NoteReadings) {
    var wanted = invitations.map { NameSketch($0.person.name) }
    for invitation in invitations where !invitation.note.isEmpty {
      wanted += NameSketch.runs(in: notes.reading(of: invitation.note).text)
    }
    wanted.sort()
    // By index, since taking a connection out copies it.
    near = wanted.isEmpty ? [] : all.indices.filter { wanted.holds(NameSketch(all[$0].person.name)) }
    connections = all
    var spellings = NameSpellings()
    let numbers = near.map { spellings.number(of: all[$0].person.name) }
    sketches = spellings.forms.map { NameSketch(words: $0.words) }.sorted()
    let (normal, skeletons) = (spellings.forms.map(\.normal), spellings.forms.map(\.skeleton))
    byName = Dictionary(grouping: numbers.indices) { normal[numbers[$0]] }
    bySkeleton = Dictionary(grouping: numbers.indices) { skeletons[numbers[$0]] }
    words = spellings.forms.reduce(into: []) { words, name in
      words.formUnion(name.words)
      words.formUnion(name.writtenWords)
    }
  }

  /// Whether a connection may have a name, or one that looks like it.
  func mayHold(_ sketch: NameSketch) -> Bool { sketches.holds(sketch) }

  /// The connections whose name has this normal form, in file order.
  func named(_ name: NameForm) -> some Sequence<Connection> {
    (name.words.isEmpty ? [] : byName[name.normal] ?? []).lazy.map { connections[near[$0]] }
  }

  /// The connections whose name has this form when look-alike letters are equal, in file order.
  func lookingLike(_ name: NameForm) -> some Sequence<Connection> {
    (name.words.isEmpty ? [] : bySkeleton[name.skeleton] ?? []).lazy.map { connections[near[$0]] }
  }

  /// Whether a name proves nothing by itself: it is frequent, or two connections carry it (decisions.md 2.3).
  func isCommon(_ name: NameForm) -> Bool { name.isCommon || (byName[name.normal]?.count ?? 0) > 1 }

  /// The connections whose full name, two to five words, stands in a range of a text, in the order of the text.
  func named(in text: PreparedText, within range: Range<Int>) -> [Connection] {
    range.flatMap { start in
      (2...5).compactMap { length -> Connection? in
        let window = start..<start + length
        guard window.upperBound <= range.upperBound,
          text.words[window].allSatisfy({ words.contains($0.text) || NameForm.mayHoldUmlaut($0.text) })
        else { return nil }
        return named(NameForm(text.text(window))).first { _ in true }
      }
    }
  }
}

extension NameForm {
  /// Whether a word may write an umlaut as `ae`, `oe` or `ue`, so that its normal form has other letters.
  static func mayHoldUmlaut(_ word: String) -> Bool {
    var previous: UInt8 = 0
    for byte in word.utf8 {
      if byte == UInt8(ascii: "e") {
        switch previous {
        case UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "u"): return true
        default: break
        }
      }
      previous = byte
    }
    return false
  }
}

extension [NameSketch] {
  /// Whether an ascending array holds a sketch.
  fileprivate func holds(_ sketch: NameSketch) -> Bool {
    let index = partitioningIndex { $0 >= sketch }
    return index < count && self[index] == sketch
  }
}

/// The different spellings of names, each read once.
private struct NameSpellings {
  private(set) var forms: [NameForm] = []
  private var numbers: [String: Int] = [:]

  mutating func number(of name: String) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = forms.count
    forms.append(NameForm(name))
    return forms.count - 1
  }
}
