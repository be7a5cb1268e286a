import ArgumentParser
import InvitationAnalyzer
import InvitationLoader
import InvitationModel
import ReportRenderer

/// The way from the inputs to the files of a report, as often as something changes.
struct ServedReport {
  let reading: ReadingOptions
  let measuring: MeasuringOptions
  let templates: TemplateOptions
  let interface: LanguageOption

  /// What the report is made of: its inputs, the side files where they are or may appear, the templates.
  var watched: WatchedFiles {
    let sidePaths = SideFileKind.allCases.flatMap { kind in
      reading[kind].map { [$0] } ?? reading.search.places(of: kind)
    }
    return WatchedFiles(paths: reading.inputs + sidePaths + [templates.folder].compactMap(\.self))
  }

  /// The files of the report, and what is to be said of it.
  func make() throws -> (files: [String: [UInt8]], lines: [String]) {
    let ownTemplates = try templates.templateSet()
    let dataset = try reading.load()
    let set = templates.withholdingPrivateWords(of: dataset, in: ownTemplates)
    var options = measuring.analyzerOptions(isDemo: reading.demo)
    let report = analyze(dataset, options: options)
    let lines = closingLines(report, today: today())
    var files: [String: [UInt8]] = [:]
    do {
      options.catalog = .builtIn(interface.language(dataset.goals))
      let rendered =
        options.catalog == nil
        ? try render(report, templates: set, singleFile: false)
        : try render(
          analyze(dataset, options: options),
          templates: set,
          singleFile: false,
          catalog: options.catalog,
          data: report
        )
      rendered.write { files[$0.path, default: []] += $0.bytes }
    } catch {
      tell(error.diagnostics, withNotes: false)
      throw ExitCode.settingsUnusable
    }
    return (files, lines)
  }
}
