import InvitationModel

/// One file of the report.
public struct OutputFile: Sendable {
  /// The path inside the report's folder.
  public var path: String
  /// The bytes.
  public var bytes: [UInt8]

  /// Creates a file from its parts.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Why a report cannot be made.
public struct RenderError: Error {
  /// What is wrong with the templates, by path and place; never empty.
  public var diagnostics: [Diagnostic]
}

/// Makes the files of a report.
///
/// - Parameters:
///   - report: What was found.
///   - templates: The built-in templates, or those with the owner's changes.
///   - singleFile: Whether everything stands in one file, `report.html`, instead of a folder's files.
/// - Returns: The files in path order; the same bytes for the same report and templates.
/// - Throws: `RenderError` when a template cannot be used.
public func render(
  _ report: consuming Report,
  templates: TemplateSet,
  singleFile: Bool
) throws(RenderError)
  -> [OutputFile]
{
  let errors = templates.isBuiltIn ? [] : templates.check().filter { $0.severity == .error }
  guard errors.isEmpty else { throw RenderError(diagnostics: errors) }
  let context = ReportContext(report, templates: templates, isSingleFile: singleFile)
  let json = reportJSON(context.report)
  return singleFile
    ? [SingleFile(context: context).file(json: json)] : Folder(context: context).files(json: json)
}

/// The report as JSON, whose keys are sorted, so that the bytes are always the same.
func reportJSON(_ report: Report) -> [UInt8] {
  var json = JSONWriter()
  report.write(to: &json)
  json.literal("\n")
  return json.bytes
}

/// One invitation as it stands in `report.json`, its texts filled in.
public func invitationJSON(_ invitation: ReportedInvitation, of report: consuming Report) -> [UInt8] {
  report.invitations = [invitation]
  var books = Phrasebooks(.builtIn)
  fillWording(&report, &books)
  var json = JSONWriter()
  report.invitations.first?.write(to: &json)
  return json.bytes
}
