import InvitationModel

/// The decisions about each person, to find the last one of a day and whether there are later ones.
struct SeenDecisions {
  private struct Case: Hashable {
    var id: String
    var day: CivilDay
  }

  private var last: [Case: LedgerEntry] = [:]
  private var newest: [String: CivilDay] = [:]

  /// Adds a decision behind the others.
  mutating func add(_ entry: LedgerEntry) {
    last[Case(id: entry.id, day: entry.day)] = entry
    newest[entry.id] = max(newest[entry.id] ?? entry.day, entry.day)
  }

  /// The last decision about the same person of the same day.
  func last(of entry: LedgerEntry) -> LedgerEntry? { last[Case(id: entry.id, day: entry.day)] }

  /// Whether there is a decision of a later day about the same person.
  func holdsLater(than entry: LedgerEntry) -> Bool { newest[entry.id].map { $0 > entry.day } ?? false }
}
