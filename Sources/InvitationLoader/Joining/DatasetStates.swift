import InvitationModel

extension MergedExports {
  /// Decides what counts as today and the last day the data can testify about (formats.md 2.3).
  mutating func decideDates(_ options: LoadOptions) {
    let guessed = exportDate?.isGuessed != false
    dataset.observedUntil = guessed ? options.asOf ?? exportDate?.day : exportDate?.day
    dataset.asOf = options.asOf ?? options.sourceDateEpoch.flatMap(day) ?? exportDate?.day
    if let day = exportDate?.day, guessed, options.asOf == nil {
      findings.add(
        .note,
        "as-of-guessed",
        file: nil,
        "no date in the name; \(day.iso), the newest date in the data, counts as the day of the export; name it with"
          + " --as-of"
      )
    }
    if dataset.asOf == nil {
      findings.add(
        .warning,
        "as-of-unknown",
        file: nil,
        "no date anywhere, so ages are unknown; name the day with --as-of"
      )
    }
  }

  /// Joins invitations with connections.
  mutating func join() {
    let rules = StateRules(
      connections: dataset.hasConnections ? ConnectionIndex(dataset.connections) : nil,
      older: olderConnections,
      hidden: Set(dataset.hiddenConnections),
      declines: declines
    )
    rules.join(&dataset.invitations)
    stateRules = rules
  }

  /// The received invitations that may have to be decided, before the messages are known.
  func waiting(asOf: CivilDay?) -> [Invitation] {
    // The messages may only tell of a later day.
    let observedUntil = [exportDate?.day, asOf].compactMap { $0 }.min()
    return dataset.invitations.indices.filter { index in
      dataset.invitations[index].direction == .incoming
        && stateRules?.mayBeOpen(
          dataset.invitations[index],
          observedUntil: exportDate == nil ? nil : observedUntil
        ) ?? true
    }.map { dataset.invitations[$0] }
  }

  /// Gives each invitation its state and takes the untimeable ones out of the latency statistics.
  mutating func decideStates(zone: SentAtZone) {
    reportMissingFiles()
    let notes = NoteDeliveries(openings)
    stateRules?.settle(
      &dataset.invitations,
      notes,
      ownerCheck,
      observedUntil: dataset.observedUntil,
      &findings
    )
    let acceptances = Acceptances(
      connections: dataset.connections,
      notes: notes,
      isOwner: ownerCheck,
      zone: zone
    )
    acceptances.time(&dataset.invitations, &findings)
    acceptances.excludeCrossed(&dataset.invitations, &findings)
    guard let observedUntil = dataset.observedUntil, dataset.hasInvitations else { return }
    acceptances.excludeNegative(&dataset.invitations, &findings)
    // Only what LinkedIn lists has a window.
    guard dataset.invitations.isEmpty || dataset.invitations.contains(where: { !$0.isStated }) else { return }
    dataset.windowStart = acceptances.excludeOutsideWindow(
      &dataset.invitations,
      observedUntil: observedUntil,
      &findings
    )
    if dataset.hasConnections, !dataset.invitations.isEmpty {
      acceptances.checkCoverage(of: dataset.invitations, observedUntil: observedUntil, &findings)
    }
  }

  private mutating func reportMissingFiles() {
    if !dataset.hasInvitations {
      let advice = advice(on: .invitations)
      findings.add(
        .warning,
        "no-invitations",
        file: nil,
        "no list of invitations that can be read; network statistics only; \(advice)"
      )
    }
    let joinable = dataset.invitations.count { !$0.isStated }
    if let day = dataset.connectionsUntil, joinable > 0 {
      findings.add(
        .warning,
        "older-connections",
        file: nil,
        "the connections are of \(day.iso) and the invitations newer, so who was accepted since is unknown and counts as"
          + " open; ask LinkedIn for a new archive with \"Connections\""
      )
    }
    if !dataset.hasConnections, joinable > 0 {
      let isThere = dataset.unreadable.contains(FileKind.connections.rawValue)
      let unknown =
        joinable == 1
        ? "whether the invitation was accepted" : "which of \(joinable) invitations were accepted"
      let advice = advice(on: .connections)
      findings.add(
        .warning,
        "no-connections-file",
        file: nil,
        "\(isThere ? "Connections.csv cannot be read" : "no Connections.csv"), so it is unknown \(unknown); \(advice)"
      )
    }
  }

  /// A file that is there need not be asked for.
  private func advice(on kind: FileKind) -> String {
    let name = kind == .connections ? "Connections" : "Invitations"
    return dataset.unreadable.contains(kind.rawValue)
      ? "\(name).csv is there: put right what is said of it, or export it again"
      : "ask LinkedIn for \"\(name)\" too"
  }

  /// The day of the newest decision of each id, where that is a decline.
  private var declines: [String: CivilDay] {
    var newest: [String: LedgerEntry] = [:]
    for entry in dataset.ledger { newest[entry.id] = entry }
    return newest.filter { $0.value.decision.decision == .decline }.mapValues(\.day)
  }

  /// The UTC day of a count of seconds, if it is a day of our calendar.
  private func day(_ seconds: Int) -> CivilDay? {
    (0..<253_402_300_800).contains(seconds) ? Instant(seconds: seconds).day : nil
  }
}
