import InvitationModel

/// A rule of wording.md 7 that a text breaks.
struct WordingFinding: Hashable {
  /// The rule's id, for example `T05`.
  var rule: String
  /// What was found, without any value of the user.
  var message: String
}

/// Checks a body as it is written, before values are filled in (T01, T03 to T13, T16, T17).
func lint(
  _ body: WordingTemplate,
  _ situation: Situation,
  language: String,
  tone: Tone
) -> [WordingFinding] {
  let text = LintedText(template: body, situation: situation, tone: tone, words: .of(language))
  let rules: [(String, String?)] = [
    ("T01", text.unknownSlot), ("T03", text.tooManySentences), ("T04", text.exclamations),
    ("T05", text.apologies), ("T06", text.questions), ("T07", text.missingNo), ("T08", text.missingThanks),
    ("T09", text.unwelcomeWord), ("T10", text.genderedForm), ("T11", text.mixedAddress),
    ("T12", text.strayCharacters), ("T13", text.marks(language: language)),
    ("T16", text.unprovedAcquaintance), ("T17", text.openDoor),
  ]
  return rules.compactMap { rule, message in message.map { WordingFinding(rule: rule, message: $0) } }
}

/// Checks a text as the user will paste it (T02, T12, T14).
func lint(filled text: String) -> [WordingFinding] {
  var findings: [WordingFinding] = []
  let signs = StraySigns(text)
  if signs.hasBrace {
    findings.append(WordingFinding(rule: "T02", message: "an unfilled slot or a brace"))
  }
  if signs.hasTwoBlanks || signs.hasControl {
    findings.append(WordingFinding(rule: "T12", message: "two blanks in a row or a control character"))
  }
  if text.noteLength > NoteLimit.any {
    findings.append(WordingFinding(rule: "T14", message: "longer than \(NoteLimit.any) characters"))
  }
  return findings
}

/// What no text may hold, found in one go.
private struct StraySigns {
  var hasBrace = false
  var hasTwoBlanks = false
  /// A character of the category Cc: U+0000...U+001F and U+007F...U+009F.
  var hasControl = false

  init(_ text: String) {
    self = text.withBytes { StraySigns($0) }
  }

  private init(_ text: UnsafeBufferPointer<UInt8>) {
    var previous: UInt8 = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "!")...UInt8(ascii: "z"): break
      case UInt8(ascii: "{"), UInt8(ascii: "}"): hasBrace = true
      case 0x20: hasTwoBlanks = hasTwoBlanks || previous == 0x20
      case 0..<0x20, 0x7F: hasControl = true
      case 0x80...0x9F where previous == 0xC2: hasControl = true
      default: break
      }
      previous = byte
    }
  }
}

/// A body with what the rules need to know of it; each rule is the message of a finding or nil.
private struct LintedText {
  let template: WordingTemplate
  let situation: Situation
  let tone: Tone
  let words: LintWords

  private var source: String { template.source }

  var unknownSlot: String? {
    let literals = template.sentences.flatMap(\.pieces).compactMap { piece -> String? in
      if case .text(let text) = piece { text } else { nil }
    }
    return literals.contains { $0.contains("{") || $0.contains("}") }
      ? "an unknown slot or a stray brace" : nil
  }

  var tooManySentences: String? {
    template.sentences.count > 4 ? "\(template.sentences.count) sentences; at most 4 are read" : nil
  }

  var exclamations: String? {
    let allowed = tone == .warm && !situation.isDecline ? 1 : 0
    let found = source.count { $0 == "!" }
    return found > allowed ? "exclamation marks: \(found), at most \(allowed)" : nil
  }

  var apologies: String? {
    let (expected, found) = (situation.isLate ? 1 : 0, words.apologies.count(in: source))
    return words.isKnown && found != expected ? "apologies: \(found), expected \(expected)" : nil
  }

  var questions: String? {
    let found = source.count { $0 == "?" }
    if situation.isAsk { return (1...2).contains(found) ? nil : "question marks: \(found), expected 1 or 2" }
    return situation.isDecline && found > 0 ? "a question in a no" : nil
  }

  var missingNo: String? {
    guard words.isKnown, situation.isDecline else { return nil }
    return words.refusals.first(in: source) == nil ? "no clear no" : nil
  }

  var missingThanks: String? {
    guard words.isKnown, situation.isDecline, situation != .declinePitch, situation != .declineLate else {
      return nil
    }
    let start = source.lowercased()
    return words.thanks.contains { start.hasPrefix($0) } ? nil : "does not begin with thanks"
  }

  var unwelcomeWord: String? { words.unwelcome.first(in: source).map { "the word “\($0)”" } }

  var genderedForm: String? { words.gendered.first(in: source).map { "the gendered form “\($0)”" } }

  var mixedAddress: String? {
    // "you" in a sentence about a third person may mean both of them.
    let direct = template.sentences.filter { !$0.slots.contains(.mutual) }
    let wrong = tone == .warm ? words.polite : words.familiar
    return zip(template.sentences, source.sentences).lazy
      .filter { direct.contains($0.0) }
      .compactMap { wrong.first(in: String($0.1)) }
      .first.map { "the form of address “\($0)” in the tone \(tone.rawValue)" }
  }

  var strayCharacters: String? {
    if source.contains(where: \.isNumber) { return "a digit" }
    if ["@", "://", "www.", "linkedin"].contains(where: source.lowercased().contains) {
      return "a link or address"
    }
    if source.unicodeScalars.contains(where: { $0.properties.isEmojiPresentation }) { return "an emoji" }
    if source.contains("  ") { return "two blanks in a row" }
    return source.last.map(".!?".contains) == true ? nil : "does not end with a full stop or mark"
  }

  func marks(language: String) -> String? {
    switch language {
    case "fr":
      let pairs = zip(source, source.dropFirst())
      return pairs.contains { "?!:;".contains($1) && $0 != "\u{A0}" }
        ? "no no-break space before a mark" : nil
    case "es":
      let paired = [("¿", "?"), ("¡", "!")].allSatisfy { open, close in
        source.count { $0 == open } == source.count { $0 == close }
      }
      return paired ? nil : "an unpaired question or exclamation mark"
    default: return nil
    }
  }

  var unprovedAcquaintance: String? {
    guard ![.acceptKnown, .acceptReferred, .askReconnect].contains(situation) else { return nil }
    return words.acquaintance.first(in: source).map { "“\($0)” without a record" }
  }

  var openDoor: String? {
    guard situation.isDecline else { return nil }
    return zip(template.sentences, source.sentences).lazy
      .filter { !$0.0.slots.contains(.terms) && !$0.0.slots.contains(.elsewhere) }
      .map { String($0.1) }
      .filter { words.negations.first(in: $0) == nil }
      .compactMap { words.invitations.first(in: $0) }
      .first.map { "“\($0)” invites another try" }
  }
}
