import InvitationModel
import Testing

@testable import InvitationAnalyzer

@Suite struct FitExampleTests {
  @Test(arguments: FitExample.all)
  func fitsAsInTheWorkedExamples(example: FitExample) {
    let result = example.fit()
    #expect(result.score.value == example.value, "example \(example.number)")
    #expect(result.inWords == example.found, "example \(example.number)")
  }
}

extension FitExample {
  /// Decides the fit with the goals of decisions.md 4.1.
  func fit() -> FitResult {
    let goals = CompiledGoals(exampleGoals, asOf: CivilDay(iso: "2026-03-01"))
    let name = NameForm(name)
    var fields = FitFields(key: .profile(slug), name: name)
    for (field, text) in facts { fields[field] = PreparedText(text) }
    let prepared = PreparedText(note)
    if !note.isEmpty { fields[.note] = prepared }
    fields[.slug] = PreparedText(slug)
    let known = ["Ilse Marrow", "Benedikt Oake", "Maris Tollemar"].map { NameForm($0) }
    let quality = NoteReading(prepared.source).quality(besides: known + [name], hasClaim: false)
    let signs = salesSigns(note: prepared, headline: fields[.headline], goals: goals)
    return goals.fit(fields, note: quality, signs: signs)
  }
}

extension FitResult {
  /// The evidence as decisions.md 22 prints it.
  fileprivate var inWords: [String] {
    guard score.value != nil else { return ["nothing to read"] }
    var parts: [String] = []
    for goal in evidence.goals {
      for hit in goal.hits {
        let number = goal.goal + 1
        parts.append(
          "\(hit.text) \(thousandths(hit.points)) (\(hit.field), \(hit.kind.rawValue), goal \(number))"
        )
      }
    }
    for goal in evidence.goals {
      guard let near = goal.near else { continue }
      let share = thousandths(near.share * 100)
      parts.append(
        "near wording \(thousandths(near.points)) (\(near.field), \(share) %, goal \(goal.goal + 1))"
      )
    }
    parts.append(parts.isEmpty ? "no match" : "raw \(thousandths(score.raw))")
    for hit in evidence.avoid {
      parts.append("Avoid \(hit.text) in \(hit.field) (\(hit.isHard ? "hard, x0.4" : "soft"))")
    }
    if score.discounts.contains(.salesSigns) { parts.append("two or more sales signs (x0.5)") }
    if score.discounts.contains(.keywordList) { parts.append("list (x0.1)") }
    return parts
  }

  /// Thousandths without trailing zeros: 2.5, 0.184.
  private func thousandths(_ value: Int) -> String {
    var digits = "\(value % 1000 + 1000)".dropFirst()
    while digits.hasSuffix("0") { digits = digits.dropLast() }
    return "\(value / 1000)" + (digits.isEmpty ? "" : ".\(digits)")
  }
}
