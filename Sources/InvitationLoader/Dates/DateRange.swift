import InvitationModel

/// The days that an export can hold (formats.md 2.3 and 6).
struct DateRange {
  /// The day LinkedIn opened.
  static let earliest = CivilDay(daysSinceEpoch: 12_177)

  /// The date in the export's name or in its archive; nil when there is none.
  var exportDate: CivilDay?

  /// What is wrong with a day, or nil.
  func problem(_ day: CivilDay) -> LatencyExclusion? {
    if day < DateRange.earliest { return .dateOutOfRange }
    // The zone of the name's date is unknown.
    if let exportDate, day - exportDate > 2 { return .futureDate }
    return nil
  }
}

extension RowReader {
  /// Reports a date that is no date; blank cells only where a date is demanded.
  mutating func reportUnreadableDate(in column: Int?, expected: String, isDemanded: Bool = true) {
    guard isDemanded || !isBlank(column) else { return }
    let cell = line(column)
    report(
      .warning,
      "unreadable-date",
      at: place(of: column),
      "cannot read \(described(cell)); expected \(expected); the row is kept without a date"
    )
  }

  mutating func reportAmbiguousDate(in column: Int?, _ written: WrittenDate) {
    let place = place(of: column)
    reportAmbiguousDate(at: place, written)
  }

  mutating func reportAmbiguousDate(at place: Place, _ written: WrittenDate) {
    report(
      .warning,
      "ambiguous-date",
      at: place,
      "no date in this column tells whether the day or the month comes first; the row is kept without a date;"
        + " export again or write dates like 2026-10-02",
      value: written.numbers
    )
  }

  /// Checks the day of a cell; reports it when the export cannot hold it, else counts it.
  mutating func checkRange(of day: CivilDay, in column: Int?, _ range: DateRange) {
    if range.problem(day) == nil { return count(day) }
    let place = place(of: column)
    _ = checkRange(of: day, at: place, in: range)
  }

  /// Checks a day that was read; reports it and returns what is wrong when the export cannot hold it, else counts it.
  mutating func checkRange(of day: CivilDay, at place: Place, in range: DateRange) -> LatencyExclusion? {
    guard let problem = range.problem(day) else {
      count(day)
      return nil
    }
    let what = problem == .futureDate ? "lies after the export" : "is too early to be true"
    report(
      .warning,
      problem.rawValue,
      at: place,
      "this date \(what); kept, but out of the statistics",
      value: day.iso
    )
    return problem
  }
}
