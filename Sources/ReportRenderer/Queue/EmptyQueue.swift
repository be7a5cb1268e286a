import InvitationModel

/// What the landing page says when nothing is waiting, and what to do next.
struct EmptyQueue {
  let context: ReportContext

  var html: HTML {
    let parts = sentences.map { HTML.element("p", [], $0) } + [steps]
    return .element(
      "div",
      ["class": "nothing", "id": "pending"],
      HTML.joined(parts.filter { !$0.isEmpty }, separator: .newline)
    )
  }

  private var sentences: [HTML] {
    let report = context.report
    if report.invitations.isEmpty, report.available.isUnreadable("invitations") {
      return [
        .text(say("Invitations.csv is there but cannot be read.")),
        .text(say("The page on method and data says why. Put it right, or export it again.")),
      ]
    }
    if !report.available.invitations {
      return [
        .text(say("No Invitations.csv in this archive.") + " " + found),
        .text(
          say(
            """
            Ask LinkedIn again under Settings, Data privacy, Get a copy of your data, and tick \
            Invitations, Connections, Messages and Profile. “Selected data” holds only what was \
            ticked.
            """
          )
        ),
      ]
    }
    if report.invitations.isEmpty {
      return [
        .text(say("The file holds no invitation.")),
        .text(
          say(
            """
            LinkedIn lists open ones and those accepted in about the last half year; there is none of \
            either.
            """
          )
        ),
      ]
    }
    let uncertain = report.summary.uncertain
    if uncertain > 0, report.available.isUnreadable("connections"), !report.available.connections {
      return [
        .text(
          say(
            """
            Accepted invitations cannot be told from open ones, so none is called open: Connections.csv is there \
            but cannot be read. \(uncertain, "invitation stands", "invitations stand") below under “Cannot tell”.
            """
          )
        ),
        .text(say("The page on method and data says why. Put it right, or export it again.")),
      ]
    }
    if uncertain > 0, !report.available.connections {
      return [
        .text(
          say(
            """
            Accepted invitations cannot be told from open ones, so none is called open: there is no \
            Connections.csv in this archive. \(uncertain, "invitation stands", "invitations stand") \
            below under “Cannot tell”.
            """
          )
        ),
        .text(say("Ask LinkedIn again and tick Connections, too.")),
      ]
    }
    if uncertain > 0 {
      return [.text(say("\(uncertain, "invitation stands", "invitations stand") below under “Cannot tell”."))]
    }
    guard let last = report.lastAnswer else { return [.text(say("Nothing is waiting for your answer."))] }
    return [.text(say("Nothing is waiting. Your last answer was on") + " ") + .day(last) + .text(".")]
  }

  private var found: String {
    let report = context.report
    let names = (report.inputs.map(\.file) + report.ignored).prefix(10)
    return names.isEmpty ? "" : say("Found: \(names.map { oneLine($0) }.joined(separator: ", ")).")
  }

  /// Pages with something to do, of those that are there.
  private var steps: HTML {
    let offers = [
      ("sent.html", say("Follow up or withdraw what you sent")),
      ("accepted.html", say("Say hello to people you let in")),
      ("stats.html", say("See how fast you answer")),
      ("network.html", say("See how your network serves your goals")),
    ]
    let links = offers.compactMap { file, label in
      context.address(page: file).map { HTML.element("a", ["href": $0], .text(label)) }
    }
    guard !links.isEmpty else { return .empty }
    return .element("ul", [], HTML.joined(links.map { .element("li", [], $0) }, separator: .newline))
  }
}
