import InvitationModel

/// How many rows were at risk and how many were answered, for each day with an answer.
///
/// A row is at risk on day u when `entry <= u <= time`; answers come before censorings (latency.md 2).
struct RiskTable {
  /// One day with an answer.
  struct Day: Hashable {
    var time: Int
    var atRisk: Int
    var accepted: Int
    var declined: Int
    var events: Int { accepted + declined }
  }

  /// The days with an answer, ascending.
  private(set) var days: [Day] = []
  /// The day on which a curve has to end: from it on the estimate would rest on nobody.
  ///
  /// Either everybody at risk answers on it while others enter later, or nobody is at risk for a while
  /// between it and the next day with an answer. Nil when the curve can be followed to the end.
  private(set) var endsAt: Int?
  /// Whether somebody was watched from day 0 on; without that only a conditional curve exists.
  let startsAtZero: Bool
  /// The largest time of any row; nil without rows.
  let lastTime: Int?

  /// Counts in one sweep over times and entries, each sorted once.
  init(_ waits: [Wait]) {
    // An end is its time and its outcome in one number, which sorts without a comparison of rows.
    self.init(
      entries: ascending(waits.map(\.entry)).map { (value: $0, count: 1) },
      ends: ascending(waits.map { $0.time << 2 | $0.outcome.code }).map { (value: $0, count: 1) }
    )
  }

  /// Counts the rows of a table of single days: exactly what its rows themselves would give.
  init(_ steps: [WaitStep]) {
    self.init(
      entries: steps.filter { $0.entered > 0 }.map { (value: $0.from, count: $0.entered) },
      ends: steps.flatMap { step in
        let accepted = step.answered - step.declined
        return [(step.open, Wait.Outcome.open), (accepted, .accepted), (step.declined, .declined)]
          .filter { $0.0 > 0 }.map { (value: step.from << 2 | $0.1.code, count: $0.0) }
      }
    )
  }

  /// How many rows have a value: a table of others may stand for millions of rows, which are not written out.
  private typealias Counted = (value: Int, count: Int)

  private init(entries: [Counted], ends: [Counted]) {
    startsAtZero = entries.first?.value == 0
    lastTime = ends.last.map { $0.value >> 2 }
    var (entered, left) = (0, 0)
    var (nextEntry, nextEnd) = (0, 0)
    var gapAfter: Int?
    while nextEnd < ends.count {
      let time = ends[nextEnd].value >> 2
      while nextEntry < entries.count, entries[nextEntry].value <= time {
        entered += entries[nextEntry].count
        nextEntry += 1
      }
      var day = Day(time: time, atRisk: entered - left, accepted: 0, declined: 0)
      while nextEnd < ends.count, ends[nextEnd].value >> 2 == time {
        let (value, count) = ends[nextEnd]
        if value & 3 == Wait.Outcome.accepted.code { day.accepted += count }
        if value & 3 == Wait.Outcome.declined.code { day.declined += count }
        left += count
        nextEnd += 1
      }
      let hasLaterEntries = nextEntry < entries.count
      if day.events > 0 {
        endsAt = endsAt ?? gapAfter ?? (day.events == day.atRisk && hasLaterEntries ? time : nil)
        days.append(day)
      }
      if left == entered, hasLaterEntries, entries[nextEntry].value > time + 1 {
        gapAfter = gapAfter ?? days.last?.time ?? 0
      }
    }
  }

  /// Whether a curve that starts ends behind every day that is quoted: then it is simply known up to the day before.
  ///
  /// Behind the window few rows are watched, so that one very late answer would else take all figures away.
  var endsLate: Bool { startsAtZero && endsAt.map { $0 > trustHorizonDays } ?? false }

  /// The days that a curve may use: none without a start, those up to `endsAt` otherwise.
  var curveDays: ArraySlice<Day> {
    guard startsAtZero else { return [] }
    guard let endsAt else { return days[...] }
    let last = endsLate ? endsAt - 1 : endsAt
    return days.prefix { $0.time <= last }
  }
}

extension Wait.Outcome {
  /// A number below 4.
  fileprivate var code: Int {
    switch self {
    case .open: 0
    case .accepted: 1
    case .declined: 2
    }
  }
}

/// Numbers from 0 on in ascending order: waits are small, so that they are counted instead of compared where there are
/// about as many of them as there are days.
func ascending(_ numbers: [Int]) -> [Int] {
  guard let most = numbers.max(), most < 8 * numbers.count + 1024, numbers.allSatisfy({ $0 >= 0 }) else {
    return numbers.sorted()
  }
  var counts = Array(repeating: 0, count: most + 1)
  for number in numbers { counts[number] += 1 }
  var sorted: [Int] = []
  sorted.reserveCapacity(numbers.count)
  for (number, count) in counts.enumerated() where count > 0 {
    for _ in 0..<count { sorted.append(number) }
  }
  return sorted
}
