/// The words for changes, the same in the terminal and in the report.
extension ChangeKind {
  /// The heading of a list of such changes.
  public var title: String {
    switch self {
    case .new: "New"
    case .newAndAccepted: "New and accepted"
    case .accepted: "Accepted"
    case .declined: "Declined"
    case .gone: "Gone without a connection"
    case .disconnected: "No longer connected"
    case .unclear: "Cannot tell"
    case .stillOpen: "Still open"
    case .same: "Name or note differs"
    }
  }

  /// What has to be said with such a list; empty when the heading says it all.
  public var advice: String {
    switch self {
    case .declined: "A decline is on record: you wrote it down, or the source states it."
    case .gone: "Neither listed nor connected any more. The cause is unknown: no file holds it."
    case .disconnected:
      "The newer export does not hold the connection, at least not under this address. The files do not say why."
    case .unclear: "The newer export does not say whether these were accepted."
    default: ""
    }
  }
}

extension SnapshotComparison {
  /// The two days, as in `From 1 Jun 2026 to 3 Oct 2026`, with a period.
  public var daysInWords: String { "From \(older.inWords) to \(newer.inWords)." }

  /// The counts of one direction by kind: `1 new, 2 gone without a connection`; `none` without any.
  public func countsInWords(_ direction: Direction) -> String {
    let own = changes.filter { $0.direction == direction }
    var counts = ChangeKind.allCases.map { kind in
      let words = kind == .same ? "with another name or note" : kind.title.lowercased()
      return (own.count { $0.kind == kind && $0.isTold }, words)
    }
    counts.append((own.count { !$0.isTold }, "unchanged"))
    let words = counts.filter { $0.0 > 0 }.map { "\(LatencyWords.count($0.0)) \($0.1)" }
    return words.isEmpty ? "none" : words.joined(separator: ", ")
  }

  /// What nobody can know for want of an export in between; nil when there is no such time.
  public var blindGapInWords: String? {
    blindGap.map {
      "The exports lie so far apart that what was sent and answered after \($0.after.inWords) and before "
        + "\($0.before.inWords) may be missing in both."
    }
  }
}

extension SnapshotChange {
  /// Whether there is anything to tell of it; what is unchanged in everything is only counted.
  public var isTold: Bool { kind != .same || !changed.isEmpty }

  /// When it happened, as closely as the files tell; empty where nothing happened.
  public var whenInWords: String {
    var parts: [String] = []
    if let connectedOn {
      parts.append(
        "on \(connectedOn.inWords)" + (latencyDays.map { ", after \(days($0))" } ?? "")
      )
    }
    if let declinedOn { parts.append("on \(declinedOn.inWords)") }
    if let goneAfter, let goneBy {
      parts.append("between \(goneAfter.inWords) and \(goneBy.inWords)")
    }
    if let mayHaveExpired {
      parts.append(mayHaveExpired ? "old enough to have expired" : "too young to have expired")
    }
    if let reason, let explanation = SnapshotChange.reasons[reason] { parts.append(explanation) }
    if !changed.isEmpty {
      parts.append("another \(changed.map(\.rawValue).joined(separator: " and ")) than before")
    }
    return parts.joined(separator: "; ")
  }

  private func days(_ count: Int) -> String { "\(LatencyWords.count(count)) day\(count == 1 ? "" : "s")" }

  /// Why it cannot be told, or what the source states.
  private static let reasons = [
    "ambiguous-name": "the name is not unique",
    "no-connections-file": "the newer export has no connections",
    "note-delivered": "the note was delivered, but there is no connection",
    "hidden-connection": "a connection without a name may be theirs",
    "unknown-status": "its status is not known",
    "withdrawn": "withdrawn, as the source states",
    "expired": "expired, as the source states",
  ]
}
