import InvitationModel

/// The person behind an open invitation, with what every collector of evidence needs to know.
struct Subject: Sendable {
  /// The invitation.
  var invitation: Invitation
  /// What the owner noted about the person.
  var facts: PersonFacts?
  /// The name in the forms in which names are compared.
  var name: NameForm
  /// Whether the name is so common that it proves nothing by itself.
  var hasCommonName: Bool
  /// The given name as it is said on the card; `this person` where there is none to say.
  var first: String
  /// The note as it was read.
  var reading: NoteReading
  /// The note, split into words.
  var note: PreparedText { reading.text }

  /// The certain key; nil when only the name is known.
  var key: PersonKey? { invitation.person.key }
  /// Where the note stands.
  var noteSource: Source {
    invitation.source.citing("Message")
  }

  /// Looks up what the records hold about the inviter.
  init(_ invitation: Invitation, _ reading: NoteReading, in records: Records) {
    self.invitation = invitation
    facts = records.facts(about: invitation)
    name = NameForm(invitation.person.name)
    hasCommonName = records.connectionNames.isCommon(name)
    first = GivenName(invitation.person.name)?.first ?? say("this person")
    self.reading = reading
  }

  /// Where a value of people.csv, or of a list that says as much, stands.
  func factSource(_ field: String) -> Source? {
    facts.map { ($0.listedFields.contains(field) ? $0.listedIn ?? $0.source : $0.source).citing(field) }
  }
}

extension Source {
  /// A cell of the same row.
  fileprivate func citing(_ name: String) -> Source {
    var source = self
    source.field = name
    return source
  }
}
