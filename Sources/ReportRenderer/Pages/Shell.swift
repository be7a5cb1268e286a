import InvitationModel

/// What stands around the main part of every page: head, header with navigation, footer.
struct Shell {
  let context: ReportContext

  private var report: Report { context.report }

  /// A page of a folder, or the one page of a single file.
  func html(
    current: Page?,
    main: HTML,
    style: HTML,
    script: HTML,
    policy: String,
    data: HTML = .empty
  )
    -> HTML
  {
    let head = HTML.pageHead(title: title(current), policy: policy, style: style)
    var html = HTML.doctype
    html.reserve(main.count + data.count + script.count + style.count + 8_192)
    html.element(
      "html",
      attributes: { html in
        html.attribute("lang", InterfaceLanguage.current.rawValue)
        html.attribute("dir", "ltr")
        html.attribute("data-report", report.owner.code.isEmpty ? nil : report.owner.code)
        html.attribute("data-asof", report.asOf?.iso)
        html.attribute("data-profile", context.isPublic ? "publish" : nil)
      }
    ) { html in
      html.append(head)
      html.newline()
      html.element("body") { html in
        html.append(sprite)
        html.newline()
        html.append(.element("a", ["class": "skip", "href": "#main"], .text(say("Skip to the content"))))
        html.newline()
        html.append(header(current))
        html.newline()
        html.element("main", attributes: { $0.attribute("id", "main") }) { $0.append(main) }
        html.newline()
        html.append(footer)
        for part in [data, script] where !part.isEmpty {
          html.newline()
          html.append(part)
        }
      }
    }
    html.newline()
    return html
  }

  /// Counts only: a name in the title would stand in the browser's history.
  private func title(_ page: Page?) -> String {
    let name = page.map { $0.name == "index" ? report.headline : $0.label } ?? report.headline
    return "\(name) – invreport"
  }

  /// The shapes of the three verdicts, 16 units wide: tick in a circle, question mark in a square, bar in an octagon.
  private var sprite: HTML {
    func symbol(_ id: String, _ path: String) -> HTML {
      .element("symbol", ["id": id, "viewBox": "0 0 16 16"], .element("path", ["d": path]))
    }
    // The inner shape runs against the outer one, so that it is cut out.
    let symbols = [
      symbol(
        "v-accept",
        "M8 0a8 8 0 1 0 0 16a8 8 0 0 0 0-16zM6.9 11.6 3.4 8.1l1.2-1.2 2.3 2.3 4.5-4.5 1.2 1.2z"
      ),
      symbol(
        "v-ask",
        "M3 0a3 3 0 0 0-3 3v10a3 3 0 0 0 3 3h10a3 3 0 0 0 3-3V3a3 3 0 0 0-3-3zM7.2 11h1.7v1.8H7.2zM5.1 5.6"
          + "C5.2 4.1 6.4 3.1 8.1 3.1c1.7 0 2.9 1 2.9 2.4 0 1-.5 1.6-1.3 2.1-.7.4-.9.7-.9 1.3v.9H7.2V8.7"
          + "c0-1 .4-1.6 1.2-2.1.7-.4.9-.6.9-1.1 0-.6-.5-1-1.2-1-.8 0-1.3.4-1.4 1.1z"
      ),
      symbol("v-decline", "M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7zM3.6 6.9v2.2h8.8V6.9z"),
    ]
    return .element(
      "svg",
      ["width": "0", "height": "0", "aria-hidden": "true", "class": "sprite"],
      HTML.joined(symbols)
    )
  }

  private func header(_ current: Page?) -> HTML {
    let privacy =
      context.isPublic
      ? say("Redacted for publishing: no names, notes or links.")
      : say("Private: made on your computer, nothing was sent. Contains personal data, do not publish.")
    let sample = report.isDemo ? say("Sample data: everybody here is invented.") : nil
    let lines = [sample.map { HTML.element("p", ["class": "badge"], .text($0)) }, navigation(current)]
    return .element(
      "header",
      ["class": "top"],
      HTML.joined(
        [.element("p", ["class": "privacy"], .text(privacy))] + lines.compactMap(\.self),
        separator: .newline
      )
    )
  }

  private func navigation(_ current: Page?) -> HTML {
    let links = context.pages.map { page in
      let count =
        page.count == 0 ? HTML.empty : .text(" ") + .element("small", [], .text(grouped(page.count)))
      return HTML.element(
        "a",
        [
          "href": context.isSingleFile ? "#\(page.section)" : page.file,
          "aria-current": page == current ? "page" : nil,
        ],
        .text(page.label) + count
      )
    }
    return .element(
      "nav",
      ["class": "pages", "aria-label": say("Pages")],
      HTML.joined(links, separator: .newline)
    )
  }

  private var footer: HTML {
    let versions =
      say(
        """
        Made by \(report.generator.name) \(report.generator.version) with cmark \
        \(report.generator.cmark), rules \(context.ruleSet). It reads files and writes files: it \
        never acts on LinkedIn.
        """
      )
    let links = [
      context.address(page: "method.html").map {
        HTML.element("a", ["href": $0], .text(say("How this was made")))
      },
      context.address(page: "report.json").map {
        HTML.element("a", ["href": $0], .text(say("Get the data")))
      },
    ].compactMap(\.self)
    return .element(
      "footer",
      [],
      .element("p", [], .text(versions)) + .newline
        + .element("p", [], HTML.joined(links, separator: .text(" · ")))
    )
  }
}
