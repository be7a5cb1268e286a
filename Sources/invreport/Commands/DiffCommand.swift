import ArgumentParser
import InvitationAnalyzer
import InvitationModel
import ReportRedactor
import ReportRenderer

/// What changed between two exports of one person.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed between two exports of one person.",
    discussion: """
      invreport diff june.zip october.zip
      invreport diff june.zip october.zip --out changes
      invreport diff june.zip october.zip --format json

      New, accepted, gone without a connection, still open: each invitation with the days between which it \
      happened. Why one is gone is in no file, so it is not said. With --out or --single-file the report of both \
      is written too, with a page of the changes.
      """
  )

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var interface: LanguageOption

  @Option(help: "How to answer: text or json.")
  var format = AnswerFormat.text

  func validate() throws {
    guard reading.inputs.count == 2 else {
      throw ValidationError("Give two exports of one person, the older one first.")
    }
  }

  func run() throws {
    let profile = try writing.profile.chosen()
    let templates = try writing.templateSet()
    let dataset = try reading.load(comparing: true, telling: profile == .private)
    if profile == .publish { return try runRedacted(dataset) }
    let notes: Set = ["exports-swapped", "export-day-guessed"]
    tell(dataset.diagnostics.filter { notes.contains($0.id) }, withNotes: true)
    if let changes = dataset.changes {
      answer(changes)
    } else if let day = dataset.observedUntil {
      tell("invreport: note: both exports are of \(day.inWords), so there is nothing to compare [same-day]")
      if format == .json { answer(SnapshotComparison(older: day, newer: day)) }
    }
    guard writing.isAskedFor else { return }
    if reading.isIncomplete(dataset) { try writing.keepEarlierReport() }
    let page = try writing.publish(
      analyze(dataset, options: .standard(isDemo: false)),
      translated: interface.catalog(dataset.goals).map {
        TranslatedReport(
          catalog: $0,
          report: analyze(dataset, options: .standard(isDemo: false, catalog: $0))
        )
      },
      templates: templates
    )
    tell("Report: \(shown(page))")
  }

  /// The changes as counts, which is all that others may read.
  private func runRedacted(_ dataset: Dataset) throws {
    let report = analyze(dataset, options: .standard(isDemo: false))
    let published = redact(report, labels: Labels(report), showsGoalTitles: writing.profile.showGoalTitles)
    switch format {
    case .json: invreport.answer(String(decoding: publishedJSON(published), as: UTF8.self))
    case .text: for line in changeLines(published) { invreport.answer(line) }
    }
    guard writing.isAskedFor else { return }
    let secrets = Secrets(dataset, paths: reading.inputs)
    let language = interface.language(dataset.goals)
    tell("Report: \(shown(try writing.publishRedacted(report, secrets: secrets, language: language).page))")
  }

  private func answer(_ changes: SnapshotComparison) {
    switch format {
    case .json: invreport.answer(String(decoding: changesJSON(changes), as: UTF8.self))
    case .text: for line in ChangeLines(changes).lines { invreport.answer(line) }
    }
  }
}
