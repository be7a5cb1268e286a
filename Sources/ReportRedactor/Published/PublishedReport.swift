import InvitationModel

/// What of a report may be read by others: counts of five people or more, and the queue under labels.
///
/// It is made by `redact` alone, and holds no text but `PublicText`, so that nothing that is forgotten gets through: a new
/// field of `Report` is not in here until somebody decides what may be told of it.
public struct PublishedReport: Hashable, Sendable {
  /// What made it.
  public let generator: Generator
  /// The day that counts as today.
  public let asOf: CivilDay?
  /// Whether everybody in it is invented.
  public let isDemo: Bool
  /// What kinds of files were read, sorted.
  public let kinds: [PublicText]
  /// What was found odd about them: how often, by identifier.
  public let findings: [PublishedFinding]
  /// The open invitations one by one; nil when fewer than five wait.
  public let queue: PublishedQueue?
  /// Received invitations in figures.
  public let received: PublishedSide
  /// Sent invitations in figures.
  public let sent: PublishedSide
  /// The connections in figures.
  public let network: PublishedNetwork
  /// What changed between two exports; nil for one export.
  public let changes: PublishedChanges?
  /// The owner's decisions: as suggested, or otherwise.
  public let choices: Breakdown
  /// Earlier builds and this one by day, a week or more apart; empty without a history.
  public let history: [Figures]
}

/// How often something odd was found in the input.
public struct PublishedFinding: Hashable, Sendable {
  /// The identifier, for example `unreadable-date`.
  public let id: PublicText
  /// How often.
  public let count: Int

  init(id: PublicText, count: Int) { (self.id, self.count) = (id, count) }
}

/// What changed between two exports.
public struct PublishedChanges: Hashable, Sendable {
  /// The last day of the older export.
  public let older: CivilDay
  /// The last day of the newer export.
  public let newer: CivilDay
  /// Received invitations by what became of them.
  public let received: Breakdown
  /// Sent invitations by what became of them.
  public let sent: Breakdown

  init(older: CivilDay, newer: CivilDay, received: Breakdown, sent: Breakdown) {
    (self.older, self.newer, self.received, self.sent) = (older, newer, received, sent)
  }
}
