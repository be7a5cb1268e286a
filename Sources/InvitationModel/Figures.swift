/// A count or a number of days that a run is judged by, and that says nothing about single people.
public enum Figure: String, CaseIterable, Sendable {
  /// Open incoming invitations.
  case pending
  /// Of these, to accept, to ask, to decline.
  case accept, ask, decline
  /// Incoming invitations whose state cannot be told, and those that have probably expired.
  case uncertain, expired
  /// The age in days of the oldest open incoming invitation.
  case oldest
  /// Open sent invitations.
  case sentOpen = "sent-open"
  /// Answers of the owner that the waits rest on.
  case answered
  /// Days until half, and nine of ten, have the owner's answer.
  case median, p90
  /// The last day up to which the curve is quoted from which the two are read: where they are missing they lie behind it.
  case watched
  /// Rows of the input, and those that could not be used.
  case read, unread
}

/// The figures of one build; one that the data cannot tell, or that nobody may be told, is missing.
public struct Figures: ReportValue {
  /// The day that counts as today.
  public var asOf: CivilDay?
  /// The figures by name.
  public var counts: [String: Int] = [:]

  /// Creates figures without any.
  public init(asOf: CivilDay?) { self.asOf = asOf }

  /// One of the figures.
  public subscript(_ figure: Figure) -> Int? {
    get { counts[figure.rawValue] }
    set { counts[figure.rawValue] = newValue }
  }

  /// The figures of a report.
  public init(_ report: Report) {
    self.init(asOf: report.asOf)
    let (summary, waits) = (report.summary, report.latency.incoming)
    self[.pending] = summary.pending
    self[.accept] = summary.accept
    self[.ask] = summary.ask
    self[.decline] = summary.decline
    self[.uncertain] = summary.uncertain
    self[.expired] = summary.expired
    self[.oldest] = summary.pending == 0 ? 0 : summary.oldestDays
    self[.sentOpen] = summary.sentOpen
    self[.answered] = waits.events
    self[.read] = report.inputs.reduce(0) { $0 + $1.rowsRead }
    self[.unread] = report.inputs.reduce(0) { $0 + $1.rowsRejected }
    // Nothing is read from fewer answers, as in the report.
    guard waits.events >= 5, !waits.quantiles.isEmpty else { return }
    self[.watched] = waits.curveEnd.map { _ in waits.quotedUntil }
    self[.median] = waits.quoted(0.5)?.value
    if waits.events >= 20 { self[.p90] = waits.quoted(0.9)?.value }
  }

  /// What others may be told: no count below `k` nor one that would tell it, no oldest, no wait of few.
  public func published(k: Int = 5) -> Figures {
    var told = self
    for figure in [Figure.pending, .uncertain, .expired, .sentOpen, .answered] {
      if let count = self[figure], count < k, count > 0 || figure == .pending { told[figure] = nil }
    }
    let split = [Figure.accept, .ask, .decline]
    if told[.pending] == nil || split.contains(where: { (1..<k).contains(self[$0] ?? 0) }) {
      for figure in split { told[figure] = nil }
    }
    told[.oldest] = nil
    told[.watched] = nil
    if self[.answered] ?? 0 < 2 * k { told[.median] = nil }
    if self[.answered] ?? 0 < 10 * k { told[.p90] = nil }
    return told
  }
}

extension Figures {
  /// One line of a history: a JSON object of the day and the figures that are known, by name.
  public var line: String {
    let counts = counts.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }
    return "{" + ([asOf.map { "\"asOf\":\"\($0.iso)\"" }].compactMap(\.self) + counts).joined(separator: ",")
      + "}"
  }
}
