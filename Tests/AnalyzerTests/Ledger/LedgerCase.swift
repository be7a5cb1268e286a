import InvitationModel

@testable import InvitationAnalyzer

/// Decisions by hand.
enum LedgerCase {
  static let start = WorkedArchive.day("2026-01-01")

  static func suggestion(
    _ decision: Decision,
    row: Int,
    f: Int = 0,
    g: Int? = 0,
    stability: Int? = nil
  ) -> RecordedSuggestion {
    RecordedSuggestion(
      decision: decision,
      row: row,
      scores: Scores(familiarity: f, fit: g, willingness: 0),
      stability: stability
    )
  }

  static func compared(
    _ suggestion: RecordedSuggestion,
    _ chosen: Decision,
    times: Int = 1
  ) -> [ComparedDecision] {
    Array(repeating: ComparedDecision(suggestion: suggestion, chosen: chosen), count: times)
  }

  static func entry(
    _ slug: String,
    _ decision: OwnDecision,
    on day: String,
    suggestion: RecordedSuggestion? = nil
  ) -> LedgerEntry {
    LedgerEntry(
      id: slug.hasPrefix("name:") ? slug : PersonKey.profile(slug).id,
      day: WorkedArchive.day(day),
      decision: decision,
      reason: "",
      suggestion: suggestion,
      source: Source(file: "decisions.csv", line: 2)
    )
  }
}
