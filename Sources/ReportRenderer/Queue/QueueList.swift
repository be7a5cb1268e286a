import InvitationModel

/// A queue as HTML: cards, a closed group of cards, or what to say when there is none.
struct QueueList {
  let context: ReportContext
  let queue: Queue

  /// One list for each page.
  var pieces: PagePieces {
    guard !queue.places.isEmpty else { return PagePieces(empty) }
    let parts = queue.parts(isSingleFile: context.isSingleFile)
    return PagePieces(count: parts.count) { part in
      var list = HTML.empty
      var rest = parts[part][...]
      while let first = rest.first {
        let group = queue.groups[first]
        let members = group == nil ? rest.prefix(1) : rest.prefix { queue.groups[$0] == group }
        rest = rest.dropFirst(members.count)
        list.part(after: 0) { html in
          guard let group, members.count > 1 else { return write(members, to: &html) }
          let cards = CardGroup(group: context.report.groups[group], places: members, context: context)
          cards.write(to: &html) { write(members, to: &$0) }
        }
      }
      return queue.kind == .pending
        ? pending(list, count: parts[part].count) : group(list, part: part, of: parts[part])
    }
  }

  private func write(_ places: ArraySlice<Int>, to html: inout HTML) {
    let start = html.count
    for place in places {
      html.part(after: start) { InvitationCard(context.report.invitations[place], context).write(to: &$0) }
    }
  }

  private func pending(_ list: HTML, count: Int) -> HTML {
    // A counter of the stylesheet counts the cards that a filter leaves, so its text comes behind them.
    let shown = HTML.element("p", ["class": "count", "data-of": say(" of \(count) shown")])
    return .element("div", ["class": "queue", "id": "pending"], list + .newline + shown)
  }

  private func group(_ list: HTML, part: Int, of places: ArraySlice<Int>) -> HTML {
    let (title, reason) =
      queue.kind == .uncertain
      ? (
        say("Cannot tell"),
        say(
          """
          Nobody can tell from the export whether these still wait; each says why. LinkedIn’s list of received \
          invitations would tell. What a card suggests holds only if it stands there.
          """
        )
      )
      : (
        say("Probably expired"),
        say("Open invitations lapse after about half a year. These are older than 183 days.")
      )
    let summary = HTML.element("summary", [], .text("\(title): \(grouped(queue.places.count))"))
    let content = summary + .newline + .element("p", [], .text(reason)) + .newline + list
    var html = HTML.empty
    html.element(
      "details",
      attributes: { html in
        html.attribute("class", "queue")
        html.attribute("id", part == 0 ? queue.kind.rawValue : nil)
        html.filterMarks(of: places, in: context.report.invitations)
      }
    ) { $0.append(content) }
    return html
  }

  private var empty: HTML {
    switch queue.kind {
    case .pending: EmptyQueue(context: context).html
    case .uncertain: .empty
    case .expired: .empty
    }
  }
}
