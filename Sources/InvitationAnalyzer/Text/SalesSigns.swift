/// A sign that a note or headline sells something.
struct SalesSign: Hashable, Sendable {
  /// The classes, in the order in which they are shown.
  enum Kind: String, CaseIterable, Sendable {
    case call, service, growth, money, price, free, outsourcing, programme, link
  }

  /// Where the sign stands.
  enum Place: String, Sendable {
    case note, headline
  }

  /// The class; each counts once.
  var kind: Kind
  /// The folded words that gave it away; empty for a link.
  var phrase: String
  /// Where it was found first.
  var place: Place
}

/// The sales signs of a note and a headline, one a class, in the order of the classes (decisions.md 6.3).
///
/// Negated phrases do not count, and neither does a phrase that contains a term of a goal: that was asked
/// for.
func salesSigns(note: PreparedText, headline: PreparedText?, goals: CompiledGoals) -> [SalesSign] {
  var signs: [SalesSign] = []
  let isHeadlineSign: Set<SalesSign.Kind> = [.call, .growth, .money, .price, .free, .programme]
  let texts = [(note, SalesSign.Place.note), (headline ?? PreparedText(""), .headline)]
    .filter { !$0.0.isEmpty }.map { (text: $0.0, place: $0.1, sought: SoughtWords($0.0, goals)) }
  for (kind, phrases) in WordLists.salesSigns {
    for (text, place, sought) in texts where place == .note || isHeadlineSign.contains(kind) {
      let hits = phrases.hits(in: text, negatedIn: sought.language)
      guard let hit = hits.first(where: { !sought.isInside($0.words) }) else { continue }
      signs.append(SalesSign(kind: kind, phrase: text.text(hit.words), place: place))
      break
    }
  }
  if !signs.isEmpty, note.hasForeignLink { signs.append(SalesSign(kind: .link, phrase: "", place: .note)) }
  return signs
}

/// The words of a text that are terms of a goal.
private struct SoughtWords {
  let language: String
  private let terms: [Range<Int>]

  init(_ text: PreparedText, _ goals: CompiledGoals) {
    language = detectLanguage(text).forNegation
    terms = goals.termRanges(in: text)
  }

  func isInside(_ phrase: Range<Int>) -> Bool {
    terms.contains { phrase.contains($0.lowerBound) && $0.upperBound <= phrase.upperBound }
  }
}
