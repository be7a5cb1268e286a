/// The pairs of endings that join two forms of one word (decisions.md, appendix B).
///
/// Pairs instead of stems: they remove the inflection of nouns and adjectives, and keep statue apart from
/// status.
struct Endings: Sendable {
  /// Two endings of one word; both are ASCII.
  private struct Pair {
    var one: Ending
    var other: Ending
    /// The fewest letters the stem must have.
    var minimumStem: Int
  }

  /// Up to eight letters as one number, the last in the lowest byte.
  private struct Ending {
    let count: Int
    private let letters: UInt64

    /// The last letters of a word.
    init(of word: some BidirectionalCollection<UInt8>) {
      let ending = word.suffix(8)
      count = ending.count
      letters = ending.reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Whether it ends with the letters of another, shorter one.
    func ends(with other: Ending) -> Bool {
      count >= other.count && (letters ^ other.letters) << UInt64(64 - 8 * other.count) == 0
    }
  }

  private var pairs: [Pair] = []

  /// Whether two folded words have one stem and a pair of endings.
  func join(_ one: String.UTF8View, _ other: String.UTF8View) -> Bool {
    let shared = zip(one, other).prefix { $0 == $1 }.count
    let longer = one.count - other.count
    // The bytes that begin a letter.
    let letters = one.count { $0 & 0xC0 != 0x80 }
    let (first, second) = (Ending(of: one), Ending(of: other))
    return pairs.contains { pair in
      pair.one.count - pair.other.count == longer && one.count - pair.one.count <= shared
        && letters - pair.one.count >= pair.minimumStem
        && first.ends(with: pair.one) && second.ends(with: pair.other)
    }
  }

  /// The endings of those languages that have a table.
  static func of(_ languages: some Sequence<String>) -> [Endings] { languages.compactMap { table[$0] } }

  private static let table: [String: Endings] = written.mapValues { short, long in
    var endings = Endings()
    endings.add(short, minimumStem: 4)
    endings.add(long, minimumStem: 5)
    return endings
  }

  /// Adds pairs, each in both directions.
  private mutating func add(_ written: String, minimumStem: Int) {
    for pair in written.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      let sides = pair.split(separator: UInt8(ascii: "/")).map { side in
        Ending(of: side.elementsEqual("∅".utf8) ? side.prefix(0) : side)
      }
      guard sides.count == 2 else { continue }
      pairs.append(Pair(one: sides[0], other: sides[1], minimumStem: minimumStem))
      pairs.append(Pair(one: sides[1], other: sides[0], minimumStem: minimumStem))
    }
  }

  /// Folded endings by language: with a stem of at least 4 letters, with a stem of at least 5; ∅ is no
  /// ending.
  private static let written: [String: (String, String)] = [
    "en": (
      """
      ∅/s ∅/es y/ies o/ist o/ists f/ves
      """,
      """
      ∅/ed ∅/ing ∅/er ∅/ers ∅/or ∅/ors e/ing e/er e/ers e/ed er/ing ers/ing ∅/ist ∅/ists ∅/al y/ist
      y/ists ion/or ion/ors ion/ive
      """
    ),
    "de": (
      """
      ∅/e ∅/en ∅/n ∅/s ∅/es ∅/er ∅/ern e/en e/er ∅/in e/in en/in
      """,
      """
      ∅/innen e/innen in/innen en/innen ∅/em er/en
      """
    ),
    "fr": (
      """
      ∅/s ∅/x ∅/e ∅/es e/es al/aux al/ale f/ve
      """,
      """
      eur/euse eur/euses eurs/euses eur/rice eur/rices eurs/rices ∅/ne ∅/nes ne/nes e/iste
      """
    ),
    "es": (
      """
      ∅/s ∅/es o/a o/os o/as a/as os/as ∅/a ∅/as ∅/os z/ces e/a o/ista o/istas
      """,
      """
      ∅/ista ∅/istas
      """
    ),
    "pt": (
      """
      ∅/s ∅/es o/a o/os o/as a/as os/as ∅/a ∅/as ao/oes al/ais el/eis m/ns o/ista o/istas
      """,
      """
      ao/ora
      """
    ),
    "it": (
      """
      o/i a/e e/i o/a o/e a/i i/e co/ci co/chi ca/che go/ghi o/ista o/isti
      """,
      """
      ore/rice ore/rici ori/rici e/essa
      """
    ),
    "nl": (
      """
      ∅/s ∅/en ∅/e ∅/n ∅/es e/es
      """,
      """
      ∅/ster ∅/sters er/ster eur/euse
      """
    ),
    "sv": (
      """
      ∅/en ∅/ar ∅/er ∅/na ∅/n ∅/s a/or e/ar ∅/et
      """,
      ""
    ),
  ]
}
