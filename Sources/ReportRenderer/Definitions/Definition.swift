import InvitationModel

/// What a figure of the report is and how it is made.
public struct Definition: Sendable {
  /// The name by which `explain --statistic` and the anchors of the method page know it.
  public let name: String
  /// Which part of the report it is made of.
  public let subject: Subject
  private let phrases: (title: Phrase, meaning: Phrase, formula: Phrase, source: Phrase)

  /// What it is called.
  public var title: String { say(phrases.title) }
  /// What it tells, and what it does not.
  public var meaning: String { say(phrases.meaning) }
  /// How it is computed.
  public var formula: String { say(phrases.formula) }
  /// Where the method comes from; empty for plain counts.
  public var source: String { say(phrases.source) }

  /// Creates a definition; its words are said in the language of the report when they are asked for.
  init(
    name: String,
    title: Phrase,
    meaning: Phrase,
    formula: Phrase,
    source: Phrase,
    subject: Subject
  ) {
    (self.name, self.subject) = (name, subject)
    phrases = (title, meaning, formula, source)
  }

  /// What a figure is about.
  public enum Subject: Sendable { case waits, open, network, ledger }

  /// The definition with a name; nil when there is none.
  public static func named(_ name: String) -> Definition? { all.first { $0.name == name } }
}
