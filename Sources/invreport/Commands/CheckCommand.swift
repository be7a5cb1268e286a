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
      invreport check export --format github

      Ends with 78 when goals.md has an error, or people.csv or decisions.csv cannot be used. As json everything found \
      is one object; github makes each finding a note at its line of the pull request or run. docs/diagnostics.md says \
      what each finding means.
      """
  )

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, github }

  @OptionGroup var reading: ReadingOptions

  @Option(help: "How to answer: text, json or github.")
  var format = Format.text

  func validate() throws {
    guard format == .text || !reading.showValues else {
      throw ValidationError("--show-values goes with --format text; the other forms are kept and passed on.")
    }
  }

  func run() throws {
    let reading = try reading.takingSideFiles()
    if reading.isGoalsOnly { return try checkGoals(reading.goals) }
    let (dataset, failure) = try reading.attempt()
    tellFindings(of: dataset)
    if let failure { throw failure }
    if format != .json { answerInWords(dataset) }
    let isGoalsFaulty = dataset.diagnostics.contains {
      $0.severity == .error && $0.file.flatMap { reading.sideFileKind(of: $0) } == .goals
    }
    if isGoalsFaulty { throw ExitCode.settingsUnusable }
  }

  /// The findings in the form that was asked for.
  private func tellFindings(of dataset: Dataset) {
    switch format {
    case .text:
      tell(
        dataset.diagnostics,
        withNotes: true,
        showingValues: reading.showValues,
        all: "with --format json"
      )
    case .json: answer(String(decoding: checkJSON(dataset, namingIgnored: namesOthers), as: UTF8.self))
    case .github:
      let commands = WorkflowCommands(place: reading.place)
      for line in commands.lines(for: dataset.diagnostics) { answer(line) }
    }
  }

  /// Whether files that were not needed are told by name: a network calls the folders of conversations after people, and
  /// the log of a job has other readers.
  private var namesOthers: Bool { !isContinuousIntegration }

  private func answerInWords(_ dataset: Dataset) {
    for input in dataset.inputs { answer(line(for: input)) }
    if !dataset.ignored.isEmpty {
      let count = "\(LatencyWords.count(dataset.ignored.count)) of the files"
      answer("not needed: \(namesOthers ? dataset.ignored.map(shown).joined(separator: ", ") : count)")
    }
    if let asOf = dataset.asOf { answer("as of \(asOf.iso)") }
    for direction in [Direction.incoming, .outgoing] { answer(states(of: dataset, direction)) }
    if let goals = dataset.goals { answer(understood(goals)) }
  }

  private func checkGoals(_ path: String?) throws {
    let path = path ?? SideFileKind.goals.name
    guard let bytes = readFile(path) else { throw unreadableSideFile(path) }
    let (goals, diagnostics) = readGoals(bytes, file: baseName(of: path))
    var dataset = Dataset()
    (dataset.goals, dataset.diagnostics) = (goals, diagnostics)
    tellFindings(of: dataset)
    if format != .json { answer(understood(goals)) }
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
    let count = GoalsCount(goals)
    return "goals: \(count.goals) with \(count.terms) terms in \(count.spellings) spellings; "
      + "Avoid \(count.avoid), Always \(count.always)"
  }
}
