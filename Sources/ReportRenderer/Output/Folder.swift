/// The report as a folder: a file a page, stylesheet, script and data beside them.
struct Folder {
  let context: ReportContext

  private static let policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'"

  func files(json: [UInt8]) -> [OutputFile] {
    let shell = Shell(context: context)
    let pages = context.pages.flatMap { page in
      PageWriter(page: page, context: context).parts().enumerated().map { part, main in
        let html = shell.html(
          current: page,
          main: main,
          style: .void("link", ["rel": "stylesheet", "href": "report.css"])
            + .newline + .element("script", ["src": "report.js", "defer": ""]),
          script: .empty,
          policy: Self.policy
        )
        return OutputFile(path: page.file(part: part), bytes: html.bytes)
      }
    }
    let others = [
      OutputFile(path: "report.css", bytes: Assets.bytes(at: "site/report.css") ?? []),
      OutputFile(path: "report.js", bytes: Assets.bytes(at: "site/report.js") ?? []),
      OutputFile(path: "report.json", bytes: json),
    ]
    return (pages + others).sorted { $0.path < $1.path }
  }
}
