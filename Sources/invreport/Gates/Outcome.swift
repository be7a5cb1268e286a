import InvitationModel

/// What a job leaves behind about a build: figures that may be told and the gates, never a name.
struct Outcome {
  /// The figures that may be told.
  let figures: Figures
  let gates: [GateResult]
  /// Whether the report is redacted for others.
  let isPublished: Bool

  init(_ figures: Figures, gates: [Gate], isPublished: Bool) {
    let told = isPublished ? figures.published() : figures
    self.figures = told
    self.gates = gates.map { GateResult($0, figures, told: told, isProven: isPublished) }
    self.isPublished = isPublished
  }

  /// Whether any gate failed.
  var hasFailed: Bool { gates.contains { $0.state == .failed } }

  /// The figures in words, without those that are not known.
  var rows: [(label: String, value: String)] {
    let labels: [(Figure, String)] = [
      (.pending, "waiting"), (.accept, "to accept"), (.ask, "to ask"), (.decline, "to decline"),
      (.oldest, "oldest, days"), (.uncertain, "state not known"), (.expired, "probably expired"),
      (.sentOpen, "sent and open"), (.median, "median answer, days"), (.p90, "nine of ten answered, days"),
      (.read, "rows read"), (.unread, "rows not used"),
    ]
    return labels.compactMap { figure, label in
      if let count = figures[figure] { return (label, LatencyWords.count(count)) }
      return figure == .pending ? (label, "fewer than 5") : nil
    }
  }
}
