import InvitationModel

extension ReportedInvitation {
  /// Adds what an accepted invitation's connection tells: which goals it serves, and a greeting when nobody wrote yet.
  mutating func lookBack(
    at invitation: Invitation,
    by examiner: Examiner,
    asOf: CivilDay?,
    hasMessages: Bool,
    language: WordingLanguage
  ) {
    guard let connection = examiner.records.joined(to: invitation) else { return }
    let served = examiner.matches(connection)
    goals = served.indices.filter { served[$0] }
    guard direction == .incoming, hasMessages, let asOf, let connectedOn, asOf - connectedOn > 14,
      let key = invitation.person.key, !examiner.records.correspondents.contains(key)
    else { return }
    let note = PreparedText(invitation.note)
    wording = [
      Wording(
        situation: "hello-after-accept",
        language: language.language(for: note),
        tone: language.tone(for: note),
        decision: nil
      )
    ]
  }

  /// Adds what to do with a sent invitation that is still open: wait, write once, or withdraw from an age in days on.
  mutating func followUp(_ rules: HouseRules, withdrawFrom: Int, language: WordingLanguage) {
    guard direction == .outgoing, state == .pending, let ageDays else { return }
    if ageDays < rules.followUpAfterDays {
      advice = "wait"
    } else if ageDays >= withdrawFrom {
      advice = "withdraw"
    } else {
      wording = [
        Wording(
          situation: "follow-up-sent",
          language: language.usual,
          tone: language.tone(for: PreparedText("")),
          decision: nil
        )
      ]
    }
  }
}

extension Examiner {
  /// Whether a connection serves each goal of the file.
  func matches(_ connection: Connection) -> [Bool] {
    goals.matchesByGoal(
      position: connection.position.isEmpty ? nil : PreparedText(connection.position),
      company: connection.company.isEmpty ? nil : PreparedText(connection.company),
      name: NameForm(connection.person.name)
    )
  }
}
