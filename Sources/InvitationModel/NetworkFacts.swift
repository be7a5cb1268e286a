/// A named connection of the owner.
public struct Connection: Hashable, Sendable {
  /// Who it is.
  public var person: Person
  /// The company as of the export date; empty when not stated.
  public var company: String
  /// The position as of the export date; empty when not stated.
  public var position: String
  /// The UTC day of the connection; nil when unreadable.
  public var connectedOn: CivilDay?
  /// The row it was read from.
  public var source: Source

  /// Creates a value from its parts.
  public init(person: Person, company: String, position: String, connectedOn: CivilDay?, source: Source) {
    self.person = person
    self.company = company
    self.position = position
    self.connectedOn = connectedOn
    self.source = source
  }
}

/// A message that was sent, not a draft and not marked as spam.
public struct Message: Hashable, Sendable {
  /// The conversation's id.
  public var conversation: String
  /// Who wrote it.
  public var sender: Person
  /// Whether the owner wrote it.
  public var isFromOwner: Bool
  /// The recipients' keys; two or more make it a group message.
  public var recipients: [PersonKey]
  /// The recipients' names as written in one cell; names contain commas, so it is not split.
  public var recipientNames: String
  /// When it was sent; nil when unreadable.
  public var sentAt: Instant?
  /// The text after clean-up; empty for reactions and attachments.
  public var text: String
  /// The row it was read from.
  public var source: Source

  /// Creates a value from its parts.
  public init(
    conversation: String,
    sender: Person,
    isFromOwner: Bool,
    recipients: [PersonKey],
    recipientNames: String,
    sentAt: Instant?,
    text: String,
    source: Source
  ) {
    self.conversation = conversation
    self.sender = sender
    self.isFromOwner = isFromOwner
    self.recipients = recipients
    self.recipientNames = recipientNames
    self.sentAt = sentAt
    self.text = text
    self.source = source
  }
}

/// A position the owner holds or held.
public struct Position: Hashable, Sendable {
  /// The company's name.
  public var company: String
  /// The title.
  public var title: String
  /// The year it began, or nil when not stated.
  public var startYear: Int?
  /// The year it ended, or nil when it is held today.
  public var endYear: Int?
  /// The row it was read from.
  public var source: Source

  /// Creates a value from its parts.
  public init(company: String, title: String, startYear: Int?, endYear: Int?, source: Source) {
    self.company = company
    self.title = title
    self.startYear = startYear
    self.endYear = endYear
    self.source = source
  }
}

/// A school the owner attended.
public struct School: Hashable, Sendable {
  /// The school's name.
  public var name: String
  /// The degree; empty when not stated.
  public var degree: String
  /// The row it was read from.
  public var source: Source

  /// Creates a value from its parts.
  public init(name: String, degree: String, source: Source) {
    self.name = name
    self.degree = degree
    self.source = source
  }
}

/// A skill the owner lists.
public struct Skill: Hashable, Sendable {
  /// The skill's name.
  public var name: String
  /// The row it was read from.
  public var source: Source

  /// Creates a value from its parts.
  public init(name: String, source: Source) {
    self.name = name
    self.source = source
  }
}

/// An entry of the owner's imported address book.
public struct Contact: Hashable, Sendable {
  /// The full name; empty when the entry has none.
  public var name: String
  /// The e-mail addresses in lower case; compared with people.csv, never shown.
  public var emails: [String]
  /// The row it was read from.
  public var source: Source

  /// Creates a value from its parts.
  public init(name: String, emails: [String], source: Source) {
    self.name = name
    self.emails = emails
    self.source = source
  }
}

/// A recommendation between the owner and somebody, known by name only.
public struct Recommendation: Hashable, Sendable {
  /// The other side's full name.
  public var name: String
  /// Whether the owner received it.
  public var isReceived: Bool
  /// The day it was made; nil when unreadable.
  public var day: CivilDay?
  /// The row it was read from.
  public var source: Source

  /// Creates a value from its parts.
  public init(name: String, isReceived: Bool, day: CivilDay?, source: Source) {
    self.name = name
    self.isReceived = isReceived
    self.day = day
    self.source = source
  }
}

/// An endorsement between the owner and somebody; only connections can endorse.
public struct Endorsement: Hashable, Sendable {
  /// The other side.
  public var person: Person
  /// The endorsed skill.
  public var skill: String
  /// Whether the owner received it.
  public var isReceived: Bool
  /// When it was made; nil when unreadable.
  public var at: Instant?
  /// The row it was read from.
  public var source: Source

  /// Creates a value from its parts.
  public init(person: Person, skill: String, isReceived: Bool, at: Instant?, source: Source) {
    self.person = person
    self.skill = skill
    self.isReceived = isReceived
    self.at = at
    self.source = source
  }
}

/// Somebody the owner follows or followed.
public struct MemberFollow: Hashable, Sendable {
  /// The full name.
  public var name: String
  /// Whether the status is Active.
  public var isActive: Bool
  /// The row it was read from.
  public var source: Source

  /// Creates a value from its parts.
  public init(name: String, isActive: Bool, source: Source) {
    self.name = name
    self.isActive = isActive
    self.source = source
  }
}

/// An event in the owner's list.
public struct Event: Hashable, Sendable {
  /// The event's name.
  public var name: String
  /// The day it began; nil when unreadable.
  public var day: CivilDay?
  /// The row it was read from.
  public var source: Source

  /// Creates a value from its parts.
  public init(name: String, day: CivilDay?, source: Source) {
    self.name = name
    self.day = day
    self.source = source
  }
}
