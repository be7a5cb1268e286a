import ArgumentParser
import InvitationModel
import ReportRedactor
import ReportRenderer

extension WritingOptions {
  /// Redacts the report and puts it in place once it is proven to tell nothing private; returns the path of its page.
  func publishRedacted(
    _ report: Report,
    secrets: Secrets,
    language: InterfaceLanguage
  ) throws -> (report: PublishedReport, page: String) {
    if templates.folder != nil {
      tell(
        "invreport: note: the redacted report has a page of its own; your templates are not used [templates-unused]"
      )
    }
    let labels = Labels(report)
    let catalog = PhraseCatalog.builtIn(language)
    let showsTitles = profile.showGoalTitles
    let published = redact(report, labels: labels, showsGoalTitles: showsTitles)
    let page = try put(render(published, singleFile: singleFile, catalog: catalog), rights: .everybody) {
      files throws(PublishError) in
      let proof = LeakProof(
        report,
        secrets: secrets,
        showsGoalTitles: showsTitles,
        redact: { redact($0, labels: labels, showsGoalTitles: showsTitles) },
        files: { readyFiles(of: $0, catalog) }
      )
      do throws(Leak) { try proof.check(files) } catch { throw .leak(error) }
    }
    return (published, page)
  }

  /// The files of a published report under the names that they have in the stage.
  private func readyFiles(of report: PublishedReport, _ catalog: PhraseCatalog?) -> [ReadyFile] {
    var files: [ReadyFile] = []
    render(report, singleFile: singleFile, catalog: catalog).write { piece in
      let path = singleFile ? baseName(of: target) : piece.path
      files.append(ReadyFile(path: path, bytes: piece.bytes))
    }
    return files
  }
}

/// What a build says at its end when others may read it too.
func closingLines(_ report: PublishedReport) -> [String] {
  var lines = report.findings.map { "\($0.id.text): \($0.count)" }
  if !lines.isEmpty { lines = ["Found odd: \(lines.joined(separator: ", ")); `invreport check` says where."] }
  let day = report.asOf.map { " (as of \($0.inWords))" } ?? ""
  let waiting =
    report.queue.map { "\(LatencyWords.count($0.pending)) are waiting" } ?? "Fewer than 5 are waiting"
  lines.append("\(waiting)\(day). The report is redacted for publishing.")
  return lines
}

/// What changed between two exports, as counts.
func changeLines(_ report: PublishedReport) -> [String] {
  guard let changes = report.changes else { return ["Nothing to compare."] }
  func words(_ groups: Breakdown) -> String {
    let parts = groups.parts.map { "\(LatencyWords.count($0.count)) \($0.label.text)" }
    let all = parts + (groups.other > 0 ? ["\(LatencyWords.count(groups.other)) others"] : [])
    return all.isEmpty ? "fewer than 5" : all.joined(separator: ", ")
  }
  return [
    "Between \(changes.older.inWords) and \(changes.newer.inWords)", "received: \(words(changes.received))",
    "sent: \(words(changes.sent))",
  ]
}
