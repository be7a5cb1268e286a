/// Where a familiarity item comes from.
enum EvidenceKind: String, Sendable {
  /// The owner's own records or word.
  case record = "H"
  /// A claim in the other side's text.
  case claim = "C"
}

/// How familiar the items make a person, 0...100 (decisions.md 7.1).
///
/// A noisy or over the largest item of each group, in integers so that it is equal everywhere: the doubt starts at
/// 10^12 and is multiplied by (100 - points)/100 for each group, records first, floored at each step. Where records
/// alone do not reach `knownFrom`, claims cannot either.
func familiarityScore(
  _ items: [FamiliarityItem],
  where stands: (FamiliarityFact) -> Bool = { _ in true },
  knownFrom: Int
) -> Int {
  // The largest of each group, by its number: a vector is quicker than a table.
  var (records, claims) = (SIMD16<Int>(), SIMD16<Int>())
  // By index, since taking an item out copies it.
  for index in items.indices where stands(items[index].fact) {
    let (fact, points) = (items[index].fact, items[index].points)
    let group = fact.group.rawValue
    switch fact.kind {
    case .record: records[group] = max(records[group], points)
    case .claim: claims[group] = max(claims[group], points)
    }
  }
  let recordsAlone = certainty(leftBy: doubt(fullDoubt, after: records))
  guard claims != .zero else { return recordsAlone }
  // A group with both kinds counts once, with the larger of the two.
  let isClaim = claims .> records
  let rest = doubt(fullDoubt, after: records.replacing(with: 0, where: isClaim))
  let all = certainty(leftBy: doubt(rest, after: claims.replacing(with: 0, where: .!isClaim)))
  return recordsAlone < knownFrom ? min(all, knownFrom - 1) : all
}

private let fullDoubt = 1_000_000_000_000

private func doubt(_ doubt: Int, after points: SIMD16<Int>) -> Int {
  points.indices.reduce(doubt) { points[$1] == 0 ? $0 : $0 * (100 - points[$1]) / 100 }
}

private func certainty(leftBy doubt: Int) -> Int { (fullDoubt - doubt) * 100 / fullDoubt }
