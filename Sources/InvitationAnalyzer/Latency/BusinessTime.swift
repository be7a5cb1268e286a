import InvitationModel

/// Mondays to Fridays from one day up to, not including, another.
///
/// Closed form of latency.md 13: 7 w + r days after Monday 1970-01-05 hold 5 w + min(r, 5) business days.
/// Holidays are not known. Negative when `end` is the earlier one.
func businessDays(from start: CivilDay, to end: CivilDay) -> Int {
  businessDaysSinceMonday(end) - businessDaysSinceMonday(start)
}

private func businessDaysSinceMonday(_ day: CivilDay) -> Int {
  let days = day.daysSinceEpoch - 4
  let week = (days >= 0 ? days : days - 6) / 7
  return 5 * week + min(days - 7 * week, 5)
}

/// Seconds inside Monday to Friday, 09:00 to 17:00, between two moments of one local clock.
///
/// Negative when `end` is the earlier one.
func businessSeconds(from start: Instant, to end: Instant) -> Int {
  businessSecondsSinceMonday(end) - businessSecondsSinceMonday(start)
}

private func businessSecondsSinceMonday(_ moment: Instant) -> Int {
  let (opens, closes) = (9 * 3600, 17 * 3600)
  let whole = businessDaysSinceMonday(moment.day) * (closes - opens)
  return moment.day.weekday > 5 ? whole : whole + min(max(moment.secondOfDay, opens), closes) - opens
}
