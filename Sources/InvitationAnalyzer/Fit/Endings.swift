/// The pairs of endings that join two forms of one word (decisions.md, appendix B).
///
/// Pairs instead of stems: they remove the inflection of nouns and adjectives, and keep statue apart from
/// status.
struct Endings: Sendable {
  /// One way to another form: the ending gives way to the other one; both are ASCII.
  struct Change: Sendable {
    var ending: Ending
    var other: [UInt8]
    /// The fewest letters the stem must have.
    var minimumStem: Int
  }

  /// Up to eight letters as one number, the last in the lowest byte.
  struct Ending: Sendable {
    let count: Int
    private let letters: UInt64

    /// The last letters of a word, at most so many.
    init(of word: some BidirectionalCollection<UInt8>, count: Int = 8) {
      let ending = word.suffix(min(count, 8))
      self.count = ending.count
      letters = ending.reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Whether it ends with the letters of another, shorter one.
    func ends(with other: Ending) -> Bool {
      count >= other.count && (letters ^ other.letters) << UInt64(64 - 8 * other.count) == 0
    }
  }

  private var changes: [UInt8: [Change]] = [:]
  private var additions: [Change] = []

  /// The changes that the last letter of a word may allow: those of its ending, and endings that are added.
  func changes(after last: UInt8) -> [Change] { changes[last] ?? additions }

  /// The endings of a language; nil for a language without a table.
  static func of(_ language: String) -> Endings? { table[language] }

  private static let table: [String: Endings] = written.mapValues { short, long in
    var endings = Endings()
    endings.add(short, minimumStem: 4)
    endings.add(long, minimumStem: 5)
    for last in endings.changes.keys { endings.changes[last]? += endings.additions }
    return endings
  }

  /// Adds pairs, each in both directions.
  private mutating func add(_ pairs: String, minimumStem: Int) {
    for pair in pairs.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let sides = pair.split(separator: "/").map { $0 == "∅" ? [] : Array($0.utf8) }
      guard sides.count == 2 else { continue }
      for (ending, other) in [(sides[0], sides[1]), (sides[1], sides[0])] {
        let change = Change(ending: Ending(of: ending), other: other, minimumStem: minimumStem)
        if let last = ending.last {
          changes[last, default: []].append(change)
        } else {
          additions.append(change)
        }
      }
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
