import InvitationModel

extension ReportedInvitation {
  /// What is known of any invitation before it is judged.
  ///
  /// - Parameters:
  ///   - invitation: The invitation.
  ///   - code: Its code.
  ///   - asOf: Today.
  ///   - connection: The connection that it became.
  ///   - reading: Its note.
  init(
    _ invitation: Invitation,
    code: String,
    asOf: CivilDay?,
    connection: Connection?,
    reading: NoteReading
  ) {
    let sent = invitation.sentAt?.day
    var (wait, note): (Int?, Note?) = (nil, nil)
    // One accepted after `asOf` is still open in the statistics.
    if let sent, let connected = invitation.connectedOn, invitation.state == .accepted,
      invitation.latencyExclusion == nil, asOf.map({ connected <= $0 }) != false
    {
      wait = connected - sent
    }
    if !invitation.note.isEmpty {
      let quality = reading.quality(besides: [NameForm(invitation.person.name)], hasClaim: false)
      note = Note(text: invitation.note, language: reading.language.code, quality: quality.rawValue)
    }
    self.init(
      identity: invitation.identity,
      code: code,
      name: invitation.person.name,
      hadHiddenCharacters: invitation.person.hadHiddenCharacters || invitation.noteHadHiddenCharacters,
      direction: invitation.direction,
      sentAt: invitation.sentAt,
      ageDays: invitation.latencyExclusion?.isImpossibleDate == true
        ? nil : sent.flatMap { sent in asOf.map { max(0, $0 - sent) } },
      state: invitation.state,
      reason: invitation.reason,
      connectedOn: invitation.state == .accepted ? invitation.connectedOn : nil,
      latencyDays: wait,
      timesInvited: invitation.timesInvited,
      note: note,
      position: connection?.position,
      company: connection?.company,
      source: invitation.source
    )
  }
}

extension PersonKey {
  /// The decoded slug of a profile address; nil for a URN.
  var slug: String? {
    if case .profile(let slug) = self { slug } else { nil }
  }
}
