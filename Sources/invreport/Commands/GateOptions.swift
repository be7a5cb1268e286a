import ArgumentParser
import InvitationModel
import ReportRenderer

/// What a job of a CI system wants of a build: gates, messages it understands, figures for its pages.
struct GateOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, github }

  @Option(
    name: .customLong("fail-on"),
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Fail (exit code 1) when a rule holds, for example 'pending>50' 'oldest>14d' 'p90>7d' 'unread>0.5%' 'leak>0'.",
      valueName: "rule"
    )
  )
  var failOn: [String] = []

  @Option(help: "How to tell what is doubtful, and how it ended: text, json or github.")
  var format = Format.text

  @Option(help: ArgumentHelp("Write the figures, counts only, as Markdown.", valueName: "file"))
  var summary: String?

  @Option(help: ArgumentHelp("Write a badge of how many are waiting, as SVG.", valueName: "file"))
  var badge: String?

  @Option(help: ArgumentHelp("Write the gates as test cases in JUnit's XML.", valueName: "file"))
  var junit: String?

  @Option(help: ArgumentHelp("Add the figures to this file and show how they change.", valueName: "file"))
  var history: String?

  mutating func validate() throws { _ = try gates() }

  /// Arguments behind `--fail-on` that are no rules, and so must be inputs.
  mutating func takeInputs() -> [String] {
    let inputs = failOn.filter { !Self.isRule($0) }
    failOn.removeAll { !Self.isRule($0) }
    return inputs
  }

  private static func isRule(_ text: String) -> Bool { text.contains(">") || text.contains("<") }

  private func gates() throws -> [Gate] {
    try failOn.filter(Self.isRule).map { written in
      do throws(GateProblem) { return try Gate(written) } catch { throw ValidationError(error.message) }
    }
  }

  /// The figures of earlier builds with these; nil when no history is kept.
  func history(with figures: Figures) throws -> [Figures]? {
    try history.map { try History(path: $0).days(with: figures) }
  }

  /// Judges the gates and leaves everything behind that was asked for; says how it ended.
  ///
  /// - Returns: Whether a gate failed.
  func finish(
    _ figures: Figures,
    page: String,
    isPublished: Bool,
    diagnostics: [Diagnostic],
    force: Bool
  ) throws -> Bool {
    let outcome = Outcome(figures, gates: try gates(), isPublished: isPublished)
    for result in outcome.gates where result.state != .passed {
      switch (format, result.state) {
      case (.github, .failed): tell("::error title=gate-failed::\(WorkflowCommands.data(result.text))")
      case (.github, _): tell("::notice title=gate-unknown::\(WorkflowCommands.data(result.text))")
      case (_, .failed): tell("invreport: error: \(result.text) [gate-failed]")
      default: tell("invreport: note: \(result.text) [gate-unknown]")
      }
    }
    if let history { try History(path: history).add(outcome.figures) }
    if let summary {
      try JobFile(path: summary, beginning: "### Invitations").write(outcome.markdown, force: force)
    }
    if let badge { try JobFile(path: badge, beginning: "<svg xmlns=").write(outcome.badge, force: force) }
    if let junit { try JobFile(path: junit, beginning: "<?xml version=").write(outcome.junit, force: force) }
    appendToStepSummary(outcome.markdown)
    answer(outcome, page, diagnostics)
    return outcome.hasFailed
  }

  private func answer(_ outcome: Outcome, _ page: String, _ diagnostics: [Diagnostic]) {
    guard format == .json else { return invreport.answer(page) }
    let answer = BuildAnswer(
      report: page,
      profile: outcome.isPublished ? "publish" : "private",
      figures: outcome.figures,
      gates: outcome.gates.map { BuildAnswer.Gate(rule: $0.gate.text, state: $0.state.rawValue) },
      // Places in the input are the owner's own business.
      diagnostics: outcome.isPublished ? [] : diagnostics
    )
    invreport.answer(String(decoding: answer.json, as: UTF8.self))
  }
}

extension ReadingOptions {
  /// Reads the inputs, and says what is wrong with them in a form.
  ///
  /// - Parameters:
  ///   - format: The form.
  ///   - telling: Whether to say where; else only how often each thing was found.
  /// - Returns: What was read.
  /// - Throws: The exit code when nothing can be made of the inputs.
  func load(in format: GateOptions.Format, telling: Bool) throws -> Dataset {
    guard format != .text else { return try load(telling: telling) }
    let (dataset, failure) = try attempt()
    let doubts = dataset.diagnostics.filter { $0.severity != .note }
    switch format {
    case .github where telling || failure != nil:
      for line in WorkflowCommands(place: place).lines(for: doubts) { tell(line) }
    case .github:
      for (id, count) in Dictionary(grouping: doubts, by: \.id).mapValues(\.count).sorted(by: {
        $0.key < $1.key
      }) {
        tell("::warning title=\(id)::found \(count) time\(count == 1 ? "" : "s") in the export")
      }
    default: if failure != nil { tell(dataset.diagnostics, withNotes: false) }
    }
    if let failure { throw failure }
    return dataset
  }
}
