/// A note with what belongs to its sender, so that the same text from several people can be told
/// (decisions.md 17).
struct CampaignNote: Sendable {
  /// The note.
  var note: PreparedText
  /// The sender's name.
  var name: NameForm
  /// The sender's company; nil when unknown.
  var company: PreparedText?
}

/// Finds notes that are nearly the same text.
///
/// Shingles of three words and their resemblance after Broder. Notes meet over the shingles they share, and equal ones
/// at once, so that thousands of notes are no quadratic work.
///
/// - Parameters:
///   - notes: The notes with their senders.
///   - owner: Names of the owner and of the owner's companies, masked like the sender's.
/// - Returns: The positions of each group's notes, ascending; groups of one are left out, the others are in
///   the order of their first notes.
func campaigns(of notes: [CampaignNote], owner: [PreparedText]) -> [[Int]] {
  let ownerWords = Shingles.hashes(of: owner.flatMap(\.words).map(\.text))
  let shingles = notes.map { Shingles($0, ownerWords: ownerWords) }
  var leader = Array(notes.indices)
  func root(_ index: Int) -> Int {
    var index = index
    while leader[index] != index { index = leader[index] }
    return index
  }
  func join(_ one: Int, _ other: Int) {
    let (first, second) = (root(one), root(other))
    leader[max(first, second)] = min(first, second)
  }
  var firstOf: [Shingles: Int] = [:]
  var holders: [UInt64: [Int]] = [:]
  for (number, note) in shingles.enumerated() where note.isEnough {
    if let equal = firstOf[note] {
      join(equal, number)
      continue
    }
    firstOf[note] = number
    var shared: [Int: Int] = [:]
    for shingle in note.all {
      for other in holders[shingle] ?? [] { shared[other, default: 0] += 1 }
      holders[shingle, default: []].append(number)
    }
    for (other, both) in shared where note.resembles(shingles[other], sharing: both) { join(other, number) }
  }
  return Dictionary(grouping: notes.indices, by: root).values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
}

/// The different runs of three masked words of a note; in CJK text, of three characters.
///
/// Words and runs stand for themselves by 64-bit hashes (FNV-1a), so that thousands of notes can be compared without a
/// text for each run.
struct Shingles: Hashable, Sendable {
  /// The shingles, ascending, each once.
  let all: [UInt64]

  /// The fewest shingles that make two notes comparable.
  static let minimum = 6

  /// The hashes of some words, ascending.
  static func hashes(of words: [String]) -> [UInt64] { words.map(hash).sorted() }

  /// Masks names and numbers, and cuts the rest into shingles.
  ///
  /// - Parameters:
  ///   - note: The note with its sender.
  ///   - ownerWords: The hashes of the owner's names.
  init(_ note: CampaignNote, ownerWords: [UInt64]) {
    let senderWords = Shingles.hashes(of: note.name.writtenWords + (note.company?.words.map(\.text) ?? []))
    var parts: [UInt64] = []
    parts.reserveCapacity(note.note.words.count)
    for word in note.note.words {
      let hash = Shingles.hash(of: word.text)
      if ownerWords.holdsSorted(hash) || senderWords.holdsSorted(hash) {
        parts.append(Shingles.maskedName)
      } else if word.isRun {
        parts += word.text.unicodeScalars.map { UInt64($0.value) }
      } else {
        parts.append(Shingles.isNumber(word.text) ? Shingles.maskedNumber : hash)
      }
    }
    let shingles = parts.indices.dropLast(2).map { Shingles.number(of: parts[$0..<$0 + 3]) }.sorted()
    var different: [UInt64] = []
    different.reserveCapacity(shingles.count)
    for shingle in shingles where shingle != different.last { different.append(shingle) }
    all = different
  }

  private static let (maskedName, maskedNumber): (UInt64, UInt64) = (0, 1)
  private static let (start, prime): (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x0000_0100_0000_01B3)

  private static func hash(of word: String) -> UInt64 {
    word.utf8.reduce(start) { ($0 ^ UInt64($1)) &* prime }
  }

  private static func number(of parts: ArraySlice<UInt64>) -> UInt64 {
    // The upper half of a product depends on everything below it, the lower half not on what is above.
    parts.reduce(start) { hash, part in
      let mixed = (hash ^ part) &* prime
      return mixed ^ mixed >> 32
    }
  }

  private static func isNumber(_ word: String) -> Bool {
    if let first = word.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) { return false }
    return word.unicodeScalars.allSatisfy { $0.properties.numericType != nil }
  }

  /// How many there are.
  var count: Int { all.count }
  /// Whether there are enough to compare.
  var isEnough: Bool { count >= Shingles.minimum }

  /// How many are in both, and in either.
  func shared(with other: Shingles) -> (both: Int, either: Int) {
    let both = Set(all).intersection(other.all).count
    return (both, count + other.count - both)
  }

  /// Whether at least half of all shingles are shared, when `both` of them are.
  func resembles(_ other: Shingles, sharing both: Int) -> Bool { both * 2 >= count + other.count - both }
}
