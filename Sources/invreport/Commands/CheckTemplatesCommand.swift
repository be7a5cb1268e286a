import ArgumentParser
import InvitationLoader
import InvitationModel
import ReportRenderer

/// Proves a folder of own templates.
struct CheckTemplates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Prove your own templates: slots, components, links, markup, and what the texts give away.",
    discussion: """
      invreport templates check mine
      invreport templates check mine --goals goals.md --people people.csv

      Ends with 78 when a template cannot be used. With goals.md and people.csv, which are looked for here unless they \
      are named, it also finds texts that say a word of them.
      """
  )

  @Argument(help: "The folder of your templates.")
  var folder: String

  @Option(help: ArgumentHelp("Your goals (default: goals.md here, if there is one).", valueName: "file"))
  var goals: String?

  @Option(help: ArgumentHelp("What you know of inviters (default: people.csv here).", valueName: "file"))
  var people: String?

  func run() throws {
    let own = try TemplateFolder(folder).read()
    let set = TemplateSet(overrides: own)
    let problems = set.check() + set.withholding(try privateWords()).findings
    tell(problems, withNotes: true)
    if problems.contains(where: { $0.severity == .error }) { throw ExitCode.settingsUnusable }
    answer(own.count == 1 ? "1 template fits" : "\(own.count) templates fit")
  }

  private func privateWords() throws -> PrivateWords {
    let search = SideFileSearch(firstInput: nil)
    let goals = try search.read(goals, .goals).map { readGoals($0.bytes, file: $0.name).goals }
    let people = try search.read(people, .people).map { readPeople($0.bytes, file: $0.name) }
    return PrivateWords(goals: goals, people: people ?? [])
  }
}
