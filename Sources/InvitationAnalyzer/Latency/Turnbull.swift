import InvitationModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The estimate of a distribution from intervals: the masses of the innermost intervals.
///
/// Source: Turnbull 1976 for the self-consistency step, Gentleman and Geyer 1994 for the condition of
/// optimality (latency.md 10). Alone that step creeps where a mass goes to 0 and does not arrive in 10,000
/// steps with a thousand rows; alternating with a convex minorant step (Wellner and Zhan 1997) it does.
struct TurnbullEstimate {
  /// The innermost intervals, ascending.
  let inner: [MinuteInterval]
  /// The mass of each, adding up to 1.
  private(set) var mass: [Double]
  /// The rows, grouped by the innermost intervals that they contain.
  private let groups: [Group]
  /// How many rows say something.
  private let total: Double

  /// Rows that contain the same innermost intervals `first...last`.
  private struct Group: Hashable {
    var first: Int
    var last: Int
    var rows = 0.0
  }

  /// Estimates the masses.
  ///
  /// - Parameter rows: Half-open intervals with `from` < `to`; `[0, inf)` says nothing and is dropped.
  init(_ rows: [MinuteInterval]) {
    let telling = rows.filter { $0.from > 0 || $0.to != nil }
    let inner = innermostIntervals(telling)
    var counts: [Group: Double] = [:]
    for row in telling {
      let first = inner.partitioningIndex { $0.from >= row.from }
      let end = inner.partitioningIndex { $0.to ?? .max > row.to ?? .max }
      counts[Group(first: first, last: end - 1), default: 0] += 1
    }
    groups =
      counts.map { Group(first: $0.key.first, last: $0.key.last, rows: $0.value) }
      .sorted { ($0.first, $0.last) < ($1.first, $1.last) }
    total = Double(telling.count)
    self.inner = inner
    mass = Array(repeating: 1 / Double(max(1, inner.count)), count: inner.count)
    maximise()
  }

  /// Whether the masses maximise the likelihood: no interval gains by more mass, none that has mass by less.
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

  private mutating func maximise() {
    for _ in 0..<1000 {
      let gains = gains()
      let isDone = zip(gains, mass).allSatisfy { gain, mass in
        gain <= 1 + 1e-9 && mass * abs(gain - 1) < 1e-12
      }
      if isDone { return }
      // The self-consistency step of Turnbull.
      for (index, gain) in gains.enumerated() { mass[index] *= gain }
      stepToConvexMinorant()
    }
  }

  /// g: for each innermost interval the mean over all rows of 1 / (mass of the row) if the row contains it.
  private func gains() -> [Double] {
    let cumulative = cumulative(mass)
    var change = Array(repeating: 0.0, count: mass.count + 1)
    for group in groups {
      let gain = group.rows / (total * (cumulative[group.last + 1] - cumulative[group.first]))
      change[group.first] += gain
      change[group.last + 1] -= gain
    }
    var running = 0.0
    return change.dropLast().map { change in
      running += change
      return running
    }
  }

  /// One Newton step with the diagonal of the second derivatives, kept monotone, as far as the likelihood rises.
  private mutating func stepToConvexMinorant() {
    guard mass.count > 1 else { return }
    let start = cumulative(mass)
    var slope = Array(repeating: 0.0, count: start.count)
    var curvature = slope
    for group in groups {
      let held = start[group.last + 1] - start[group.first]
      slope[group.last + 1] += group.rows / held
      slope[group.first] -= group.rows / held
      curvature[group.last + 1] += group.rows / (held * held)
      curvature[group.first] += group.rows / (held * held)
    }
    let inside = 1..<mass.count
    let wanted = inside.map { start[$0] + slope[$0] / curvature[$0] }
    let aim = isotonicRegression(wanted, weights: Array(curvature[inside])).map { min(max($0, 0), 1) }
    let likelihood = logLikelihood(start)
    var length = 1.0
    for _ in 0..<30 {
      var next = start
      for (index, aim) in zip(inside, aim) { next[index] += length * (aim - start[index]) }
      if logLikelihood(next) > likelihood {
        mass = zip(next.dropFirst(), next).map { max(0, $0 - $1) }
        return
      }
      length /= 2
    }
  }

  private func logLikelihood(_ cumulative: [Double]) -> Double {
    groups.reduce(0) { sum, group in
      sum + group.rows * log(cumulative[group.last + 1] - cumulative[group.first])
    }
  }

  /// 0, then the sum of the masses up to each; the last is 1 exactly.
  private func cumulative(_ mass: [Double]) -> [Double] {
    var sums = [0.0]
    sums.reserveCapacity(mass.count + 1)
    for (index, mass) in mass.enumerated() { sums.append(sums[index] + mass) }
    sums[mass.count] = 1
    return sums
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
