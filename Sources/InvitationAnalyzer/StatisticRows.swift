import InvitationModel

/// What the estimators of waits make of every listed invitation, in the order of the input.
///
/// - Parameters:
///   - dataset: As for `analyze`.
///   - direction: One direction, nil for both.
///   - inWorkingDays: Whether days are Mondays to Fridays.
/// - Returns: One row an invitation: used, or left out with the reason.
public func waitRows(
  _ dataset: Dataset,
  _ direction: Direction? = nil,
  inWorkingDays: Bool = false
) -> [StatisticRow] {
  let period = ObservedPeriod(of: dataset)
  let invitations = dataset.invitationsOfBoth.isEmpty ? dataset.invitations : dataset.invitationsOfBoth
  return invitations.indices.filter { direction == nil || invitations[$0].direction == direction }.map {
    index in
    let invitation = invitations[index]
    var row = StatisticRow(
      source: invitation.source,
      direction: invitation.direction,
      day: invitation.sentAt?.day,
      fate: .leftOut("no-date")
    )
    row.isWaiting = invitation.state == .pending && invitation.seenUntil == nil
    row.hasSendingTime = invitation.countedSending?.hasTime == true
    guard let period else { return row }
    switch invitations.readWait(at: index, in: period) {
    case .leftOut(let reason): row.fate = .leftOut(reason)
    case .used(var wait):
      if inWorkingDays, let day = row.day { wait.countWorkingDays(from: day) }
      (row.entry, row.days, row.fate) = (wait.entry, wait.time, wait.outcome.fate)
      row.isToTheMinute =
        wait.outcome == .accepted && invitation.acceptedAt != nil && !invitation.note.isEmpty
        && invitation.sentPrecision != .day
    }
    return row
  }
}

/// The connections that the figures of the network count, each with the goals that it serves.
public func connectionRows(_ dataset: Dataset) -> [StatisticRow] {
  let goals = dataset.goals?.goals ?? []
  return zip(dataset.connections, compiledGoals(of: dataset).served).map { connection, served in
    StatisticRow(
      source: connection.source,
      day: connection.connectedOn,
      fate: .connected,
      goals: served.map { goals[$0].name },
      isUnknown: connection.position.isEmpty && companyKey(connection.company).isEmpty
    )
  }
}

extension Wait.Outcome {
  fileprivate var fate: StatisticRow.Fate {
    switch self {
    case .open: .open
    case .accepted: .accepted
    case .declined: .declined
    }
  }
}
