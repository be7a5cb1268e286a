import InvitationModel

/// A quarter of a calendar year.
struct Quarter: Hashable, Comparable {
  /// Quarters since the first one of year 0.
  let index: Int

  /// The quarter with an index.
  init(index: Int) { self.index = index }

  /// The quarter in which a day lies.
  init(of day: CivilDay) {
    let (year, month, _) = day.components
    index = year * 4 + (month - 1) / 3
  }

  /// For example `2026-Q3`.
  var name: String {
    let year = String(index / 4)
    return String(repeating: "0", count: max(0, 4 - year.count)) + year + "-Q\(index % 4 + 1)"
  }

  /// Whether one quarter is earlier than another.
  static func < (left: Quarter, right: Quarter) -> Bool { left.index < right.index }
}
