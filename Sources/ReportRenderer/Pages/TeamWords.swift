import InvitationModel

/// Sentences about a report of several people.
extension Report {
  /// What the members have together.
  func counts(of team: Team) -> String {
    let untold = team.members.contains {
      $0.pending == nil || $0.sentOpen == nil || $0.received.answered == nil || $0.sent.answered == nil
    }
    let members = say("\(team.members.count, "member").")
    let received =
      untold
      ? say("At least \(count: summary.pending) waiting, \(count: summary.accepted) answered;")
      : say("\(summary.pending, "invitation") waiting, \(count: summary.accepted) answered;")
    let sent = say(
      "\(count: summary.sentOpen) sent and open, \(count: summary.sentAccepted) sent and answered."
    )
    return "\(members) \(received) \(sent)"
  }

  /// What is told of the members, and what the curves rest on.
  func rules(of team: Team) -> String {
    let told =
      profile == "publish"
      ? say("Counts below five are not told, and count as none in sums.")
      : say("Every report that was merged tells everything, so this one is not for publishing.")
    let (all, some) = (
      team.members.count, team.members.count { !$0.received.steps.isEmpty || !$0.sent.steps.isEmpty }
    )
    if some == 0 { return told + " " + say("The reports tell no table of waits, so there are no curves.") }
    let whose =
      some == all
      ? ""
      : say(
        """
        The curves rest on \(count: some) of \(all, "member"), since the other reports tell counts only.
        """
      ) + " "
    let curves =
      team.isCoarse
      ? say(
        """
        Waits are told in steps of several days, so the curves are actuarial estimates at the ends of \
        these steps, and quantiles are not read from them.
        """
      )
      : say("The curves are those of all these waits together, as if they stood in one file.")
    return told + " " + whose + curves
  }
}
