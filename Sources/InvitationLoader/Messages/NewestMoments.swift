import InvitationModel

/// The newest moment of each day.
struct NewestMoments {
  /// Seconds into each day from the earliest an export can have, plus one; 0 for a day without moments.
  private var seconds: [Int32] = []
  /// Days beyond this are no days of an export.
  private static let limit = 36_525

  mutating func see(_ instant: Instant) {
    let index = instant.day - DateRange.earliest
    guard (0..<NewestMoments.limit).contains(index) else { return }
    if index >= seconds.count { seconds += [Int32](repeating: 0, count: index + 1 - seconds.count) }
    seconds[index] = max(seconds[index], Int32(truncatingIfNeeded: instant.secondOfDay + 1))
  }

  /// The moments, oldest first.
  var all: [Instant] {
    seconds.indices.lazy.filter { seconds[$0] > 0 }.map { index in
      Instant(day: DateRange.earliest + index, secondOfDay: Int(seconds[index]) - 1)
    }
  }
}
