/// A text that is ready to paste.
public struct Wording: ReportValue {
  /// The situation's id, for example `ask-goal`.
  public var situation: String
  /// The language's code.
  public var language: String
  /// The tone.
  public var tone: Tone
  /// The decision this text expresses.
  public var decision: Decision?
  /// The filled text; empty until the renderer filled it.
  public var text = ""
  /// Grapheme clusters.
  public var characters = 0
  /// UTF-16 code units.
  public var utf16Units = 0

  /// Creates a value from its parts.
  public init(
    situation: String,
    language: String,
    tone: Tone,
    decision: Decision?,
    text: String = "",
    characters: Int = 0,
    utf16Units: Int = 0
  ) {
    self.situation = situation
    self.language = language
    self.tone = tone
    self.decision = decision
    self.text = text
    self.characters = characters
    self.utf16Units = utf16Units
  }
}
