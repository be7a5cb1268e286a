/// Character n-grams of words, as numbers (decisions.md 5.5).
///
/// An n-gram stands for its letters by a 64-bit hash (FNV-1a over the code points), so that thousands of
/// texts can be counted without building strings. The hash is fixed: the same letters give the same number
/// everywhere.
enum NGrams {
  /// Appends the n-grams of 3, 4 and 5 letters of `^word$`; of a CJK run, its pairs. One may come twice.
  static func append(_ word: PreparedText.Word, to grams: inout [UInt64]) {
    let letters = word.isRun ? Array(word.text.unicodeScalars) : ["^"] + word.text.unicodeScalars + ["$"]
    let (shortest, longest) = word.isRun ? (2, 2) : (3, 5)
    for start in letters.indices {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for end in start..<min(start + longest, letters.count) {
        hash = (hash ^ UInt64(letters[end].value)) &* 0x0000_0100_0000_01B3
        if end - start + 1 >= shortest { grams.append(hash) }
      }
    }
  }

  /// The different n-grams of some words, ascending.
  static func of(_ words: [PreparedText.Word]) -> [UInt64] {
    var grams: [UInt64] = []
    for word in words { append(word, to: &grams) }
    return different(grams)
  }

  /// Each number once, ascending.
  static func different(_ grams: [UInt64]) -> [UInt64] {
    var different: [UInt64] = []
    different.reserveCapacity(grams.count)
    for gram in grams.sorted() where gram != different.last { different.append(gram) }
    return different
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
    var known: [String: [Int]] = [:]
    for (position, text) in texts.enumerated() {
      for word in text {
        let grams: [Int]
        if let numbered = known[word.text] {
          grams = numbered
        } else {
          grams = NGrams.of([word]).map { gram in
            if let number = numbers[gram] { return number }
            numbers[gram] = counts.count
            counts.append((0, -1))
            return counts.count - 1
          }
          known[word.text] = grams
        }
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
