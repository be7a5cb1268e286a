import InvitationModel

/// Times the accepted invitations and takes those out of the statistics whose wait means nothing.
struct Acceptances {
  /// Days for which LinkedIn lists accepted invitations.
  static let retentionDays = 180

  var connections: [Connection]
  var notes: NoteDeliveries
  var isOwner: OwnerCheck
  var zone: SentAtZone

  /// Fills in day, exact moment and way of joining.
  func time(_ invitations: inout [Invitation], _ findings: inout Findings) {
    var zoneCheck = ZoneCheck(zone: zone)
    for index in invitations.indices {
      guard let connection = invitations[index].connection else { continue }
      let person = connections[connection].person
      let hasKeys = person.key?.isProfile == true && person.key == invitations[index].person.key
      invitations[index].joinedBy = hasKeys ? .address : .name
      invitations[index].connectedOn = connections[connection].connectedOn
      guard invitations[index].state == .accepted, let connectedOn = connections[connection].connectedOn
      else {
        continue
      }
      let delivery = notes.delivery(of: invitations[index], isOwner)
      if delivery?.after?.day == connectedOn {
        invitations[index].acceptedAt = delivery?.after
      } else if delivery?.after != nil {
        report(
          .note,
          "note-date-mismatch",
          invitations[index],
          "the note was delivered on another day than the connection was made; the exact time is not used",
          &findings
        )
      }
      zoneCheck.add(invitations[index], deliveredBefore: delivery?.after == nil ? delivery?.before : nil)
    }
    if zoneCheck.hasFailed {
      findings.add(
        .warning,
        "zone-check-failed",
        file: nil,
        "times of sending do not fit US Pacific time, so waits are shown in whole days only; check whether"
          + " the file was edited, or name the zone with --sent-at-zone"
      )
      for index in invitations.indices { invitations[index].acceptedAt = nil }
    }
  }

  /// Marks invitations that both sides sent: which one was answered is unknown.
  func excludeCrossed(_ invitations: inout [Invitation], _ findings: inout Findings) {
    var (incoming, outgoing): (Set<Int>, Set<Int>) = ([], [])
    for index in invitations.indices where invitations[index].state == .accepted {
      guard let connection = invitations[index].connection else { continue }
      if invitations[index].direction == .incoming {
        incoming.insert(connection)
      } else {
        outgoing.insert(connection)
      }
    }
    let crossed = incoming.intersection(outgoing)
    guard !crossed.isEmpty else { return }
    var reported: Set<Int> = []
    for index in invitations.indices where invitations[index].state == .accepted {
      guard let connection = invitations[index].connection, crossed.contains(connection) else { continue }
      if reported.insert(connection).inserted {
        report(
          .note,
          "crossed-invitations",
          invitations[index],
          "both sides invited each other; out of the latency statistics",
          &findings
        )
      }
      if invitations[index].latencyExclusion == nil {
        invitations[index].latencyExclusion = .crossedInvitations
      }
    }
  }

  /// Marks acceptances before sending.
  func excludeNegative(_ invitations: inout [Invitation], _ findings: inout Findings) {
    for index in invitations.indices where invitations[index].isTimed {
      guard let wait = invitations[index].waitInDays, wait < 0 else { continue }
      invitations[index].latencyExclusion = .negativeLatency
      report(
        .warning,
        "negative-latency",
        invitations[index],
        "connected before the invitation was sent; out of the latency statistics",
        &findings
      )
    }
  }

  /// Marks acceptances before the window of those that were joined; returns the window's first day.
  func excludeOutsideWindow(
    _ invitations: inout [Invitation],
    observedUntil: CivilDay,
    _ findings: inout Findings
  ) -> CivilDay {
    var days: [CivilDay] = []
    for index in invitations.indices where invitations[index].state == .accepted {
      guard !invitations[index].isStated, invitations[index].latencyExclusion != .negativeLatency,
        let day = invitations[index].connectedOn
      else { continue }
      days.append(day)
    }
    let window = observedUntil + -Acceptances.retentionDays
    let early = days.count { $0 < window }
    if early > 3, early * 50 > days.count, let first = days.min() {
      findings.add(
        .warning,
        "window-unusual",
        file: nil,
        "\(early) of \(days.count) acceptances are older than \(Acceptances.retentionDays) days; the window is taken to"
          + " begin on \(first.iso)"
      )
      return first
    }
    for index in invitations.indices where invitations[index].isTimed && !invitations[index].isStated {
      guard let day = invitations[index].connectedOn, day < window else { continue }
      invitations[index].latencyExclusion = .acceptedBeforeWindow
      report(
        .note,
        "accepted-before-window",
        invitations[index],
        "accepted before \(window.iso), from when on LinkedIn lists acceptances; out of the latency statistics",
        &findings
      )
    }
    return window
  }

  /// Warns when invitations of recent connections are missing from the file.
  func checkCoverage(of invitations: [Invitation], observedUntil: CivilDay, _ findings: inout Findings) {
    let recent = connections.indices.filter { index in
      connections[index].connectedOn.map { (0...150).contains(observedUntil - $0) } ?? false
    }
    let joined = Set(invitations.indices.compactMap { invitations[$0].connection })
    let covered = recent.count { joined.contains($0) }
    guard recent.count >= 20, covered * 10 < recent.count * 9 else { return }
    findings.add(
      .warning,
      "window-coverage-low",
      file: nil,
      "only \(covered) of \(recent.count) connections of the last 150 days have an invitation; the file was edited, or"
        + " LinkedIn keeps them for less time; response times may mislead"
    )
  }

  private func report(
    _ severity: Diagnostic.Severity,
    _ id: String,
    _ invitation: Invitation,
    _ message: String,
    _ findings: inout Findings
  ) {
    let place = Place(of: invitation.source)
    findings.add(severity, id, file: invitation.source.file, at: place, message)
  }
}

extension Invitation {
  /// Whether it is accepted and its wait may still be counted.
  fileprivate var isTimed: Bool { state == .accepted && latencyExclusion == nil && connectedOn != nil }

  /// UTC days from sending to connection.
  fileprivate var waitInDays: Int? {
    guard let sentAt, let connectedOn else { return nil }
    return connectedOn - sentAt.day
  }
}
