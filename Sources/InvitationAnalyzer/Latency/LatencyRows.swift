import InvitationModel

/// The invitations of one direction, reduced to what the statistics need.
struct LatencyRows {
  /// A row that is used.
  struct Row {
    var wait: Wait
    var sentAt: Instant
    /// Whether the time of day of `sentAt` is known.
    var hasSendingTime: Bool
    var hasNote: Bool
    /// The day of the answer; nil when it is open on the last day used.
    var answeredOn: CivilDay?
    /// The exact second of the acceptance, where known.
    var acceptedAt: Instant?
    /// The first day of the window of the older of two exports that list it; nil for that of the period.
    var watchedFrom: CivilDay?
    /// The last day on which it was seen, when it is no longer listed.
    var seenUntil: CivilDay?
  }

  /// Used rows in file order.
  private(set) var rows: [Row] = []
  /// Rows left out, sorted by reason; with `rows` they add up to `listed`.
  private(set) var excluded: [ReasonCount] = []
  /// All invitations of the direction.
  private(set) var listed = 0
  /// The UTC days on which those still open were sent.
  private(set) var openSentOn: [CivilDay] = []
  /// When each listed invitation with a date was sent.
  private(set) var sent: [(at: Instant, hasTime: Bool)] = []

  /// Reads all invitations of one direction.
  init(_ invitations: [Invitation], _ direction: Direction, in period: ObservedPeriod?) {
    var reasons: [String: Int] = [:]
    rows.reserveCapacity(invitations.indices.count { invitations[$0].direction == direction })
    // By index, since taking an invitation out copies it.
    for index in invitations.indices where invitations[index].direction == direction {
      listed += 1
      if let sentAt = invitations[index].sentAt, invitations[index].latencyExclusion?.isImpossibleDate != true
      {
        if let sending = invitations[index].countedSending { sent.append(sending) }
        if invitations.isOpen(at: index), invitations[index].seenUntil == nil {
          openSentOn.append(sentAt.day)
        }
      }
      guard let period else { reasons["no-date", default: 0] += 1; continue }
      switch invitations.readWait(at: index, in: period) {
      case .leftOut(let reason): reasons[reason, default: 0] += 1
      case .used(let wait):
        guard let sentAt = invitations[index].sentAt else { continue }
        rows.append(
          Row(
            wait: wait,
            sentAt: sentAt,
            hasSendingTime: invitations[index].sentPrecision != .day,
            hasNote: !invitations[index].note.isEmpty,
            answeredOn: wait.isAnswered ? invitations.answerDay(at: index) : nil,
            acceptedAt: wait.outcome == .accepted ? invitations[index].acceptedAt : nil,
            watchedFrom: invitations[index].watchedFrom,
            seenUntil: invitations[index].seenUntil
          )
        )
      }
    }
    excluded = reasons.map { ReasonCount(reason: $0.key, count: $0.value) }.sorted { $0.reason < $1.reason }
  }

  /// Changes every row.
  mutating func changeRows(_ change: (inout Row) -> Void) {
    for index in rows.indices { change(&rows[index]) }
  }

  /// The waits of the used rows.
  var waits: [Wait] { rows.map(\.wait) }
}

extension [Invitation] {
  /// Whether nobody has answered one, as far as the export tells; probably expired ones included.
  fileprivate func isOpen(at index: Int) -> Bool {
    self[index].state == .pending || (self[index].state == .expired && self[index].reason != .withdrawn)
  }
}

extension Invitation {
  /// When it was sent, as far as its day counts.
  ///
  /// An age rounded to weeks tells how old an open one is, not when it was sent.
  var countedSending: (at: Instant, hasTime: Bool)? {
    guard let sentAt, latencyExclusion?.isImpossibleDate != true, latencyExclusion != .relativeDate else {
      return nil
    }
    return (sentAt, sentPrecision != .day)
  }
}
