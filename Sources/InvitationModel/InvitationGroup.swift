/// Open invitations that belong together and can be decided in one go (decisions.md 17); without effect on any score.
public struct InvitationGroup: ReportValue {
  /// What they have in common.
  public enum Kind: String, Codable, Sendable {
    /// Nearly the same note.
    case campaign
    /// One name, or names that look alike, under several addresses.
    case name
    /// Many at once, without a personal note and with the same suggestion.
    case burst
  }

  /// What they have in common.
  public var kind: Kind
  /// The codes of the open invitations in the order of the queue; 2 or more, each in one group at most.
  public var codes: [String]
  /// What they have in common, in a sentence.
  public var text: String

  /// Creates a value from its parts.
  public init(kind: Kind, codes: [String], text: String) {
    (self.kind, self.codes, self.text) = (kind, codes, text)
  }
}
