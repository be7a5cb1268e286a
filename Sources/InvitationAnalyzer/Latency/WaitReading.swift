import InvitationModel

/// What the statistics make of one listed invitation: a wait, or the reason why it is left out.
enum WaitReading: Hashable {
  case used(Wait)
  case leftOut(String)
}

/// Reads a wait in whole UTC days from an invitation; every invitation is used or left out once (latency.md 2).
func readWait(of invitation: Invitation, in period: ObservedPeriod) -> WaitReading {
  guard invitation.state != .uncertain else { return .leftOut("uncertain") }
  guard let sent = invitation.sentAt?.day else { return .leftOut("no-date") }
  if let reason = invitation.latencyExclusion { return .leftOut(reason) }
  let lastDay = min(period.lastDay, invitation.seenUntil ?? period.lastDay)
  guard sent <= lastDay else { return .leftOut("sent-after-as-of") }

  var answer: CivilDay?
  switch invitation.state {
  case .pending, .uncertain: break
  case .expired:
    // Nobody knows when it was withdrawn: to censor it at the last day would say it was open until then.
    guard invitation.reason != "withdrawn" else { return .leftOut("withdrawn") }
  case .accepted, .declined:
    answer = invitation.answerDay
    guard answer != nil else { return .leftOut("no-answer-date") }
  }
  if let answer, answer < sent { return .leftOut("negative-latency") }
  // An answer after the last day has not happened yet as far as this report knows.
  if let day = answer, day > period.lastDay { answer = nil }

  // A source that states what became of each invitation does not drop the answered ones.
  let windowStart = invitation.isStated ? nil : invitation.watchedFrom ?? period.windowStart
  let entry = windowStart.map { max(0, $0 - sent) } ?? 0
  let time = (answer ?? lastDay) - sent
  guard time >= entry else {
    let isAccepted = invitation.state == .accepted && answer != nil
    return .leftOut(isAccepted ? "accepted-before-window" : "before-window")
  }
  let outcome: Wait.Outcome =
    answer == nil ? .open : invitation.state == .declined ? .declined : .accepted
  return .used(Wait(entry: entry, time: time, outcome: outcome))
}

extension Invitation {
  /// The UTC day of the acceptance or the decline, or nil when there was none or its day is unknown.
  var answerDay: CivilDay? {
    switch state {
    case .accepted: connectedOn ?? acceptedAt?.day
    case .declined: declinedOn
    case .pending, .expired, .uncertain: nil
    }
  }
}
