import ArgumentParser
import InvitationModel
import ReportRenderer

/// Where and how the report is written.
struct WritingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The report's folder, or its file with --single-file.", valueName: "path"))
  var out: String?

  @Flag(help: "One file that opens by itself, for mail and double click.")
  var singleFile = false

  @OptionGroup var templates: TemplateOptions

  @Flag(
    help: """
      Replace a folder or file that invreport did not make, or an earlier report although not all of the input could be \
      read.
      """
  )
  var force = false

  @Flag(name: .customLong("public"), help: "Let everybody on this computer read the report's files.")
  var isPublic = false

  @OptionGroup var profile: ProfileOptions

  /// Whether it was said where the report shall be, or in which form.
  var isAskedFor: Bool { out != nil || singleFile }

  /// The report's folder, or its file.
  var target: String {
    guard let out else { return singleFile ? "report.html" : "report" }
    return out.count > 1 && out.hasSuffix("/") ? String(out.dropLast()) : out
  }

  /// The built-in templates with the user's own in their place; a faulty one ends the run.
  func templateSet() throws -> TemplateSet { try templates.templateSet() }

  /// Ends the run before an earlier report would be replaced by one that lacks what could not be read.
  ///
  /// - Throws: The exit code, after the reason was told.
  func keepEarlierReport() throws {
    guard exists(target), !force else { return }
    tell(
      "\(shown(target)): error: the earlier report stays, since not all of the input could be read and the new one would "
        + "lack it; repair or leave out what the errors name, or replace it with --force [report-kept]"
    )
    throw ExitCode.inputUnusable
  }

  /// Renders the report while it is put in place.
  ///
  /// - Parameters:
  ///   - report: What was found, in English.
  ///   - translated: The same in the language of the pages, with its phrases; nil for English pages.
  ///   - templates: The templates.
  /// - Returns: The path of the first page.
  /// - Throws: The exit code, after the reason was told.
  func publish(
    _ report: consuming Report,
    translated: consuming TranslatedReport?,
    templates: TemplateSet
  ) throws -> String {
    let files: OutputFiles
    do {
      // Handed over, so that the texts are filled in without a copy of all invitations.
      files =
        if let translated {
          try render(
            translated.report,
            templates: templates,
            singleFile: singleFile,
            catalog: translated.catalog,
            data: report
          )
        } else { try render(report, templates: templates, singleFile: singleFile) }
    } catch {
      tell(error.diagnostics, withNotes: false)
      throw ExitCode.settingsUnusable
    }
    return try put(files, rights: isPublic ? .everybody : .owner)
  }

  /// Puts files in place, once a check of what lies ready has passed; returns the path of the first page.
  func put(
    _ files: OutputFiles,
    rights: AccessRights,
    check: Publisher.Check? = nil
  ) throws -> String {
    do throws(PublishError) {
      try Publisher.withLock(on: target) { publisher throws(PublishError) in
        if singleFile {
          try publisher.publishFile(files, force: force, rights: rights, check: check)
        } else {
          try publisher.publishFolder(files, force: force, rights: rights, check: check)
        }
      }
    } catch {
      throw error.told(about: target, earlier: "the earlier report is untouched")
    }
    guard singleFile else { return target + "/index.html" }
    if let size = byteCount(ofFile: target), size > Self.largePage {
      tell(
        "\(shown(target)): warning: \(size / 1_000_000) MB in one page, which opens slowly; leave out --single-file for a "
          + "folder of small pages [large-page]"
      )
    }
    return target
  }

  /// Bytes that a browser opens without making somebody wait; the pages of a folder stay far below.
  private static let largePage = 5_000_000
}

/// A report in another language than English.
struct TranslatedReport {
  var catalog: PhraseCatalog
  var report: Report
}
