/// Character n-grams of words, as numbers (decisions.md 5.5).
///
/// An n-gram stands for its letters by a 64-bit hash (FNV-1a over the code points), so that thousands of
/// texts can be counted without building strings. The hash is fixed: the same letters give the same number
/// everywhere.
enum NGrams {
  /// Appends the n-grams of 3, 4 and 5 letters of `^word$`; of a CJK run, its pairs.
  ///
  /// One that stands twice in the word comes twice.
  static func append(_ word: PreparedText.Word, to grams: inout [UInt64]) {
    var letters: [UInt32] = []
    letters.reserveCapacity(word.text.utf8.count + 2)
    if !word.isRun { letters.append(Unicode.Scalar("^").value) }
    for scalar in word.text.unicodeScalars { letters.append(scalar.value) }
    if !word.isRun { letters.append(Unicode.Scalar("$").value) }
    let (shortest, longest) = word.isRun ? (2, 2) : (3, 5)
    for start in letters.indices {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for end in start..<min(start + longest, letters.count) {
        hash = (hash ^ UInt64(letters[end])) &* 0x0000_0100_0000_01B3
        if end - start + 1 >= shortest { grams.append(hash) }
      }
    }
  }

  /// The different n-grams of some words, in the order in which they come first.
  static func of(_ words: [PreparedText.Word]) -> [UInt64] {
    var grams: [UInt64] = []
    grams.reserveCapacity(words.reduce(0) { $0 + 3 * $1.text.utf8.count })
    for word in words { append(word, to: &grams) }
    return different(grams)
  }

  /// Each number once.
  static func different(_ grams: [UInt64]) -> [UInt64] {
    var seen = HashTable<Void>(capacity: grams.count)
    return grams.filter { seen.insert((), for: $0) }
  }
}

/// How much each n-gram tells: rare ones more, counted over what the connections do.
struct NGramWeights: Sendable {
  /// The weights of the n-grams that were seen.
  private var weights = HashTable<Int>([:])
  /// The weight of all others.
  private var unseen = 1

  /// The fewest texts from which frequencies are meaningful.
  static let minimumTexts = 50

  /// Counts texts; with fewer than 50 every n-gram weighs 1.
  ///
  /// - Parameters:
  ///   - texts: The words of the texts.
  ///   - times: How often each of the texts counts; once when nothing is given.
  init(_ texts: [[PreparedText.Word]] = [], times: [Int]? = nil) {
    let times = times ?? texts.map { _ in 1 }
    let total = times.reduce(0, +)
    guard total >= NGramWeights.minimumTexts else { return }
    var numbers: [UInt64: Int] = [:]
    // Every different word with the numbers of its n-grams, and every text with the numbers of its words.
    var words: [[Int]] = []
    var known: [String: Int] = [:]
    let numbered = texts.map { text in
      text.map { word in
        if let number = known[word.text] { return number }
        known[word.text] = words.count
        words.append(
          NGrams.of([word]).map { gram in
            if let number = numbers[gram] { return number }
            numbers[gram] = numbers.count
            return numbers.count - 1
          }
        )
        return words.count - 1
      }
    }
    var frequencies = [Int](repeating: 0, count: numbers.count)
    var lastSeen = [Int](repeating: -1, count: numbers.count)
    for (position, text) in numbered.enumerated() {
      for word in text {
        for gram in words[word] where lastSeen[gram] != position {
          lastSeen[gram] = position
          frequencies[gram] += times[position]
        }
      }
    }
    weights = HashTable(numbers.mapValues { NGramWeights.weight(frequency: frequencies[$0], of: total) })
    unseen = NGramWeights.weight(frequency: 0, of: total)
  }

  /// How much an n-gram weighs; 1 without enough texts.
  func weight(of gram: UInt64) -> Int { weights[gram] ?? unseen }

  /// 1 + floor(log2((N + 1) / (df + 1))) by doubling.
  private static func weight(frequency: Int, of texts: Int) -> Int {
    var weight = 1
    var bound = (frequency + 1) * 2
    while bound <= texts + 1 {
      weight += 1
      bound *= 2
    }
    return weight
  }
}
