#if DEBUG
/// The Codable form of report.json, in which what was found about an open invitation stands among the rest.
extension ReportedInvitation {
  private enum CodingKeys: String, CodingKey {
    case id, code, name, hadHiddenCharacters, profile, direction, sentAt, ageDays, state, reason, connectedOn,
      latencyDays, timesInvited, note, position, company, review, source, remarks, goals, wording, advice
  }

  /// Reads a value back.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      identity: InvitationIdentity(try values.decode(String.self, forKey: .id)),
      code: try values.decode(String.self, forKey: .code),
      name: try values.decode(String.self, forKey: .name),
      hadHiddenCharacters: try values.decode(Bool.self, forKey: .hadHiddenCharacters),
      direction: try values.decode(Direction.self, forKey: .direction),
      sentAt: try values.decodeIfPresent(Instant.self, forKey: .sentAt),
      ageDays: try values.decodeIfPresent(Int.self, forKey: .ageDays),
      state: try values.decode(InvitationState.self, forKey: .state),
      reason: try values.decodeIfPresent(StateReason.self, forKey: .reason),
      connectedOn: try values.decodeIfPresent(CivilDay.self, forKey: .connectedOn),
      latencyDays: try values.decodeIfPresent(Int.self, forKey: .latencyDays),
      timesInvited: try values.decode(Int.self, forKey: .timesInvited),
      note: try values.decodeIfPresent(Note.self, forKey: .note),
      position: try values.decodeIfPresent(String.self, forKey: .position),
      company: try values.decodeIfPresent(String.self, forKey: .company),
      source: try values.decode(Source.self, forKey: .source),
      remarks: try values.decode([String].self, forKey: .remarks),
      goals: try values.decode([Int].self, forKey: .goals),
      wording: try values.decode([Wording].self, forKey: .wording),
      advice: try values.decodeIfPresent(Advice.self, forKey: .advice)
    )
    review = try values.decodeIfPresent(Review.self, forKey: .review)
    let judgement = try Judgement(from: decoder)
    if judgement != Judgement() { judged = [judgement] }
  }

  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode(code, forKey: .code)
    try values.encode(name, forKey: .name)
    try values.encode(hadHiddenCharacters, forKey: .hadHiddenCharacters)
    try values.encodeIfPresent(profile, forKey: .profile)
    try values.encode(direction, forKey: .direction)
    try values.encodeIfPresent(sentAt, forKey: .sentAt)
    try values.encodeIfPresent(ageDays, forKey: .ageDays)
    try values.encode(state, forKey: .state)
    try values.encodeIfPresent(reason, forKey: .reason)
    try values.encodeIfPresent(connectedOn, forKey: .connectedOn)
    try values.encodeIfPresent(latencyDays, forKey: .latencyDays)
    try values.encode(timesInvited, forKey: .timesInvited)
    try values.encodeIfPresent(note, forKey: .note)
    try values.encodeIfPresent(position, forKey: .position)
    try values.encodeIfPresent(company, forKey: .company)
    try values.encodeIfPresent(review, forKey: .review)
    try values.encode(source, forKey: .source)
    try values.encode(remarks, forKey: .remarks)
    try values.encode(goals, forKey: .goals)
    try values.encode(wording, forKey: .wording)
    try values.encodeIfPresent(advice, forKey: .advice)
    try (judged.first ?? Judgement()).encode(to: encoder)
  }
}
#endif
