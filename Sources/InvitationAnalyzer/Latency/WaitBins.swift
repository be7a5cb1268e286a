import InvitationModel

/// The classes of waits in days (latency.md 17).
private let waitClasses: [(from: Int, to: Int?)] = [
  (0, 0), (1, 1), (2, 3), (4, 7), (8, 14), (15, 30), (31, 90), (91, nil),
]

/// The classes of ages in days (latency.md 12); 183 days: half a year, the longest an invitation stays open.
private let ageClasses: [(from: Int, to: Int?)] = [
  (0, 0), (1, 7), (8, 30), (31, 90), (91, 183), (184, nil),
]

/// Answered rows by wait, all classes, plainly counted; empty without an answered row.
func waitBins(_ rows: [LatencyRows.Row]) -> [Bin] {
  bins(of: rows.filter { $0.wait.isAnswered }.map { ($0.wait.time, 1) }, in: waitClasses)
}

/// The same of a table of single days.
func waitBins(_ steps: [WaitStep]) -> [Bin] {
  bins(of: steps.filter { $0.answered > 0 }.map { ($0.from, $0.answered) }, in: waitClasses)
}

/// Open invitations by age on the day that counts as today, never negative (latency.md 12).
///
/// - Parameters:
///   - days: The UTC days of sending, in any order.
///   - asOf: The day that counts as today; without it no age is known.
/// - Returns: Type 1 quantiles; all buckets, or none without an age.
func openAges(sentOn days: [CivilDay], asOf: CivilDay?) -> OpenAges {
  var open = OpenAges()
  guard let asOf else { return open }
  let ages = days.map { max(0, asOf - $0) }.sorted()
  open.n = ages.count
  open.oldest = ages.last
  open.median = quantile(percent: 50, ofSorted: ages)
  open.buckets = bins(of: ages.map { ($0, 1) }, in: ageClasses)
  return open
}

private func bins(of values: [(value: Int, count: Int)], in classes: [(from: Int, to: Int?)]) -> [Bin] {
  guard !values.isEmpty else { return [] }
  var bins = classes.map { Bin(from: $0.from, to: $0.to, count: 0) }
  for (value, count) in values {
    let index = bins.partitioningIndex { $0.from > value }
    if index > 0 { bins[index - 1].count += count }
  }
  return bins
}
