import InvitationModel

/// What became of the sent invitations: accepted, and open by age.
enum SentOpen {
  /// The chart, or the sentence in its place.
  static func html(_ report: Report) -> HTML {
    let name = "sent-open"
    let accepted = report.summary.sentAccepted
    let buckets = report.latency.outgoing.open.buckets
    let ages = [
      ("up to 30 days", 0...30), ("31–90 days", 31...90), ("91–183 days", 91...183),
      ("over 183 days", 184...Int.max),
    ].map { label, days in
      (label: label, count: buckets.reduce(0) { $0 + (days.contains($1.from) ? $1.count : 0) })
    }
    // Those without a date are in the summary only, which in turn leaves out the expired ones.
    let undated = max(0, report.summary.sentOpen - report.latency.outgoing.open.n)
    let open = ages.reduce(undated) { $0 + $1.count }
    let listed = accepted + open
    guard listed > 0 else { return .nothing(name, "The file holds no sent invitation.") }
    let finding =
      "Of \(LatencyWords.count(listed)) sent ones in the file, \(LatencyWords.count(accepted)) "
      + "\(accepted == 1 ? "is" : "are") accepted and \(LatencyWords.count(open)) open"
    guard listed >= 5 else { return .nothing(name, finding + ".") }
    let parts =
      [(label: "accepted", mark: Mark.bar, count: accepted)]
      + ages.map { (label: "open, \($0.label)", mark: .open, count: $0.count) }
      + (undated > 0 ? [(label: "open, without a date", mark: .open, count: undated)] : [])
    let bar = StackedBar(
      parts: parts.map { StackedBar.Part(mark: $0.mark, count: $0.count, label: $0.label) }
    )
    return Figure(
      name: name,
      finding: finding,
      measure:
        "Sent invitations in the file, n = \(LatencyWords.count(listed)). Hollow: open, by days since sending"
        + (report.isStated ? "." : "; one that was declined or withdrawn may be among them or gone."),
      description: ChartWords.list(parts.map { "\($0.label) \(LatencyWords.count($0.count))" }) + ".",
      height: bar.height,
      drawing: bar.drawing,
      table: DataTable(
        caption: "Sent invitations",
        columns: ["part", "count"],
        rows: parts.map { [$0.label, LatencyWords.count($0.count)] }
      )
    ).html
  }
}
