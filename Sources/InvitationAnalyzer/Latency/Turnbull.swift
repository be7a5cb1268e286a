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
  private struct Group {
    var first: Int
    var last: Int
    var rows: Double
  }

  /// Estimates the masses.
  ///
  /// - Parameter rows: Half-open intervals with `from` < `to`; `[0, inf)` says nothing and is dropped.
  init(_ rows: [MinuteInterval]) {
    let telling = rows.filter { $0.from > 0 || $0.to != nil }
    let inner = innermostIntervals(telling)
    let single = telling.map { row in
      let first = inner.partitioningIndex { $0.from >= row.from }
      let end = inner.partitioningIndex { $0.to ?? .max > row.to ?? .max }
      return Group(first: first, last: end - 1, rows: 1)
    }
    var groups: [Group] = []
    for row in single.sorted(by: { ($0.first, $0.last) < ($1.first, $1.last) }) {
      if let last = groups.last, last.first == row.first, last.last == row.last {
        groups[groups.count - 1].rows += 1
      } else {
        groups.append(row)
      }
    }
    self.groups = groups
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
    var gains = Array(repeating: 0.0, count: mass.count + 1)
    for group in groups {
      let gain = group.rows / (total * (cumulative[group.last + 1] - cumulative[group.first]))
      gains[group.first] += gain
      gains[group.last + 1] -= gain
    }
    gains.removeLast()
    // Changes so far; their sums are the gains.
    for index in gains.indices.dropFirst() { gains[index] += gains[index - 1] }
    return gains
  }

  /// One Newton step with the diagonal of the second derivatives, kept monotone, as far as the likelihood rises.
  private mutating func stepToConvexMinorant() {
    guard mass.count > 1 else { return }
    let start = cumulative(mass)
    let (wanted, weights) = newtonStep(from: start)
    let aim = isotonicRegression(wanted, weights: weights)
    let likelihood = logLikelihood(start)
    var next = start
    var length = 1.0
    for _ in 0..<30 {
      for (index, aim) in aim.enumerated() {
        let aim = min(max(aim, 0), 1)
        next[index + 1] = start[index + 1] + length * (aim - start[index + 1])
      }
      if logLikelihood(next) > likelihood {
        for index in mass.indices { mass[index] = max(0, next[index + 1] - next[index]) }
        return
      }
      length /= 2
    }
  }

  /// Where Newton's step would lead each sum of masses but the first and the last, and how much each weighs.
  private func newtonStep(from start: [Double]) -> (wanted: [Double], weights: [Double]) {
    var slope = Array(repeating: 0.0, count: start.count)
    var curvature = Array(repeating: 0.0, count: start.count)
    // A hundred steps go over thousands of groups. Pointers save a look whether each array is shared; the indices of a
    // group lie within the arrays, since they come from the innermost intervals, of which there is one fewer.
    slope.withUnsafeMutableBufferPointer { slope in
      curvature.withUnsafeMutableBufferPointer { curvature in
        for group in groups {
          let held = start[group.last + 1] - start[group.first]
          let (first, second) = (group.rows / held, group.rows / (held * held))
          slope[group.last + 1] += first
          slope[group.first] -= first
          curvature[group.last + 1] += second
          curvature[group.first] += second
        }
      }
    }
    let inside = 1..<mass.count
    return (inside.map { start[$0] + slope[$0] / curvature[$0] }, Array(curvature[inside]))
  }

  private func logLikelihood(_ cumulative: [Double]) -> Double {
    // As above, the indices of a group lie within the array.
    cumulative.withUnsafeBufferPointer { cumulative in
      var sum = 0.0
      for group in groups { sum += group.rows * log(cumulative[group.last + 1] - cumulative[group.first]) }
      return sum
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
