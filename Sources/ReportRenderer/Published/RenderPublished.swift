import InvitationModel
import ReportRedactor

/// Prepares the files of a report for others: one page, its stylesheet and its data.
///
/// It takes nothing but what the redaction made, so that no other value can reach a published page.
///
/// - Parameters:
///   - report: The redacted report.
///   - singleFile: Whether everything stands in one file, `report.html`, instead of a folder's files.
///   - catalog: The phrases of the page's language; nil for English. Its data is in English always.
/// - Returns: The files.
public func render(
  _ report: PublishedReport,
  singleFile: Bool,
  catalog: PhraseCatalog? = nil
) -> OutputFiles {
  OutputFiles(page: PublishedPage(report: report, isSingleFile: singleFile), catalog: catalog)
}

/// The data of a published report, as in its `report.json`.
public func publishedJSON(_ report: PublishedReport) -> [UInt8] {
  var json = JSONWriter()
  report.write(to: &json)
  json.literal("\n")
  return json.take()
}
