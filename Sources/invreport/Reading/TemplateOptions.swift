import ArgumentParser
import InvitationModel
import ReportRenderer

/// Whose templates a report is made of.
struct TemplateOptions: ParsableArguments {
  @Option(
    name: .customLong("templates"),
    help: ArgumentHelp("A folder of your own templates; each replaces the built-in one.", valueName: "dir")
  )
  var folder: String?

  /// The built-in templates with the user's own in their place; a faulty one ends the run.
  func templateSet() throws -> TemplateSet {
    guard let folder else { return .builtIn }
    let set = TemplateSet(overrides: try TemplateFolder(folder).read())
    let problems = set.check()
    tell(problems, withNotes: false)
    if problems.contains(where: { $0.severity == .error }) { throw ExitCode.settingsUnusable }
    return set
  }

  /// The same templates without own texts that say a word of goals.md or people.csv; each is told.
  func withholdingPrivateWords(of dataset: Dataset, in set: TemplateSet) -> TemplateSet {
    guard folder != nil else { return set }
    let (kept, findings) = set.withholding(PrivateWords(goals: dataset.goals, people: dataset.people))
    tell(findings, withNotes: false)
    return kept
  }
}
