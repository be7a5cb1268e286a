import ArgumentParser
import InvitationModel

/// The language of the pages.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language of the pages: en or de (default: Interface in goals.md, else en).",
      valueName: "code"
    )
  )
  var language: InterfaceLanguage?

  /// What was said here, else in goals.md, else English.
  func language(_ goals: Goals?) -> InterfaceLanguage { language ?? goals?.interface ?? .english }

  /// The phrases of that language; nil for English.
  func catalog(_ goals: Goals?) -> PhraseCatalog? { .builtIn(language(goals)) }
}

extension InterfaceLanguage: ExpressibleByArgument {}
