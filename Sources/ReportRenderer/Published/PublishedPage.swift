import InvitationModel
import ReportRedactor

/// The one page of a published report with what stands around it; it needs no script.
struct PublishedPage: Sendable {
  let report: PublishedReport
  let isSingleFile: Bool

  /// The files.
  var pieces: [OutputPiece] {
    let style = stylesheet()
    let json = publishedJSON(report)
    guard isSingleFile else {
      let link = HTML.void("link", ["rel": "stylesheet", "href": "report.css"])
      return [
        OutputPiece(path: "index.html", bytes: page(style: link, allowed: "'self'", data: .empty).bytes),
        OutputPiece(path: "report.css", bytes: style),
        OutputPiece(path: "report.json", bytes: json),
      ]
    }
    let code = HTML.ownCode(style) ?? .empty
    let page = page(
      style: .element("style", [], code),
      allowed: "'sha256-\(base64(sha256(code.bytes)))'",
      data: .newline + .element("script", ["type": "application/json", "id": "data"], .json(json))
    )
    return [OutputPiece(path: "report.html", bytes: page.bytes)]
  }

  private func page(style: HTML, allowed: String, data: HTML) -> HTML {
    let policy = "default-src 'none'; style-src \(allowed); base-uri 'none'; form-action 'none'"
    let head = HTML.pageHead(title: "\(headline) – invreport", policy: policy, style: style)
    let body = HTML.joined(
      [
        .element("a", ["class": "skip", "href": "#main"], .text(say("Skip to the content"))), header, main,
        footer,
      ],
      separator: .newline
    )
    return .doctype
      + .element(
        "html",
        [
          "lang": InterfaceLanguage.current.rawValue, "dir": "ltr", "data-profile": "publish",
          "data-asof": report.asOf?.iso,
        ],
        head + .newline + .element("body", [], body + data)
      ) + .newline
  }

  private var header: HTML {
    let sample =
      report.isDemo
      ? [HTML.element("p", ["class": "badge"], .text(say("Sample data: everybody here is invented.")))] : []
    let privacy =
      say(
        """
        Redacted for publishing: no names, notes or links, and nobody’s days. Labels remain personal data: \
        share it with care.
        """
      )
    return .element(
      "header",
      ["class": "top"],
      .joined([.element("p", ["class": "privacy"], .text(privacy))] + sample, separator: .newline)
    )
  }

  /// How many wait.
  var headline: String {
    report.queue.map { say("\(count: $0.pending) invitations are waiting") }
      ?? say("Fewer than 5 are waiting")
  }

  private var main: HTML {
    let sections = [queue, side(.incoming), side(.outgoing), network, changes, choices, history, sources]
    let parts = [.element("h1", [], .text(headline)), provenance] + sections
    return .element("main", ["id": "main"], .joined(parts.filter { !$0.isEmpty }, separator: .newline))
  }

  private var provenance: HTML {
    report.asOf.map { .element("p", [], .text(say("As of") + " ") + .day($0) + .text(".")) } ?? .empty
  }

  private var footer: HTML {
    let made =
      say(
        """
        Made by \(report.generator.name) \(report.generator.version). It reads files and writes files: it \
        never acts on LinkedIn.
        """
      )
    let data =
      isSingleFile
      ? HTML.empty : .text(" ") + .element("a", ["href": "report.json"], .text(say("Get the data")))
    return .element("footer", [], .element("p", [], .text(made) + data))
  }
}
