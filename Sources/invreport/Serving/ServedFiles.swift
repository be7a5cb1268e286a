/// The files of a report in memory, and the answers to requests for them.
///
/// A request names a file of the report by its whole path or gets nothing: no path is ever opened, so there is nothing to
/// climb out of.
struct ServedFiles {
  /// The bytes of each file by path.
  var files: [String: [UInt8]] = [:]
  /// The port that requests must have meant.
  let port: UInt16

  /// An answer: its head, and its body, which is not a copy of the file.
  struct Answer {
    var head: [UInt8]
    var body: [UInt8]
  }

  /// The answer to a request's head.
  func answer(to head: [UInt8]) -> Answer {
    if head.count > RequestHead.limit { return refusal("431 Request Header Fields Too Large") }
    guard let request = RequestHead(head), request.hosts.count == 1 else { return refusal("400 Bad Request") }
    var answer = answer(to: request)
    if request.method == "HEAD" { answer.body = [] }
    return answer
  }

  private func answer(to request: RequestHead) -> Answer {
    // A name of somebody else's that was made to lead here (DNS rebinding) still stands in this field.
    guard names.contains(request.hosts[0]) else { return refusal("403 Forbidden") }
    guard request.method == "GET" || request.method == "HEAD" else {
      return refusal("405 Method Not Allowed", ["Allow: GET, HEAD"])
    }
    let path = request.target.prefix { $0 != "?" }.dropFirst()
    // Browsers ask for it by themselves; without an answer they complain.
    if path == "favicon.ico" { return answer("204 No Content", [], []) }
    let name = path.isEmpty ? "index.html" : String(path)
    guard let body = files[name], let type = Self.type(of: name) else { return refusal("404 Not Found") }
    let fields = ["Content-Type: \(type)", "Content-Length: \(body.count)"]
    return answer("200 OK", fields, body)
  }

  /// What a browser may call this server.
  private var names: [String] {
    let hosts = ["127.0.0.1", "localhost"]
    return hosts.map { "\($0):\(port)" } + (port == 80 ? hosts : [])
  }

  private static func type(of name: String) -> String? {
    let types = [
      "html": "text/html", "css": "text/css", "js": "text/javascript", "json": "application/json",
    ]
    return name.split(separator: ".").last.flatMap { types[String($0)] }.map { "\($0); charset=utf-8" }
  }

  private func refusal(_ status: String, _ fields: [String] = []) -> Answer {
    let body = Array("\(status)\n".utf8)
    let ownFields = ["Content-Type: text/plain; charset=utf-8", "Content-Length: \(body.count)"]
    return answer(status, fields + ownFields, body)
  }

  /// Nothing is kept by the browser, framed by other pages or read by them.
  ///
  /// The page's own policy stands in the page; a
  /// second one can only forbid more.
  private func answer(_ status: String, _ fields: [String], _ body: [UInt8]) -> Answer {
    let always = [
      "Connection: close", "Cache-Control: no-store", "X-Content-Type-Options: nosniff",
      "Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'none'",
      "Cross-Origin-Resource-Policy: same-origin", "Referrer-Policy: no-referrer",
    ]
    let lines = ["HTTP/1.1 \(status)"] + fields + always + ["", ""]
    return Answer(head: Array(lines.joined(separator: "\r\n").utf8), body: body)
  }
}
