import InvitationModel

/// The report as a folder: a file a page, stylesheet, script and data beside them.
struct Folder {
  let context: ReportContext

  private static let policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'"

  /// Hands over the files in pieces.
  func write<Failure>(to take: (OutputPiece) throws(Failure) -> Void) throws(Failure) {
    let shell = Shell(context: context)
    for page in context.pages {
      let writer = PageWriter(page: page, context: context)
      for part in 0..<writer.count {
        let html = shell.html(
          current: page,
          part: writer.count > 1 ? say("page \(part + 1) of \(writer.count)") : nil,
          main: writer.main(part: part),
          style: .void("link", ["rel": "stylesheet", "href": "report.css"])
            + .newline + .element("script", ["src": "report.js", "defer": ""]),
          script: .empty,
          policy: Self.policy
        )
        try take(OutputPiece(path: page.file(part: part), bytes: html.bytes))
      }
    }
    try take(OutputPiece(path: "report.css", bytes: stylesheet()))
    try take(OutputPiece(path: "report.js", bytes: script()))
    try writeJSON(of: context.data) { piece throws(Failure) in
      try take(OutputPiece(path: "report.json", bytes: piece))
    }
  }
}
