import ArgumentParser
import InvitationLoader
import InvitationModel
import ReportRenderer

/// Everything up to the report, without writing one.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what was found, read and left out; write nothing.",
    discussion: """
      invreport check export.zip
      invreport check --goals goals.md

      Ends with 78 when goals.md has an error.
      """
  )

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    if reading.isGoalsOnly { return try checkGoals() }
    let dataset = try reading.load(withNotes: true)
    for input in dataset.inputs { answer(line(for: input)) }
    if !dataset.ignored.isEmpty {
      answer("not needed: \(dataset.ignored.map(shown).joined(separator: ", "))")
    }
    if let asOf = dataset.asOf { answer("as of \(asOf.iso)") }
    for direction in [Direction.incoming, .outgoing] { answer(states(of: dataset, direction)) }
    if let goals = dataset.goals { answer(understood(goals)) }
    let isGoalsFaulty = dataset.diagnostics.contains {
      $0.severity == .error && $0.file?.hasSuffix("goals.md") == true
    }
    if isGoalsFaulty { throw ExitCode.settingsUnusable }
  }

  private func checkGoals() throws {
    guard let path = reading.goals, let bytes = readFile(path) else {
      tell(
        "\(shown(reading.goals ?? "goals.md")): error: cannot read this file; check the path [unreadable-file]"
      )
      throw ExitCode.settingsUnusable
    }
    let (goals, diagnostics) = readGoals(bytes, file: baseName(of: path))
    tell(diagnostics, withNotes: true)
    answer(understood(goals))
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode.settingsUnusable }
  }

  private func line(for input: InputSummary) -> String {
    var line = "\(shown(input.file)): \(input.kind)"
    if !input.era.isEmpty { line += " (\(input.era))" }
    line +=
      ", \(LatencyWords.count(input.rowsRead)) row\(input.rowsRead == 1 ? "" : "s") read, \(LatencyWords.count(input.rowsKept)) kept, "
    line += "\(LatencyWords.count(input.rowsRejected)) left out"
    let reasons = input.rejected.map { "\($0.count) \($0.reason)" }.joined(separator: ", ")
    return reasons.isEmpty ? line : line + " (\(reasons))"
  }

  private func states(of dataset: Dataset, _ direction: Direction) -> String {
    let states: [InvitationState] = [.pending, .accepted, .uncertain, .expired, .declined]
    let listed = dataset.invitations.filter { $0.direction == direction }
    let parts = states.map { state in (state, listed.count { $0.state == state }) }.filter { $0.1 > 0 }
      .map { "\(LatencyWords.count($0.1)) \($0.0.rawValue)" }
    return "\(direction.rawValue): " + (parts.isEmpty ? "none" : parts.joined(separator: ", "))
  }

  private func understood(_ goals: Goals) -> String {
    let terms = goals.goals.flatMap(\.allTerms)
    let spellings = terms.reduce(0) { $0 + $1.spellings.count }
    let avoid = goals.avoid
    let avoided =
      avoid.words.count + avoid.roles.count + avoid.companies.count + avoid.places.count + avoid.people.count
    return "goals: \(goals.goals.count) with \(terms.count) terms in \(spellings) spellings; "
      + "Avoid \(avoided), Always \(goals.always.count)"
  }
}

extension Goal {
  /// All terms of the goal, by key.
  fileprivate var allTerms: [Term] { roles + skills + companies + places + words + schools }
}
