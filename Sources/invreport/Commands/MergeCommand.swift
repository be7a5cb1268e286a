import ArgumentParser
import InvitationAnalyzer
import InvitationLoader
import InvitationModel
import Markdown
import ReportRenderer

/// One report of several people's.
struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Make one report of several people's: counts and waits, nobody's invitations.",
    discussion: """
      invreport merge ada/report.json ben/report.json --out team
      invreport merge members/*/report.json --names names.txt --out team

      Counts are added and the curves are those of all waits together. Nothing is told that the reports do not tell: \
      where one of them is redacted for publishing, and under CI, all are told as it is.
      """
  )

  @Argument(help: "The report.json of each member, or the folders that hold them.")
  var reports: [String]

  @Option(
    name: .customLong("name"),
    help: ArgumentHelp(
      "What to call a member, in the order of the reports (default: Member 1 …).",
      valueName: "name"
    )
  )
  var labels: [String] = []

  @Option(help: ArgumentHelp("A file with what to call the members, one a line.", valueName: "file"))
  var names: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var interface: LanguageOption

  func validate() throws {
    guard labels.isEmpty || names == nil else { throw ValidationError("Give --name or --names, not both.") }
  }

  func run() throws {
    let profile = try writing.profile.chosen()
    let templates = try writing.templateSet()
    var members: [TeamMember] = []
    for path in reports { members += try read(isFolder(path) ? path + "/report.json" : path) }
    try label(&members)
    let generator = Generator(name: "invreport", version: version, cmark: markdownLibraryVersion)
    let report = merge(members, generator: generator, isPublished: profile == .publish)
    let isRedacted = report.profile == "publish"
    let page = try writing.publish(
      report,
      translated: interface.catalog(nil).map {
        TranslatedReport(catalog: $0, report: report.translated(by: $0))
      },
      templates: templates
    )
    tell(
      "Merged \(members.count) member\(members.count == 1 ? "" : "s")"
        + (isRedacted ? ", told as for publishing." : ".")
    )
    answer(page)
  }

  private func read(_ path: String) throws -> [TeamMember] {
    guard let bytes = readFile(path) else {
      tell("\(shown(path)): error: cannot read this file; check the path [unreadable-file]")
      throw ExitCode.inputMissing
    }
    do throws(LoadError) {
      return try readTeamMembers(bytes, file: path)
    } catch {
      tell(error.diagnostics, withNotes: false)
      throw ExitCode.inputUnusable
    }
  }

  /// Names the members: as told, else as they are named already, else by number.
  private func label(_ members: inout [TeamMember]) throws {
    var given = labels
    if let names {
      guard let bytes = readFile(names) else {
        tell("\(shown(names)): error: cannot read this file; check the path [unreadable-file]")
        throw ExitCode.settingsUnusable
      }
      given = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    }
    guard given.isEmpty || given.count == members.count else {
      tell(
        "invreport: error: \(given.count) names for \(members.count) members; give one for each [wrong-count]"
      )
      throw ExitCode.settingsUnusable
    }
    for index in members.indices {
      if !given.isEmpty {
        members[index].label = given[index]
      } else if members[index].label.isEmpty {
        members[index].label = TeamMember.label(number: index + 1)
      }
    }
  }
}
