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
/// Shingles of three words and their resemblance after Broder. Equal notes meet at once. Others meet over their rarer
/// shingles, since two notes that are half alike share one of the rarer half of each (prefix filtering after Bayardo, Ma
/// and Srikant), and no shingle introduces more than 32 notes, so that thousands of notes are no quadratic work.
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
  var frequency: [UInt64: Int] = [:]
  var different: [Int] = []
  for (number, note) in shingles.enumerated() where note.isEnough {
    if let equal = firstOf[note] {
      join(equal, number)
      continue
    }
    firstOf[note] = number
    different.append(number)
    for shingle in note.all { frequency[shingle, default: 0] += 1 }
  }
  var holders: [UInt64: [Int]] = [:]
  var metBy = leader
  for number in different {
    let note = shingles[number]
    for shingle in note.rarerHalf(frequency) {
      for other in holders[shingle] ?? [] where metBy[other] != number {
        metBy[other] = number
        if root(other) != root(number), note.resembles(shingles[other]) { join(other, number) }
      }
      if holders[shingle]?.count ?? 0 < mostIntroduced { holders[shingle, default: []].append(number) }
    }
  }
  return Dictionary(grouping: notes.indices, by: root).values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
}

/// A shingle that more notes hold is a phrase of the language; a campaign's notes share all the others too.
private let mostIntroduced = 32

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

  /// The rarer half and one more, by how many notes hold each.
  func rarerHalf(_ frequency: [UInt64: Int]) -> [UInt64] {
    all.map { (frequency[$0] ?? 0, $0) }.sorted { $0 < $1 }.prefix(count / 2 + 1).map(\.1)
  }

  /// How many are in both, and in either.
  func shared(with other: Shingles) -> (both: Int, either: Int) {
    var (both, mine, theirs) = (0, 0, 0)
    while mine < count, theirs < other.count {
      let (left, right) = (all[mine], other.all[theirs])
      if left == right { both += 1 }
      if left <= right { mine += 1 }
      if right <= left { theirs += 1 }
    }
    return (both, count + other.count - both)
  }

  /// Whether at least half of all shingles are shared.
  func resembles(_ other: Shingles) -> Bool {
    let (both, either) = shared(with: other)
    return both * 2 >= either
  }
}
