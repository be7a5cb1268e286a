/// The pairs of endings that join two forms of one word (decisions.md, appendix B).
///
/// Pairs instead of stems: they remove the inflection of nouns and adjectives, and keep statue apart from
/// status.
struct Endings: Sendable {
  /// One pair: the same stem with either ending is the same word; endings are ASCII.
  struct Pair: Sendable {
    var one: [UInt8]
    var other: [UInt8]
    /// The fewest letters the stem must have.
    var minimumStem: Int
  }

  /// The pairs of a language; empty for a language without a table.
  static func pairs(of language: String) -> [Pair] { table[language] ?? [] }

  private static let table: [String: [Pair]] = written.mapValues { short, long in
    parse(short, minimumStem: 4) + parse(long, minimumStem: 5)
  }

  private static func parse(_ pairs: String, minimumStem: Int) -> [Pair] {
    pairs.split { $0 == " " || $0 == "\n" }.compactMap { pair in
      let sides = pair.split(separator: "/").map { $0 == "∅" ? [] : Array($0.utf8) }
      return sides.count == 2 ? Pair(one: sides[0], other: sides[1], minimumStem: minimumStem) : nil
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
