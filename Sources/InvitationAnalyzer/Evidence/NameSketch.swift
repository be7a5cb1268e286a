/// A number that is equal for names with equal look-alike forms, so that few of many names have to be read in full.
///
/// It is the sum of the hashes of the words (FNV-1a), whatever their order; different names may have one number.
struct NameSketch: Hashable, Comparable, Sendable {
  private(set) var value: UInt64 = 0

  private init(value: UInt64) { self.value = value }

  static func < (left: NameSketch, right: NameSketch) -> Bool { left.value < right.value }

  /// Sketches a name as it is displayed.
  init(_ name: String) {
    var name = name
    if let plain = name.withUTF8({ NameSketch(plain: $0) }) {
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

  /// Sketches a name of plain letters, blanks and hyphens without titles; nil for any other.
  private init?(plain name: UnsafeBufferPointer<UInt8>) {
    var word = PlainWord()
    var previous: UInt8 = 0x20
    for byte in name {
      switch byte {
      case 0x61...0x7A, 0x41...0x5A:
        // A capital I inside a word may mark the gender: `LehrerIn`.
        if byte == UInt8(ascii: "I"), previous > 0x60 { return nil }
        word.add(byte | 0x20)
      case 0x20, UInt8(ascii: "-"):
        guard add(word) else { return nil }
        word = PlainWord()
      default: return nil
      }
      previous = byte
    }
    guard add(word) else { return nil }
  }

  /// Adds a word; false for one that may be a title.
  private mutating func add(_ word: PlainWord) -> Bool {
    if word.count == 0 { return true }
    if word.count <= 4, NameForm.isTitle(word.text) { return false }
    value &+= word.finished
    return true
  }

  private static func hash(of text: String) -> UInt64 {
    text.utf8.reduce(PlainWord.start) { ($0 ^ UInt64($1)) &* PlainWord.prime }
  }
}

/// A word of lower-case ASCII letters on its way through `NameForm` and `LookAlike`.
private struct PlainWord {
  static let (start, prime): (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x100_0000_01B3)

  private(set) var count = 0
  private var letters: (UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0)
  private var hash = PlainWord.start
  /// The last letter, which the next one may join.
  private var last: UInt8 = 0
  private var mayDropE = false

  /// The word itself, when it has at most four letters.
  var text: String {
    String(decoding: [letters.0, letters.1, letters.2, letters.3].prefix(count), as: UTF8.self)
  }

  var finished: UInt64 { last == 0 ? hash : hashed(last) }

  mutating func add(_ letter: UInt8) {
    switch count {
    case 0: letters.0 = letter
    case 1: letters.1 = letter
    case 2: letters.2 = letter
    case 3: letters.3 = letter
    default: break
    }
    count += 1
    if letter == UInt8(ascii: "e"), mayDropE {
      mayDropE = false
      return
    }
    mayDropE = letter == UInt8(ascii: "a") || letter == UInt8(ascii: "o") || letter == UInt8(ascii: "u")
    switch (last, letter) {
    case (UInt8(ascii: "r"), UInt8(ascii: "n")): last = UInt8(ascii: "m")
    case (UInt8(ascii: "v"), UInt8(ascii: "v")): last = UInt8(ascii: "w")
    default:
      if last != 0 { hash = hashed(last) }
      last = letter
    }
  }

  private func hashed(_ letter: UInt8) -> UInt64 {
    (hash ^ UInt64(letter == UInt8(ascii: "i") ? UInt8(ascii: "l") : letter)) &* PlainWord.prime
  }
}
