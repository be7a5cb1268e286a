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
  // Few items and fewer groups: a list is quicker than a table.
  var groups: [(name: String, records: Int, claims: Int)] = []
  for item in items {
    let name = item.fact.group
    let index = groups.firstIndex { $0.name == name } ?? groups.endIndex
    if index == groups.endIndex { groups.append((name, 0, 0)) }
    switch item.fact.kind {
    case .record: groups[index].records = max(groups[index].records, item.points)
    case .claim: groups[index].claims = max(groups[index].claims, item.points)
    }
  }
  groups.sort { $0.name < $1.name }
  let recordsAlone = groups.reduce(fullDoubt) { doubt($0, after: $1.records) }
  // A group with both kinds counts once, with the larger of the two.
  var all = groups.filter { $0.records >= $0.claims }.reduce(fullDoubt) { doubt($0, after: $1.records) }
  all = groups.filter { $0.claims > $0.records }.reduce(all) { doubt($0, after: $1.claims) }
  return certainty(leftBy: recordsAlone) < knownFrom
    ? min(certainty(leftBy: all), knownFrom - 1) : certainty(leftBy: all)
}

private let fullDoubt = 1_000_000_000_000

private func doubt(_ doubt: Int, after points: Int) -> Int { doubt * (100 - points) / 100 }

private func certainty(leftBy doubt: Int) -> Int { (fullDoubt - doubt) * 100 / fullDoubt }
