/// The words for changes, the same in the terminal and in the report.
extension ChangeKind {
  /// The heading of a list of such changes.
  public var title: String {
    switch self {
    case .new: say("New")
    case .newAndAccepted: say("New and accepted")
    case .accepted: say("Accepted")
    case .declined: say("Declined")
    case .gone: say("Gone without a connection")
    case .disconnected: say("No longer connected")
    case .unclear: say("Cannot tell")
    case .stillOpen: say("Still open")
    case .same: say("Name or note differs")
    }
  }

  /// What has to be said with such a list; empty when the heading says it all.
  public var advice: String {
    switch self {
    case .declined: say("A decline is on record: you wrote it down, or the source states it.")
    case .gone: say("Neither listed nor connected any more. The cause is unknown: no file holds it.")
    case .disconnected:
      say(
        """
        The newer export does not hold the connection, at least not under this address. The files do \
        not say why.
        """
      )
    case .unclear: say("The newer export does not say whether these were accepted.")
    default: ""
    }
  }
}

extension ChangeKind {
  /// What so many of them are: `new`, `gone without a connection`.
  fileprivate var inACount: String {
    switch self {
    case .new: say("new", "count")
    case .newAndAccepted: say("new and accepted", "count")
    case .accepted: say("accepted", "count")
    case .declined: say("declined", "count")
    case .gone: say("gone without a connection", "count")
    case .disconnected: say("no longer connected", "count")
    case .unclear: say("cannot tell", "count")
    case .stillOpen: say("still open", "count")
    case .same: say("with another name or note", "count")
    }
  }
}

extension SnapshotComparison {
  /// The two days, as in `From 1 Jun 2026 to 3 Oct 2026`, with a period.
  public var daysInWords: String { say("From \(older.inWords) to \(newer.inWords).") }

  /// The counts of one direction by kind: `1 new, 2 gone without a connection`; `none` without any.
  public func countsInWords(_ direction: Direction) -> String {
    let own = changes.filter { $0.direction == direction }
    var counts = ChangeKind.allCases.map { kind in
      (own.count { $0.kind == kind && $0.isTold }, kind.inACount)
    }
    counts.append((own.count { !$0.isTold }, say("unchanged")))
    let words = counts.filter { $0.0 > 0 }.map { "\(LatencyWords.count($0.0)) \($0.1)" }
    return words.isEmpty ? say("none") : words.joined(separator: ", ")
  }

  /// What nobody can know for want of an export in between; nil when there is no such time.
  public var blindGapInWords: String? {
    blindGap.map {
      say(
        """
        The exports lie so far apart that what was sent and answered after \($0.after.inWords) and \
        before \($0.before.inWords) may be missing in both.
        """
      )
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
        latencyDays.map { say("on \(connectedOn.inWords), after \($0, "day")") }
          ?? say("on \(connectedOn.inWords)")
      )
    }
    if let declinedOn { parts.append(say("on \(declinedOn.inWords)")) }
    if let goneAfter, let goneBy {
      parts.append(say("between \(goneAfter.inWords) and \(goneBy.inWords)"))
    }
    if let mayHaveExpired {
      parts.append(mayHaveExpired ? say("old enough to have expired") : say("too young to have expired"))
    }
    if let reason, let explanation = SnapshotChange.explanation(of: reason) { parts.append(explanation) }
    switch (changed.contains(.name), changed.contains(.note)) {
    case (true, true): parts.append(say("another name and note than before"))
    case (true, false): parts.append(say("another name than before"))
    case (false, true): parts.append(say("another note than before"))
    case (false, false): break
    }
    return parts.joined(separator: "; ")
  }

  /// Why it cannot be told, or what the source states.
  private static func explanation(of reason: String) -> String? {
    switch reason {
    case "ambiguous-name": say("the name is not unique")
    case "no-connections-file": say("the newer export has no connections")
    case "note-delivered": say("the note was delivered, but there is no connection")
    case "hidden-connection": say("a connection without a name may be theirs")
    case "unknown-status": say("its status is not known")
    case "withdrawn": say("withdrawn, as the source states")
    case "expired": say("expired, as the source states")
    default: nil
    }
  }
}
