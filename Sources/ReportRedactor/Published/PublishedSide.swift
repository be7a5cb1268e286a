import InvitationModel

/// The invitations of one direction in figures.
public struct PublishedSide: Hashable, Sendable {
  /// How many wait; nil when under five.
  public let waiting: Int?
  /// How many were answered; nil when under five.
  public let answered: Int?
  /// Those who wait, by age.
  public let ages: Breakdown
  /// Those answered, by month of sending.
  public let months: Breakdown
  /// Those answered, with and without a note.
  public let notes: Breakdown
  /// Days after which a quarter, half, three quarters and nine of ten had an answer, where enough are known.
  public let quantiles: [PublishedQuantile]
  /// The share answered at a few days, each with five more answers than the one before.
  public let curve: [PublishedStep]
  /// What happened to the waits, each step of five answers or more: what a team's report adds up.
  ///
  /// Empty where too few are known, or where the counts beside it would tell of few.
  public let waits: [WaitStep]
  /// Those accepted, by how they serve the goals.
  public let statuses: Breakdown
  /// Those accepted, by the goal they serve best.
  public let goals: Breakdown
}

/// After how many days a share had an answer.
public struct PublishedQuantile: Hashable, Sendable {
  /// The share in per cent: 25, 50, 75 or 90.
  public let percent: Int
  /// The days.
  public let days: Int

  init(percent: Int, days: Int) { (self.percent, self.days) = (percent, days) }
}

/// The share answered by a day.
public struct PublishedStep: Hashable, Sendable {
  /// 0, 1, 3, 7, 14, 30, 90 or 180 days after sending.
  public let days: Int
  /// The share in whole per cent.
  public let percent: Int

  init(days: Int, percent: Int) { (self.days, self.percent) = (days, percent) }
}
