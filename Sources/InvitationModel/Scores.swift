/// How sure a decision is.
public enum Confidence: String, Codable, Sendable {
  /// Shown as `clear`.
  case high
  /// Shown as `leaning`.
  case medium
  /// Shown as `your call`.
  case low
}

/// The three scores of an invitation.
public struct Scores: ReportValue {
  /// How well the owner knows the person, 0...100.
  public var familiarity: Int
  /// How well the person fits the goals, 0...100; nil when there was nothing to judge by.
  public var fit: Int?
  /// Signs for and against wanting contact, -100...100.
  public var willingness: Int

  /// Creates a value from its parts.
  public init(familiarity: Int, fit: Int?, willingness: Int) {
    self.familiarity = familiarity
    self.fit = fit
    self.willingness = willingness
  }

  #if DEBUG
  /// Writes an unknown fit as null: it is not zero and not forgotten.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(familiarity, forKey: .familiarity)
    try container.encode(fit, forKey: .fit)
    try container.encode(willingness, forKey: .willingness)
  }
  #endif
}

/// One line for each of the three questions.
public struct Answers: ReportValue {
  /// Whether the owner knows them.
  public var know: String
  /// Whether they fit the goals.
  public var fit: String
  /// Whether the owner may want the contact.
  public var want: String

  /// Creates a value from its parts.
  public init(know: String, fit: String, want: String) {
    self.know = know
    self.fit = fit
    self.want = want
  }
}
