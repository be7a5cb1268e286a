import InvitationModel

/// What became of the sent invitations: accepted, and open by age.
enum SentOpen {
  /// The chart, or the sentence in its place.
  static func html(_ report: Report) -> HTML {
    let name = "sent-open"
    let accepted = report.summary.sentAccepted
    let buckets = report.latency.outgoing.open.buckets
    let ages = [
      (say("up to 30 days"), 0...30), (say("31–90 days"), 31...90), (say("91–183 days"), 91...183),
      (say("over 183 days"), 184...Int.max),
    ].map { label, days in
      (label: label, count: buckets.reduce(0) { $0 + (days.contains($1.from) ? $1.count : 0) })
    }
    let open = report.sentUnanswered
    // Only those with a date have an age.
    let undated = max(0, open - report.latency.outgoing.open.n)
    // Nobody knows of these, or a source states that they were declined or withdrawn.
    let other = max(0, report.summary.sent - accepted - open)
    let listed = accepted + open + other
    guard listed > 0 else { return .nothing(name, say("The file holds no sent invitation.")) }
    let rest =
      open > report.summary.sentOpen ? say("\(count: open) open or expired") : say("\(count: open) open")
    let finding =
      listed == 1
      ? single(isAccepted: accepted == 1, isOpen: open == 1)
      : say("Of \(count: listed) sent ones in the file, \(accepted, "is", "are") accepted and \(rest)")
    guard listed >= 5 else { return .nothing(name, finding + ".") }
    let parts =
      [(label: say("accepted", "past"), mark: Mark.bar, count: accepted)]
      + ages.map { (label: say("open, \($0.label)"), mark: .open, count: $0.count) }
      + (undated > 0 ? [(label: say("open, without a date"), mark: .open, count: undated)] : [])
      + (other > 0 ? [(label: say("ended otherwise or cannot be told"), mark: .none, count: other)] : [])
    let bar = StackedBar(
      parts: parts.map { StackedBar.Part(mark: $0.mark, count: $0.count, label: $0.label) }
    )
    return Figure(
      name: name,
      finding: finding,
      measure:
        say("Sent invitations in the file, n = \(count: listed). Hollow: open, by days since sending")
        + (report.isStated ? "." : say("; one that was declined or withdrawn may be among them or gone.")),
      description: ChartWords.list(parts.map { "\($0.label) \(LatencyWords.count($0.count))" }) + ".",
      height: bar.height,
      drawing: bar.drawing,
      table: DataTable(
        caption: say("Sent invitations"),
        columns: [say("part", "of a whole"), say("count")],
        rows: parts.map { [$0.label, LatencyWords.count($0.count)] }
      )
    ).html
  }
}

extension SentOpen {
  private static func single(isAccepted: Bool, isOpen: Bool) -> String {
    if isAccepted { return say("1 sent invitation is in the file, and it is accepted") }
    return isOpen
      ? say("1 sent invitation is in the file, and nobody has answered it")
      : say("1 sent invitation is in the file, and it ended otherwise or cannot be told")
  }
}

extension Report {
  /// Sent invitations that nobody answered, as far as is known: open, or probably expired, but not withdrawn.
  var sentUnanswered: Int {
    invitations.indices.reduce(into: summary.sentOpen) { count, place in
      if invitations[place].direction == .outgoing, invitations[place].state == .expired,
        invitations[place].reason != .withdrawn
      {
        count += 1
      }
    }
  }
}
