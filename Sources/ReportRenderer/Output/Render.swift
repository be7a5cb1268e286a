import InvitationModel

/// Why a report cannot be made.
public struct RenderError: Error {
  /// What is wrong with the templates, by path and place; never empty.
  public var diagnostics: [Diagnostic]
}

/// Prepares the files of a report.
///
/// - Parameters:
///   - report: What was found.
///   - templates: The built-in templates, or those with the owner's changes.
///   - singleFile: Whether everything stands in one file, `report.html`, instead of a folder's files.
///   - catalog: The phrases of the pages' language, in which the report was made too; nil for English.
///   - data: The same report in English, for `report.json`; nil when it is in English.
/// - Returns: The files, which are made when they are asked for.
/// - Throws: `RenderError` when a template cannot be used.
public func render(
  _ report: consuming Report,
  templates: TemplateSet,
  singleFile: Bool,
  catalog: PhraseCatalog? = nil,
  data: Report? = nil
) throws(RenderError)
  -> OutputFiles
{
  let errors = templates.isBuiltIn ? [] : templates.check().filter { $0.severity == .error }
  guard errors.isEmpty else { throw RenderError(diagnostics: errors) }
  return OutputFiles(
    context: ReportContext(
      report,
      data: data,
      templates: templates,
      isSingleFile: singleFile,
      catalog: catalog
    ),
    catalog: catalog
  )
}

/// One invitation as it stands in `report.json`, its texts filled in.
public func invitationJSON(_ invitation: ReportedInvitation, of report: consuming Report) -> [UInt8] {
  report.invitations = [invitation]
  var books = Phrasebooks(.builtIn)
  fillWording(&report, &books)
  var json = JSONWriter()
  report.invitations.first?.write(to: &json)
  return json.take()
}
