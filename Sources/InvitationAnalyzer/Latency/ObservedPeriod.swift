import InvitationModel

/// The days about which an export can testify (latency.md 2).
struct ObservedPeriod {
  /// W, the first day of the retention window of accepted rows; nil for sources without one.
  var windowStart: CivilDay?
  /// c, the last day used.
  var lastDay: CivilDay
  /// The first day covered: `windowStart`, or that of the older of two exports.
  var coveredFrom: CivilDay?

  /// A period from its ends.
  init(windowStart: CivilDay?, lastDay: CivilDay) {
    self.windowStart = windowStart
    self.lastDay = lastDay
    coveredFrom = windowStart
  }

  /// The period of a dataset up to the earlier of its own last day and the day that counts as today; nil
  /// when no date is known.
  init?(of dataset: Dataset) {
    guard let lastDay = [dataset.asOf, dataset.observedUntil].compactMap({ $0 }).min() else { return nil }
    self.init(windowStart: dataset.windowStart, lastDay: lastDay)
    if let older = dataset.invitationsOfBoth.lazy.compactMap(\.watchedFrom).first { coveredFrom = older }
  }
}
