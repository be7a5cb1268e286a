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
  var holders: [[String]: [Int]] = [:]
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
struct Shingles: Hashable, Sendable {
  /// The shingles.
  let all: Set<[String]>

  /// The fewest shingles that make two notes comparable.
  static let minimum = 6

  /// Masks names by `#` and numbers by `0`, and cuts the rest into shingles.
  init(_ note: CampaignNote, ownerWords: Set<String>) {
    let masked = ownerWords.union(note.name.writtenWords).union(note.company?.words.map(\.text) ?? [])
    let parts = note.note.words.flatMap { word -> [String] in
      if masked.contains(word.text) { return ["#"] }
      if word.isRun { return word.text.unicodeScalars.map { String($0) } }
      return [word.text.unicodeScalars.allSatisfy { $0.properties.numericType != nil } ? "0" : word.text]
    }
    all = parts.count < 3 ? [] : Set((0...parts.count - 3).map { Array(parts[$0..<$0 + 3]) })
  }

  /// How many there are.
  var count: Int { all.count }
  /// Whether there are enough to compare.
  var isEnough: Bool { count >= Shingles.minimum }

  /// How many are in both, and in either.
  func shared(with other: Shingles) -> (both: Int, either: Int) {
    let both = all.intersection(other.all).count
    return (both, count + other.count - both)
  }

  /// Whether at least half of all shingles are shared, when `both` of them are.
  func resembles(_ other: Shingles, sharing both: Int) -> Bool { both * 2 >= count + other.count - both }
}
