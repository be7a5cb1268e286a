import InvitationModel

/// Answers from which the day is given on which nine of ten are answered (latency.md 14).
private let leastEventsForNinetieth = 20

/// Response times by UTC month of sending, earliest first (latency.md 8).
///
/// A month before the window holds late answers only: it has counts but no quantiles.
func months(of rows: [LatencyRows.Row], in period: ObservedPeriod) -> [MonthGroup] {
  let byMonth = Dictionary(grouping: rows) { Month(of: $0.sentAt.day) }
  return byMonth.sorted { $0.key.index < $1.key.index }.map { month, rows in
    let curve = SurvivalCurve(rows.map(\.wait))
    let isCut = month.firstDay < period.coveredFrom ?? month.firstDay || month.lastDay > period.lastDay
    let events = rows.count { $0.wait.isAnswered }
    return MonthGroup(
      month: month.name,
      n: rows.count,
      events: events,
      q25: curve.quantile(0.25).value,
      median: curve.median,
      q75: curve.quantile(0.75).value,
      isPartial: isCut,
      q90: events >= leastEventsForNinetieth ? curve.quantile(0.9).value : nil
    )
  }
}

/// A calendar month.
private struct Month: Hashable {
  /// Months since January of year 0.
  let index: Int

  init(of day: CivilDay) { index = day.components.year * 12 + day.components.month - 1 }

  /// For example `2026-10`.
  var name: String { String(firstDay.iso.prefix(7)) }

  var firstDay: CivilDay {
    CivilDay(year: index / 12, month: index % 12 + 1, day: 1) ?? CivilDay(daysSinceEpoch: 0)
  }

  var lastDay: CivilDay { Month(after: self).firstDay + -1 }

  private init(after month: Month) { index = month.index + 1 }
}
