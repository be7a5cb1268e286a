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
  salesSigns(
    note: sellingPhrases(in: note, goals),
    headline: headline.map { sellingPhrases(in: $0, goals) } ?? [:],
    linksAway: note.hasForeignLink
  )
}

/// The sales signs by the first phrase of each class, and whether the note leads to another site.
func salesSigns(
  note inNote: [Int: String],
  headline inHeadline: [Int: String],
  linksAway: @autoclosure () -> Bool
) -> [SalesSign] {
  let isHeadlineSign: [SalesSign.Kind] = [.call, .growth, .money, .price, .free, .programme]
  var signs: [SalesSign] = []
  for (list, kind) in SalesSign.Kind.allCases.enumerated() {
    if let phrase = inNote[list] {
      signs.append(SalesSign(kind: kind, phrase: phrase, place: .note))
    } else if isHeadlineSign.contains(kind), let phrase = inHeadline[list] {
      signs.append(SalesSign(kind: kind, phrase: phrase, place: .headline))
    } else if kind == .link, !signs.isEmpty, linksAway() {
      signs.append(SalesSign(kind: .link, phrase: "", place: .note))
    }
  }
  return signs
}

/// The first phrase of each class that is neither denied nor asked for, in the words of the text.
func sellingPhrases(in text: PreparedText, _ goals: CompiledGoals) -> [Int: String] {
  var phrases: [Int: String] = [:]
  for (kind, figure) in [
    (SalesSign.Kind.growth, SellingFigures.multiple(in: text) ?? SellingFigures.custom(in: text)),
    (.money, SellingFigures.yield(in: text)),
  ] {
    if let figure, let list = SalesSign.Kind.allCases.firstIndex(of: kind) { phrases[list] = figure }
  }
  // Most texts hold none, so the language and the goals' terms are looked at only then.
  guard WordLists.salesSigns.isFound(in: text) else { return phrases }
  let termEnds = Dictionary(
    goals.termRanges(in: text).map { ($0.lowerBound, $0.upperBound) },
    uniquingKeysWith: min
  )
  for hit in WordLists.salesSigns.hits(in: text, negatedIn: detectLanguage(text).forNegation) {
    let isSought = hit.words.contains { index in termEnds[index].map { $0 <= hit.words.upperBound } ?? false }
    if !isSought, phrases[hit.list] == nil { phrases[hit.list] = text.text(hit.words) }
  }
  return phrases
}
