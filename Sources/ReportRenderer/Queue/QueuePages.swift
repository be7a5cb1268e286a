import InvitationModel

/// Where each verdict stands when a queue fills several pages, since the filter sees one page only.
struct QueuePages {
  let context: ReportContext
  let queue: Queue
  let page: Page

  /// The same on each page, nothing when there is only one.
  var html: HTML {
    let parts = queue.parts(isSingleFile: context.isSingleFile)
    guard parts.count > 1 else { return .empty }
    let places = Decision.allCases.compactMap { decision in
      let holding = parts.indices.filter { part in
        parts[part].contains { context.report.invitations[$0].decision == decision }
      }
      return holding.first.map { link(decision, from: $0, to: holding.last ?? $0) }
    }
    let remark = say("Filter, search and order see the cards of this page.")
    return .element(
      "p",
      ["class": "hint parts"],
      HTML.joined(places, separator: .text(" · ")) + .text(". \(remark)")
    )
  }

  private func link(_ decision: Decision, from first: Int, to last: Int) -> HTML {
    let pages = first == last ? say("page \(first + 1)") : say("pages \(first + 1) to \(last + 1)")
    return .element("a", ["href": page.file(part: first)], .text("\(decision.inWords): \(pages)"))
  }
}
