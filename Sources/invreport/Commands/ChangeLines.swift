import InvitationModel

/// What changed between two exports as lines of a terminal.
struct ChangeLines {
  private let comparison: SnapshotComparison

  init(_ comparison: SnapshotComparison) { self.comparison = comparison }

  /// The days, the counts of each direction, then a list for each kind; unchanged ones are only counted.
  var lines: [String] {
    var lines = [
      comparison.daysInWords,
      "received: " + comparison.countsInWords(.incoming),
      "sent: " + comparison.countsInWords(.outgoing),
    ]
    if let gap = comparison.blindGapInWords { lines.append(gap) }
    for kind in ChangeKind.allCases {
      let own = comparison.changes.filter { $0.kind == kind && $0.isTold }
      guard !own.isEmpty else { continue }
      lines.append("")
      lines.append(kind.advice.isEmpty ? "\(kind.title):" : "\(kind.title): \(kind.advice)")
      lines += own.map { "  " + line($0) }
    }
    return lines
  }

  private func line(_ change: SnapshotChange) -> String {
    let name = change.name.isEmpty ? "Someone" : shownWhole(change.name)
    let verb = change.direction == .incoming ? "received" : "sent"
    let day = change.sentAt?.day.inWords ?? "on an unknown day"
    let parts = ["\(name), \(verb) \(day)", change.whenInWords].filter { !$0.isEmpty }
    return parts.joined(separator: ": ")
  }
}
