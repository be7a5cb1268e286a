import InvitationModel

/// The report as one file: the pages as sections, with style, script and data inside.
struct SingleFile {
  let context: ReportContext

  var file: OutputPiece {
    var json: [UInt8] = []
    writeJSON(of: context.data) { json += $0 }
    let style = code("site/report.css", stylesheet())
    let script = code("site/report.js", script())
    let sections = context.pages.map { page in
      HTML.element(
        "section",
        ["id": page.section],
        .newline + PageWriter(page: page, context: context).main(part: 0) + .newline
      )
    }
    let html = Shell(context: context).html(
      current: nil,
      main: .newline + HTML.joined(sections, separator: .newline) + .newline,
      style: .element("style", [], style),
      script: .element("script", [], script),
      policy: "default-src 'none'; style-src '\(hash(style))'; script-src '\(hash(script))'; "
        + "base-uri 'none'; form-action 'none'",
      data: .element(
        "script",
        ["type": "application/json", "id": "data"],
        .json(json)
      )
    )
    return OutputPiece(path: "report.html", bytes: html.bytes)
  }

  private func code(_ path: String, _ bytes: [UInt8]) -> HTML {
    guard let code = HTML.ownCode(bytes) else {
      preconditionFailure("\(path) holds '</', which would end its element; AssetsTests looks for it")
    }
    return code
  }

  /// The source expression that allows exactly this text between the tags.
  private func hash(_ code: HTML) -> String { "sha256-" + base64(sha256(code.bytes)) }
}
