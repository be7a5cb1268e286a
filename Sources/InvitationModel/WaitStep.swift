/// What happened to waits on one day, or on several that are told together: enough to estimate their curve again.
///
/// A table of these steps is ascending and has no overlaps. Tables of different people can be added, which curves cannot.
public struct WaitStep: ReportValue {
  /// The first day after sending, from 0.
  public var from: Int
  /// The last day; the same as `from` for a single day.
  public var to: Int
  /// Rows that came under observation.
  public var entered = 0
  /// Rows that were answered, either way.
  public var answered = 0
  /// Of these, rows that were declined, as far as it is told.
  public var declined = 0
  /// Rows that were still open when last seen.
  public var open = 0

  /// Creates a step on which nothing happened.
  public init(from: Int, to: Int) { (self.from, self.to) = (from, to) }

  /// Whether it tells of a single day.
  public var isOneDay: Bool { from == to }

  /// Takes in another step.
  public mutating func add(_ other: WaitStep) {
    (from, to) = (min(from, other.from), max(to, other.to))
    entered += other.entered
    answered += other.answered
    declined += other.declined
    open += other.open
  }
}

extension [WaitStep] {
  /// The table of all rows together: day by day where every table is, else in steps that none of them cuts through.
  public static func merged(_ tables: [[WaitStep]]) -> [WaitStep] {
    var merged: [WaitStep] = []
    for step in tables.joined().sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
      if let last = merged.last, step.from <= last.to {
        merged[merged.count - 1].add(step)
      } else {
        merged.append(step)
      }
    }
    return merged
  }

  /// A table of single days in steps of which each counts nobody or `k` people or more; empty when there are too few.
  ///
  /// The steps end on days 0, 1, 3, 7, 14, 30, 90 and 180, or join the next. Declines are left out.
  ///
  /// - Parameters:
  ///   - k: The fewest that may be told of.
  ///   - toldOpen: How many of the open rows are younger than some other bounds, where that is told too: a step ends only
  ///     where the difference to each is nobody or `k` and more.
  /// - Returns: The steps, ascending.
  public func coarsened(k: Int, toldOpen: [Int] = []) -> [WaitStep] {
    func mayEnd(_ steps: [WaitStep]) -> Bool {
      let open = steps.reduce(0) { $0 + $1.open }
      return steps.last?.isTold(k: k) ?? true
        && toldOpen.allSatisfy { $0 == open || abs($0 - open) >= k }
    }
    let ends = [0, 1, 3, 7, 14, 30, 90, 180, WaitStep.farthest]
    var steps: [WaitStep] = []
    var from = 0
    var index = 0
    for end in ends {
      var step = WaitStep(from: from, to: end)
      while index < count, self[index].to <= end {
        step.entered += self[index].entered
        step.answered += self[index].answered
        step.open += self[index].open
        index += 1
      }
      if steps.isEmpty || mayEnd(steps) {
        steps.append(step)
      } else {
        steps[steps.count - 1].add(step)
      }
      from = end + 1
    }
    while let last = steps.last, !last.isTold(k: k) {
      steps.removeLast()
      if !steps.isEmpty { steps[steps.count - 1].add(last) }
    }
    return steps
  }
}

extension [WaitStep] {
  /// How many rows are watched on a day: those that entered by then and did not end before it (latency.md 2).
  ///
  /// Nil without a table, and where a step of several days does not tell.
  public func watched(on day: Int) -> Int? {
    guard !isEmpty, !contains(where: { !$0.isOneDay && $0.from <= day && day <= $0.to }) else { return nil }
    return reduce(0) { watched, step in
      watched + (step.from <= day ? step.entered : 0) - (step.to < day ? step.answered + step.open : 0)
    }
  }
}

extension [WaitStep] {
  /// The same table where it has as many open rows as are told to wait, or some `k` more or fewer; else without those few.
  ///
  /// The few are rows whose state cannot be told. The longest waits are left out, as if they had never entered.
  ///
  /// - Parameters:
  ///   - waiting: How many are told to wait.
  ///   - k: The fewest that may be told of.
  /// - Returns: The table; empty where the rest would contradict itself.
  public func withoutFewOpen(beside waiting: Int, k: Int) -> [WaitStep] {
    let excess = reduce(0) { $0 + $1.open } - waiting
    guard (1..<k).contains(excess) else { return self }
    var (steps, rest) = (self, excess)
    for index in steps.indices.reversed() where rest > 0 {
      let dropped = Swift.min(rest, steps[index].open)
      steps[index].open -= dropped
      rest -= dropped
    }
    steps[0].entered -= excess
    var watched = 0
    let isWhole = steps.allSatisfy { step in
      watched += step.entered - step.answered - step.open
      return watched >= 0 && step.entered >= 0
    }
    return isWhole ? steps : []
  }
}

extension WaitStep {
  /// The end of a table without an end of its own: a century.
  public static let farthest = 36_500

  /// Whether it counts `k` answers or more, and of all else nobody or `k` and more.
  public func isTold(k: Int) -> Bool {
    answered >= k && [entered, open].allSatisfy { $0 == 0 || $0 >= k }
  }
}
