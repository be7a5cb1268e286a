import ArgumentParser
import InvitationAnalyzer
import InvitationModel
import Markdown
import ReportRedactor
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
  @OptionGroup var interface: LanguageOption
  @OptionGroup var gates: GateOptions

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

  mutating func validate() throws { reading.inputs += gates.takeInputs() }

  func run() throws {
    let profile = try writing.profile.chosen()
    Progress.start("reading")
    defer { Progress.stop() }
    let ownTemplates = try writing.templateSet()
    let dataset = try reading.load(in: gates.format, telling: profile == .private)
    if reading.isIncomplete(dataset) { try writing.keepEarlierReport() }
    let templates = writing.templates.withholdingPrivateWords(of: dataset, in: ownTemplates)
    let secrets = profile == .publish ? Secrets(dataset, paths: reading.inputs) : nil
    let language = interface.language(dataset.goals)
    Progress.next("deciding")
    let (report, translated, figures) = try decide(
      on: dataset,
      in: profile == .private ? .builtIn(language) : nil
    )
    // What was read is large and no longer needed.
    _ = consume dataset
    Progress.next("writing")
    let diagnostics = report.diagnostics
    let isDoubtful = diagnostics.contains { $0.severity != .note }
    let (page, lines): (String, [String])
    switch secrets {
    case nil:
      lines = closingLines(report, today: today())
      page = try writing.publish(consume report, translated: consume translated, templates: templates)
    case let secrets?:
      let published = try writing.publishRedacted(report, secrets: secrets, language: language)
      (page, lines) = (published.page, closingLines(published.report))
    }
    Progress.stop()
    for line in lines { tell(line) }
    let hasFailed = try gates.finish(
      figures,
      page: page,
      isPublished: profile == .publish,
      diagnostics: diagnostics,
      force: writing.force
    )
    if open { openInBrowser(page) }
    if hasFailed || strict && isDoubtful { throw ExitCode.gateFailed }
  }

  /// What was found: in English, with the history, and in the language of the pages when that is another one.
  private func decide(
    on dataset: Dataset,
    in catalog: PhraseCatalog?
  ) throws -> (report: Report, translated: TranslatedReport?, figures: Figures) {
    var options = measuring.analyzerOptions(isDemo: reading.demo)
    options.leftOut = leftOut
    var report = analyze(dataset, options: options)
    let figures = Figures(report)
    report.history = try gates.history(with: figures)
    options.catalog = catalog
    var translated = catalog.map { TranslatedReport(catalog: $0, report: analyze(dataset, options: options)) }
    translated?.report.history = report.history
    return (report, translated, figures)
  }
}

extension AnalyzerOptions {
  /// The options of the command line: every shipped wording language, times in UTC.
  static func standard(isDemo: Bool, catalog: PhraseCatalog? = nil) -> AnalyzerOptions {
    var options = AnalyzerOptions(
      wordingLanguages: TemplateSet.builtIn.wordingLanguages,
      utcOffsetMinutes: 0,
      generator: Generator(name: "invreport", version: version, cmark: markdownLibraryVersion),
      isDemo: isDemo
    )
    options.catalog = catalog
    return options
  }
}
