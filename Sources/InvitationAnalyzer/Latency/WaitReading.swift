import InvitationModel

/// What the statistics make of one listed invitation: a wait, or the reason why it is left out.
enum WaitReading: Hashable {
  case used(Wait)
  case leftOut(String)
}

extension [Invitation] {
  /// Reads a wait in whole UTC days; every invitation is used or left out once (latency.md 2).
  ///
  /// By index, since handing an invitation over copies it.
  func readWait(at index: Int, in period: ObservedPeriod) -> WaitReading {
    let state = self[index].state
    guard state != .uncertain else { return .leftOut("uncertain") }
    guard let sent = self[index].sentAt?.day else { return .leftOut("no-date") }
    if let reason = self[index].latencyExclusion { return .leftOut(reason.rawValue) }
    let lastDay = Swift.min(period.lastDay, self[index].seenUntil ?? period.lastDay)
    guard sent <= lastDay else { return .leftOut("sent-after-as-of") }

    var answer: CivilDay?
    switch state {
    case .pending, .uncertain: break
    case .expired:
      // Nobody knows when it was withdrawn: to censor it at the last day would say it was open until then.
      guard self[index].reason != .withdrawn else { return .leftOut("withdrawn") }
    case .accepted, .declined:
      answer = answerDay(at: index)
      guard answer != nil else { return .leftOut("no-answer-date") }
    }
    if let answer, answer < sent { return .leftOut("negative-latency") }
    // An answer after the last day has not happened yet as far as this report knows.
    if let day = answer, day > period.lastDay { answer = nil }

    // A source that states what became of each invitation does not drop the answered ones.
    let windowStart = self[index].isStated ? nil : self[index].watchedFrom ?? period.windowStart
    let entry = windowStart.map { Swift.max(0, $0 - sent) } ?? 0
    let time = (answer ?? lastDay) - sent
    guard time >= entry else {
      return .leftOut(state == .accepted && answer != nil ? "accepted-before-window" : "before-window")
    }
    let outcome: Wait.Outcome = answer == nil ? .open : state == .declined ? .declined : .accepted
    return .used(Wait(entry: entry, time: time, outcome: outcome))
  }

  /// The UTC day of the acceptance or the decline, or nil when there was none or its day is unknown.
  func answerDay(at index: Int) -> CivilDay? {
    switch self[index].state {
    case .accepted: self[index].connectedOn ?? self[index].acceptedAt?.day
    case .declined: self[index].declinedOn
    case .pending, .expired, .uncertain: nil
    }
  }
}
