/// A number that is equal for names with equal look-alike forms, so that few of many names have to be read in full.
///
/// It is the sum of the hashes of the words (FNV-1a), whatever their order; different names may have one number.
struct NameSketch: Hashable, Comparable, Sendable {
  private(set) var value: UInt64 = 0

  private init(value: UInt64) { self.value = value }

  static func < (left: NameSketch, right: NameSketch) -> Bool { left.value < right.value }

  /// Sketches a name as it is displayed.
  init(_ name: String) {
    if let plain = name.withBytes({ NameSketch(plain: $0) }) {
      self = plain
    } else {
      self.init(words: NameForm(name).words)
    }
  }

  /// Sketches the words of a normal form.
  init(words: [String]) {
    for word in words { value &+= NameSketch.hash(of: LookAlike.skeleton(of: [word])) }
  }

  /// The sketches of all runs of two to five words of a text, each of which may be a full name.
  static func runs(in text: PreparedText) -> [NameSketch] {
    let words = text.words.map { word in
      (sketch: NameSketch(word.text).value, isTitle: NameForm.isTitle(word.text))
    }
    var found: [NameSketch] = []
    found.reserveCapacity(5 * words.count)
    for start in words.indices {
      var (all, withoutTitles, hasName) = (UInt64(0), UInt64(0), false)
      for word in words[start...].prefix(5) {
        all &+= word.sketch
        if !word.isTitle { (withoutTitles, hasName) = (withoutTitles &+ word.sketch, true) }
        found.append(NameSketch(value: hasName ? withoutTitles : all))
      }
    }
    return found
  }

  /// Sketches a plain name without titles; nil for any other.
  private init?(plain name: UnsafeBufferPointer<UInt8>) {
    var (sum, word) = (UInt64(0), PlainWord())
    let isPlain = PlainName.read(name) { letter in
      word.add(letter)
    } endWord: {
      if word.isTitle { return false }
      sum &+= word.finished
      word = PlainWord()
      return true
    }
    guard isPlain else { return nil }
    value = sum
  }

  private static func hash(of text: String) -> UInt64 {
    text.unicodeScalars.reduce(PlainWord.start) { ($0 ^ UInt64($1.value)) &* PlainWord.prime }
  }
}

/// A word of folded letters on its way through `NameForm` and `LookAlike`.
private struct PlainWord {
  static let (start, prime): (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x100_0000_01B3)

  private var count = 0
  /// The last four letters.
  private var packed: UInt32 = 0
  private var hash = PlainWord.start
  /// The last letter, which the next one may join.
  private var last: UInt32 = 0
  private var mayDropE = false

  /// Whether it is a title or degree.
  var isTitle: Bool { count <= 4 && NameForm.isTitle(packed: packed) }

  var finished: UInt64 { last == 0 ? hash : hashed(last) }

  mutating func add(_ letter: UInt32) {
    count += 1
    packed = packed << 8 | letter & 0xFF
    if letter == UInt8(ascii: "e"), mayDropE {
      mayDropE = false
      return
    }
    mayDropE = letter == UInt8(ascii: "a") || letter == UInt8(ascii: "o") || letter == UInt8(ascii: "u")
    let plain = Unicode.Scalar(letter).map { LookAlike.prototype(of: $0).value } ?? letter
    switch (last, plain) {
    case (UInt32(UInt8(ascii: "r")), UInt32(UInt8(ascii: "n"))): last = UInt32(UInt8(ascii: "m"))
    case (UInt32(UInt8(ascii: "v")), UInt32(UInt8(ascii: "v"))): last = UInt32(UInt8(ascii: "w"))
    default:
      if last != 0 { hash = hashed(last) }
      last = plain
    }
  }

  private func hashed(_ letter: UInt32) -> UInt64 {
    let seen = letter == UInt8(ascii: "i") ? UInt32(UInt8(ascii: "l")) : letter
    return (hash ^ UInt64(seen)) &* PlainWord.prime
  }
}
