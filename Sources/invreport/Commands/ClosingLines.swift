import InvitationModel

/// What a build says at its end: what was read, what waits, what to do next.
func closingLines(_ report: Report, today: CivilDay) -> [String] {
  let summary = report.summary
  let received = report.invitations.indices.count { report.invitations[$0].direction == .incoming }
  let missing =
    report.available.isUnreadable("messages")
    ? "a messages.csv that cannot be read" : report.isStated ? "no messages" : "no messages.csv"
  let messages = report.available.messages ? counted(summary.messages, "message") : missing
  var lines = [
    "Read \(LatencyWords.count(received)) received and \(counted(summary.sent, "sent invitation")), "
      + "\(counted(summary.connections, "connection")), \(messages)"
      + (report.asOf.map { " (as of \($0.inWords))." } ?? ".")
  ]
  lines.append(waiting(summary))
  if !report.available.connections, report.available.invitations, !report.isStated {
    lines.append(
      report.available.isUnreadable("connections")
        ? "Connections.csv cannot be read, so nobody can say which are still open: put it right or export it again."
        : "Connections.csv is missing, so nobody can say which are still open: ask LinkedIn for Connections too."
    )
  }
  if !report.available.goals {
    lines.append(
      report.diagnostics.contains { $0.id == "no-goals" }
        ? "There is no goal in goals.md yet, so nobody's fit is known: its own text explains how to write one."
        : "No goals yet, so nobody's fit is known: run `invreport init` with the same input."
    )
  }
  if !report.isDemo, let asOf = report.asOf, today - asOf > 14 {
    let advice = report.isStated ? "fetch it again" : "ask LinkedIn for a new one"
    lines.append("This export is \(today - asOf) days old: \(advice).")
  }
  return lines
}

private func waiting(_ summary: Summary) -> String {
  let parts = [(summary.accept, "accept"), (summary.ask, "ask"), (summary.decline, "decline")]
    .filter { $0.0 > 0 }.map { "\(LatencyWords.count($0.0)) to \($0.1)" }
  let isOne = summary.sentOpen == 1
  let open =
    summary.sentOpen > 0
    ? " \(LatencyWords.count(summary.sentOpen)) of the sent ones \(isOne ? "is" : "are") open." : ""
  guard summary.pending > 0 || summary.uncertain == 0 else {
    let uncertain = LatencyWords.count(summary.uncertain)
    return "Cannot tell what is waiting: \(uncertain) may be." + open
  }
  guard summary.pending > 0 else { return "Nothing is waiting." + open }
  return "\(LatencyWords.count(summary.pending)) \(summary.pending == 1 ? "is" : "are") waiting: "
    + parts.joined(separator: ", ") + "." + open
}

private func counted(_ count: Int, _ noun: String) -> String {
  "\(LatencyWords.count(count)) \(noun)\(count == 1 ? "" : "s")"
}
