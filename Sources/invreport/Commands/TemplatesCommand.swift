import ArgumentParser
import ReportRenderer

/// The Markdown the report is made of, to read and to change.
struct Templates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Write out the built-in templates, list what they can say, or prove your own.",
    discussion: "docs/templates.md is the guide.",
    subcommands: [EjectTemplates.self, CheckTemplates.self, ListTemplates.self]
  )
}

/// Lists every slot, component and file.
struct ListTemplates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List every slot, component and file that templates may name, as Markdown."
  )

  func run() throws { answer(String(templateReference().dropLast())) }
}
