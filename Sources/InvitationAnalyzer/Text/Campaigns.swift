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
  let ownerWords = Set(owner.flatMap(\.words).map(\.text))
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
/// A run stands for its words by a 64-bit hash (FNV-1a), so that thousands of notes can be compared without a text for
/// each run.
struct Shingles: Hashable, Sendable {
  /// The shingles, ascending, each once.
  let all: [UInt64]

  /// The fewest shingles that make two notes comparable.
  static let minimum = 6

  /// Masks names by `#` and numbers by `0`, and cuts the rest into shingles.
  init(_ note: CampaignNote, ownerWords: Set<String>) {
    let company = note.company?.words ?? []
    var parts: [String] = []
    for word in note.note.words {
      let isMasked =
        ownerWords.contains(word.text) || note.name.writtenWords.contains(word.text)
        || company.contains { $0.text == word.text }
      if isMasked {
        parts.append("#")
      } else if word.isRun {
        parts += word.text.unicodeScalars.map { String($0) }
      } else {
        let isNumber = word.text.unicodeScalars.allSatisfy { $0.properties.numericType != nil }
        parts.append(isNumber ? "0" : word.text)
      }
    }
    let shingles = parts.indices.dropLast(2).map { Shingles.number(of: parts[$0..<$0 + 3]) }.sorted()
    var different: [UInt64] = []
    for shingle in shingles where shingle != different.last { different.append(shingle) }
    all = different
  }

  private static func number(of words: ArraySlice<String>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in words {
      for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      hash = (hash ^ 0x20) &* 0x0000_0100_0000_01B3
    }
    return hash
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
