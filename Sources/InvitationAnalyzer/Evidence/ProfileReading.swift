import InvitationModel

/// What a person's texts say of the goals and of offers: the part of the findings that another headline changes.
struct ProfileReading: Sendable {
  /// The sales signs of note and headline.
  var signs: [SalesSign]
  /// What speaks for each goal, and the Avoid terms that were found.
  var fit: FitEvidence
  /// The entry of `Protect from` that the person matches.
  var protectedFrom: String?
  /// Where the headline stands.
  var headlineSource: Source?
}

extension Findings {
  /// Takes over what the texts say.
  mutating func take(_ profile: ProfileReading) {
    (signs, fit) = (profile.signs, profile.fit)
    (protectedFrom, headlineSource) = (profile.protectedFrom, profile.headlineSource)
  }
}
