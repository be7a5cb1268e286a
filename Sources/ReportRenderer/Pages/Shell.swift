import InvitationModel

/// What stands around the main part of every page: head, header with navigation, footer.
struct Shell {
  let context: ReportContext

  private var report: Report { context.report }

  /// A page of a folder, or the one page of a single file; `part` says which of several files of a page it is.
  func html(
    current: Page?,
    part: String? = nil,
    main: HTML,
    style: HTML,
    script: HTML,
    policy: String,
    data: HTML = .empty
  )
    -> HTML
  {
    let head = HTML.pageHead(title: title(current, part), policy: policy, style: style)
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
  private func title(_ page: Page?, _ part: String?) -> String {
    let name = page.map { $0.name == "index" ? report.headline : $0.label } ?? report.headline
    return "\(part.map { "\(name), \($0)" } ?? name) – invreport"
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
