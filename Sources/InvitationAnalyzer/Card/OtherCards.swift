import InvitationModel

extension ReportedInvitation {
  /// Adds what an accepted invitation's connection tells: which goals it serves, what was written since, and a greeting
  /// when nobody wrote yet.
  mutating func lookBack(
    at invitation: Invitation,
    by examiner: Examiner,
    _ lookBack: LookBack,
    language: WordingLanguage,
    reading: NoteReading
  ) {
    guard let connection = invitation.connection, examiner.served.indices.contains(connection) else { return }
    goals = examiner.served[connection]
    let found = lookBack.review(
      of: invitation,
      examiner.records.dataset.connections[connection],
      by: examiner
    )
    review = found
    // Somebody from the Avoid list is not to be encouraged.
    guard direction == .incoming, found.isSilent, found.status != .avoid else { return }
    wording = [
      Wording(
        situation: "hello-after-accept",
        language: language.language(for: reading),
        tone: language.tone(for: reading),
        decision: nil
      )
    ]
  }

  /// Adds what to do with a sent invitation that is still open: wait, write once, or withdraw from an age in days on.
  mutating func followUp(_ rules: HouseRules, withdrawFrom: Int, language: WordingLanguage) {
    guard direction == .outgoing, state == .pending, let ageDays else { return }
    if ageDays < rules.followUpAfterDays {
      advice = .wait
    } else if ageDays >= withdrawFrom {
      advice = .withdraw
    } else {
      wording = [
        Wording(
          situation: "follow-up-sent",
          language: language.usual,
          tone: language.tone,
          decision: nil
        )
      ]
    }
  }
}
