import InvitationModel

/// One page of the report.
struct Page: Hashable, Sendable {
  /// The name of template and file without their endings.
  var name: String
  /// What the navigation calls it.
  var label: String
  /// The count behind the label; 0 is not shown.
  var count = 0

  /// The file in a folder.
  var file: String { "\(name).html" }
  /// The name of the template, where it is not that of the page.
  var templateName: String?
  /// The template's path.
  var template: String { "pages/\(templateName ?? name).md" }
  /// The id of its section in a single file.
  var section: String {
    name == "index" ? "queue" : Page.builtInNames.contains(name) ? name : "page-\(name)"
  }

  /// The file of a part of a long page, counted from 0.
  func file(part: Int) -> String { part == 0 ? file : "\(name)-\(part + 1).html" }

  private static let builtInNames = [
    "index", "stats", "network", "sent", "accepted", "people", "changes", "history", "wording",
    "method",
  ]

  /// The pages that a report has, in the order of the navigation: those with something to tell, and the owner's own.
  static func all(of report: Report, templates: TemplateSet, ownTitle: (String) -> String) -> [Page] {
    if report.team != nil {
      let hasWaits = report.latency.incoming.n + report.latency.outgoing.n > 0
      return [Page(name: "index", label: say("Team"), templateName: "team")]
        + (hasWaits ? [Page(name: "stats", label: say("Statistics"))] : [])
    }
    let known = builtInNames.compactMap { builtIn($0, report) }
    let own = templates.pageFiles.map { String($0.dropLast(5)) }.filter {
      !builtInNames.contains($0) && $0 != "team"
    }
    .map { Page(name: $0, label: ownTitle("pages/\($0).md")) }
    return known.dropLast() + own + known.suffix(1)
  }

  /// A built-in page, or nil when the data say nothing for it.
  private static func builtIn(_ name: String, _ report: Report) -> Page? {
    let (summary, invitations) = (report.summary, report.invitations)
    switch name {
    case "index": return Page(name: name, label: say("Queue"), count: summary.pending)
    case "stats": return report.invitations.isEmpty ? nil : Page(name: name, label: say("Statistics"))
    case "network":
      guard summary.connections + summary.hiddenConnections > 0 else { return nil }
      return Page(name: name, label: say("Network"), count: summary.connections)
    case "sent":
      guard invitations.indices.contains(where: { invitations.isOpenSent($0) }) else { return nil }
      return Page(name: name, label: say("Sent"), count: summary.sentOpen)
    case "accepted":
      guard invitations.indices.contains(where: { invitations.isAcceptedIncoming($0) }) else { return nil }
      return Page(name: name, label: say("Accepted"), count: summary.accepted)
    case "people":
      let count = report.invitations.count
      return count == 0 ? nil : Page(name: name, label: say("People"), count: count)
    case "changes":
      guard report.changes != nil else { return nil }
      return Page(name: name, label: say("Changes"))
    case "history":
      guard report.ledger != nil else { return nil }
      return Page(name: name, label: say("History"))
    case "wording": return Page(name: name, label: say("Words"))
    default: return Page(name: name, label: say("Method"))
    }
  }
}
