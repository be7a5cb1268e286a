import InvitationModel

extension SentAtZone {
  /// The moment of a wall-clock time; `isMissing` when no clock ever showed it.
  ///
  /// Pacific time is UTC-7 from 02:00 on the second Sunday of March to 02:00 on the first Sunday of November and UTC-8
  /// otherwise (formats.md 6.1). In the missing and in the doubled hour the earlier moment is taken.
  func instant(of wall: Instant) -> (instant: Instant, isMissing: Bool) {
    switch self {
    case .fixed: return (Instant(seconds: wall.seconds - fixedSeconds), false)
    case .pacific:
      let (start, end) = SentAtZone.daylightTime(of: wall.day.components.year)
      let isDaylight = start <= wall && wall < end
      let isMissing = isDaylight && wall.seconds - start.seconds < 3_600
      return (Instant(seconds: wall.seconds + (isDaylight ? 7 : 8) * 3_600), isMissing)
    }
  }

  /// The day that the clock on the wall showed at a moment.
  func wallDay(of instant: Instant) -> CivilDay {
    switch self {
    case .fixed: return Instant(seconds: instant.seconds + fixedSeconds).day
    case .pacific:
      let summer = Instant(seconds: instant.seconds - 7 * 3_600)
      return self.instant(of: summer).instant == instant
        ? summer.day : Instant(seconds: instant.seconds - 8 * 3_600).day
    }
  }

  /// The fixed distance from UTC; no zone is a day or more away.
  private var fixedSeconds: Int {
    guard case .fixed(let minutes) = self else { return 0 }
    return min(max(minutes, -1_439), 1_439) * 60
  }

  /// The wall-clock times between which daylight saving holds.
  private static func daylightTime(of year: Int) -> (start: Instant, end: Instant) {
    func sunday(_ month: Int, after days: Int) -> Instant {
      let first = CivilDay(year: year, month: month, day: 1) ?? CivilDay(daysSinceEpoch: 0)
      return Instant(day: first + (7 - first.weekday + days), secondOfDay: 2 * 3_600)
    }
    return (sunday(3, after: 7), sunday(11, after: 0))
  }
}
