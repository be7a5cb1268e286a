import InvitationModel

/// The estimate of a distribution from intervals: the masses of the innermost intervals.
///
/// Source: Turnbull 1976 (self-consistency), Gentleman and Geyer 1994 (the condition of optimality);
/// latency.md 10. Rows are grouped by the run of innermost intervals that they contain.
struct TurnbullEstimate {
  /// The innermost intervals, ascending.
  let inner: [MinuteInterval]
  /// The mass of each, adding up to 1.
  private(set) var mass: [Double]
  private let groups: [Group]
  private let total: Double

  /// Rows that contain the same innermost intervals `first...last`.
  private struct Group: Hashable {
    var first: Int
    var last: Int
    var rows: Double
  }

  /// Estimates the masses.
  ///
  /// - Parameter rows: Half-open intervals; `[0, inf)` says nothing and is dropped. `from` < `to`.
  init(_ rows: [MinuteInterval]) {
    let telling = rows.filter { $0.from > 0 || $0.to != nil }
    let inner = innermostIntervals(telling)
    var counts: [Group: Int] = [:]
    for row in telling {
      let first = inner.partitioningIndex { $0.from >= row.from }
      let end = inner.partitioningIndex { $0.to ?? .max > row.to ?? .max }
      counts[Group(first: first, last: end - 1, rows: 0), default: 0] += 1
    }
    groups =
      counts.map { Group(first: $0.key.first, last: $0.key.last, rows: Double($0.value)) }
      .sorted { ($0.first, $0.last) < ($1.first, $1.last) }
    total = Double(telling.count)
    self.inner = inner
    mass = Array(repeating: 1 / Double(max(1, inner.count)), count: inner.count)
    iterate()
    dropVanishing()
  }

  /// Whether the masses maximise the likelihood: no interval gains by more mass, none that has mass loses.
  var isOptimal: Bool {
    zip(gains(), mass).allSatisfy { gain, mass in
      gain <= 1 + 1e-6 && (mass <= 1e-6 || abs(gain - 1) <= 1e-6)
    }
  }

  /// The innermost interval in which the share that waits longer falls to one half; nil when not reached.
  var median: MinuteInterval? {
    var survival = 1.0
    for (interval, mass) in zip(inner, mass) {
      survival -= mass
      if survival <= 0.5 + 1e-9 { return interval.to == nil ? nil : interval }
    }
    return nil
  }

  /// g: for each innermost interval the mean over all rows of 1 / (mass of the row) if the row contains it.
  private func gains() -> [Double] {
    var cumulative = [0.0]
    cumulative.reserveCapacity(mass.count + 1)
    for (index, mass) in mass.enumerated() { cumulative.append(cumulative[index] + mass) }
    var change = Array(repeating: 0.0, count: mass.count + 1)
    for group in groups {
      let held = cumulative[group.last + 1] - cumulative[group.first]
      guard held > 0 else { continue }
      let gain = group.rows / (total * held)
      change[group.first] += gain
      change[group.last + 1] -= gain
    }
    var running = 0.0
    return change.dropLast().map { change in
      running += change
      return running
    }
  }

  /// Repeats the self-consistency step until the largest change is below 1e-12.
  private mutating func iterate() {
    for _ in 0..<10_000 {
      var largestChange = 0.0
      for (index, gain) in gains().enumerated() {
        largestChange = max(largestChange, abs(mass[index] * (gain - 1)))
        mass[index] *= gain
      }
      if largestChange < 1e-12 { return }
    }
  }

  /// Sets small masses that still fall to 0, where the plain step only creeps, if the result is optimal.
  private mutating func dropVanishing() {
    let gains = gains()
    let vanishing = mass.indices.filter { mass[$0] > 0 && mass[$0] < 1e-4 && gains[$0] < 1 }
    guard !vanishing.isEmpty else { return }
    var candidate = self
    for index in vanishing { candidate.mass[index] = 0 }
    let sum = candidate.mass.reduce(0, +)
    candidate.mass = candidate.mass.map { $0 / sum }
    candidate.iterate()
    if candidate.isOptimal { self = candidate }
  }
}

/// The estimate from intervals as it is written; nil when nothing is known or no optimum was found.
func intervalEstimate(_ rows: [MinuteInterval]) -> IntervalEstimate? {
  let estimate = TurnbullEstimate(rows)
  guard !estimate.inner.isEmpty, estimate.isOptimal else { return nil }
  return IntervalEstimate(
    inner: estimate.inner,
    mass: estimate.mass.map(nineDecimals),
    median: estimate.median
  )
}
