import InvitationModel
import Testing

@testable import InvitationAnalyzer

/// One worked example of decisions.md 22.
struct WorkedExample: CustomTestStringConvertible, Sendable {
  /// What the page states about the example.
  struct Expected: Sendable {
    var familiarity: Int
    var fit: Int?
    var rapport: Int
    var row: Int
    var ruleId: String
    var decision: Decision
    var confidence: Confidence
    var same: Int
    var total: Int
    var margin: Int?
    /// The decision and both scores without the one fact that the decision hangs on.
    var without: (decision: Decision, familiarity: Int, fit: Int?)?
    /// The question with its answers.
    var question: String?
    /// The counterfactuals.
    var becomes: [String]

    init(
      _ familiarity: Int,
      _ fit: Int?,
      _ rapport: Int,
      _ row: Int,
      _ ruleId: String,
      _ decision: Decision,
      _ confidence: Confidence,
      _ same: Int,
      _ total: Int,
      _ margin: Int?,
      without: (decision: Decision, familiarity: Int, fit: Int?)? = nil,
      question: String? = nil,
      becomes: [String] = []
    ) {
      (self.familiarity, self.fit, self.rapport) = (familiarity, fit, rapport)
      (self.row, self.ruleId, self.decision, self.confidence) = (row, ruleId, decision, confidence)
      (self.same, self.total, self.margin) = (same, total, margin)
      (self.without, self.question, self.becomes) = (without, question, becomes)
    }
  }

  var number: Int
  var title: String
  var invitation: Invitation
  var facts: PersonFacts?
  var expected: Expected

  init(
    _ number: Int,
    _ title: String,
    _ name: String,
    _ slug: String,
    note: String = "",
    headline: String? = nil,
    company: String? = nil,
    location: String? = nil,
    known: Acquaintance? = nil,
    own: OwnDecision? = nil,
    expected: Expected
  ) {
    (self.number, self.title, self.expected) = (number, title, expected)
    invitation = WorkedArchive.invitation(name, slug, note: note)
    var facts = PersonFacts(key: .profile(slug), name: name, source: Source(file: "people.csv", line: 2))
    (facts.headline, facts.company, facts.location) = (headline, company, location)
    (facts.known, facts.decision) = (known, own)
    let isBlank = headline == nil && company == nil && location == nil && known == nil && own == nil
    self.facts = isBlank ? nil : facts
  }

  var testDescription: String { "\(number). \(title)" }

  /// The examination of this invitation.
  var examination: Examination? { WorkedExample.examinations[number] }

  static let all = firstHalf + secondHalf

  /// Example 14 is the inviter of example 13 with another fact, so it has an archive of its own.
  static let archives = [all.filter { $0.number != 14 }, all.filter { $0.number == 14 }]

  private static let examinations: [Int: Examination] = archives.reduce(into: [:]) { found, examples in
    let dataset = WorkedArchive.dataset(examples)
    let (examiner, wishes) = (Examiner(dataset, open: examples.map(\.invitation)), Wishes(dataset))
    for example in examples {
      let note = NoteReading(example.invitation.note)
      found[example.number] = examiner.examine(example.invitation, note, wishes: wishes)
    }
  }
}
