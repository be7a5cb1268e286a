/// Character n-grams of words, as numbers (decisions.md 5.5).
///
/// An n-gram stands for its letters by a 64-bit hash (FNV-1a over the code points), so that thousands of
/// texts can be counted without building strings. The hash is fixed: the same letters give the same number
/// everywhere.
enum NGrams {
  /// Adds the n-grams of 3, 4 and 5 letters of `^word$`; of a CJK run, its pairs.
  static func insert(_ word: PreparedText.Word, into grams: inout Set<UInt64>) {
    let letters = word.isRun ? Array(word.text.unicodeScalars) : ["^"] + word.text.unicodeScalars + ["$"]
    let lengths = word.isRun ? 2...2 : 3...5
    for start in letters.indices {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for (length, letter) in zip(1...lengths.upperBound, letters[start...]) {
        hash = (hash ^ UInt64(letter.value)) &* 0x0000_0100_0000_01B3
        if lengths.contains(length) { grams.insert(hash) }
      }
    }
  }

  /// The different n-grams of some words.
  static func of(_ words: [PreparedText.Word]) -> Set<UInt64> {
    words.reduce(into: []) { insert($1, into: &$0) }
  }
}

/// How much each n-gram tells: rare ones more, counted over what the connections do.
struct NGramWeights: Sendable {
  private var frequency: [UInt64: Int] = [:]
  private var texts = 0

  /// The fewest texts from which frequencies are meaningful.
  static let minimumTexts = 50

  /// Counts texts; with fewer than 50 every n-gram weighs 1.
  init(_ texts: [[PreparedText.Word]] = []) {
    guard texts.count >= NGramWeights.minimumTexts else { return }
    self.texts = texts.count
    var numbers: [UInt64: Int] = [:]
    var counts: [(texts: Int, last: Int)] = []
    var known: [PreparedText.Word: [Int]] = [:]
    for (position, text) in texts.enumerated() {
      for var word in text {
        word.boundary = .none
        let grams =
          known[word]
          ?? NGrams.of([word]).map { gram in
            if let number = numbers[gram] { return number }
            numbers[gram] = counts.count
            counts.append((0, -1))
            return counts.count - 1
          }
        known[word] = grams
        for number in grams where counts[number].last != position {
          counts[number] = (counts[number].texts + 1, position)
        }
      }
    }
    frequency = numbers.mapValues { counts[$0].texts }
  }

  /// 1 + floor(log2((N + 1) / (df + 1))) by doubling; 1 without enough texts.
  func weight(of gram: UInt64) -> Int {
    guard texts > 0 else { return 1 }
    var weight = 1
    var bound = (frequency[gram, default: 0] + 1) * 2
    while bound <= texts + 1 {
      weight += 1
      bound *= 2
    }
    return weight
  }
}
