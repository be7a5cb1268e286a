import ArgumentParser
import InvitationAnalyzer
import InvitationModel
import Markdown
import ReportRenderer

/// Reads an export, decides, and writes the report.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Read an export and write the report (the default).",
    discussion: """
      invreport build export.zip --open
      invreport build export.zip --single-file --out report.html

      The path of the report goes to standard output, everything else to standard error.
      """
  )

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var measuring: MeasuringOptions

  @Flag(
    help: "Fail (exit code 1) when anything in the input is doubtful; the report is written all the same."
  )
  var strict = false

  @Flag(help: "Open the report in the browser when this runs on a terminal.")
  var open = false

  @Option(
    name: .customLong("leave-out"),
    help: ArgumentHelp(
      "Evidence to leave out, to see what it is worth.",
      valueName: "group",
      visibility: .hidden
    )
  )
  var leftOut: [String] = []

  func run() throws {
    Progress.start("reading")
    defer { Progress.stop() }
    let ownTemplates = try writing.templateSet()
    let dataset = try reading.load()
    let templates = writing.templates.withholdingPrivateWords(of: dataset, in: ownTemplates)
    Progress.next("deciding")
    var options = measuring.analyzerOptions(isDemo: reading.demo)
    options.leftOut = leftOut
    let report = analyze(dataset, options: options)
    Progress.next("writing")
    let lines = closingLines(report, today: today())
    let isDoubtful = report.diagnostics.contains { $0.severity != .note }
    // Handed over, so that the texts are filled in without a copy of all invitations.
    let page = try writing.publish(report, templates: templates)
    Progress.stop()
    for line in lines { tell(line) }
    answer(page)
    if open { openInBrowser(page) }
    if strict, isDoubtful { throw ExitCode.gateFailed }
  }
}

extension AnalyzerOptions {
  /// The options of the command line: every shipped wording language, times in UTC.
  static func standard(isDemo: Bool) -> AnalyzerOptions {
    AnalyzerOptions(
      wordingLanguages: TemplateSet.builtIn.wordingLanguages,
      utcOffsetMinutes: 0,
      generator: Generator(name: "invreport", version: version, cmark: markdownLibraryVersion),
      isDemo: isDemo
    )
  }
}
