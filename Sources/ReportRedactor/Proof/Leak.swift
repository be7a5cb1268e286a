/// Something private in what was about to be published.
///
/// It says what kind of thing and where, never which: the message is read where the report would have been.
public struct Leak: Error, Hashable, Sendable {
  /// What kind of thing was found.
  public enum Kind: String, Sendable {
    /// The name of a person.
    case name
    /// A part of a name.
    case namePart = "part of a name"
    /// A profile or what identifies one.
    case address
    /// An e-mail address.
    case email = "e-mail address"
    /// Five words of a note or message.
    case phrase = "words of a note or message"
    /// A company or a position that fewer than five people share.
    case work = "company or position"
    /// A word of the owner's goals.
    case goal = "word of the goals"
    /// The code of a card.
    case code = "code of a card"
    /// The name of a file.
    case file = "name of a file"
    /// Bytes that change with private values.
    case dependence = "bytes that depend on something private"
    /// A link, a quotation, a filled field or a code where there must be none.
    case structure = "link, quotation, field or code"
    /// A group of fewer than five people.
    case smallGroup = "group of fewer than five people"
  }

  /// What was found.
  public let kind: Kind
  /// The file of the report.
  public let file: String
  /// The byte of the file at which it begins, counted from 0.
  public let offset: Int

  init(_ kind: Kind, file: String, offset: Int) { (self.kind, self.file, self.offset) = (kind, file, offset) }
}

/// A file of a report that is about to be published.
public struct ReadyFile: Hashable, Sendable {
  /// Its path inside the report.
  public let path: String
  /// Its bytes.
  public let bytes: [UInt8]

  /// Creates a value from its parts.
  public init(path: String, bytes: [UInt8]) { (self.path, self.bytes) = (path, bytes) }
}
