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
func familiarityScore(_ items: some Sequence<FamiliarityItem>, knownFrom: Int) -> Int {
  var records: [String: Int] = [:]
  var claims: [String: Int] = [:]
  for item in items {
    switch item.fact.kind {
    case .record: records[item.fact.group, default: 0] = max(records[item.fact.group] ?? 0, item.points)
    case .claim: claims[item.fact.group, default: 0] = max(claims[item.fact.group] ?? 0, item.points)
    }
  }
  let recordsAlone = certainty(leftBy: doubt(after: records))
  // A group with both kinds counts once, with the larger of the two.
  let strongerRecords = records.filter { $0.value >= claims[$0.key] ?? 0 }
  let strongerClaims = claims.filter { $0.value > records[$0.key] ?? 0 }
  let all = certainty(leftBy: doubt(after: strongerClaims, startingAt: doubt(after: strongerRecords)))
  return recordsAlone < knownFrom ? min(all, knownFrom - 1) : all
}

private let fullDoubt = 1_000_000_000_000

private func doubt(after groups: [String: Int], startingAt doubt: Int = fullDoubt) -> Int {
  groups.sorted { $0.key < $1.key }.reduce(doubt) { $0 * (100 - $1.value) / 100 }
}

private func certainty(leftBy doubt: Int) -> Int { (fullDoubt - doubt) * 100 / fullDoubt }
