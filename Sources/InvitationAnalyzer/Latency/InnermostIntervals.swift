import InvitationModel

/// The innermost intervals of half-open intervals: the only places where the estimate can put mass.
///
/// Source: Turnbull 1976; latency.md 10. All ends are sorted, at a tie the right end before the left one, since
/// [0, 2) and [2, 4) do not meet; each left end directly followed by a right end is one.
///
/// - Parameter rows: Intervals with `from` < `to`; `to` is nil when unbounded.
/// - Returns: Disjoint intervals, ascending.
func innermostIntervals(_ rows: [MinuteInterval]) -> [MinuteInterval] {
  var ends: [(minute: Int, isLeft: Bool)] = []
  ends.reserveCapacity(2 * rows.count)
  for row in rows {
    ends.append((row.from, true))
    ends.append((row.to ?? .max, false))
  }
  ends.sort { ($0.minute, $0.isLeft ? 1 : 0) < ($1.minute, $1.isLeft ? 1 : 0) }
  return zip(ends, ends.dropFirst()).compactMap { left, right in
    guard left.isLeft, !right.isLeft else { return nil }
    return MinuteInterval(from: left.minute, to: right.minute == .max ? nil : right.minute)
  }
}
