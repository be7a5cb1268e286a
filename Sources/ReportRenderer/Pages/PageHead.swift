extension HTML {
  /// The head of every page: it loads nothing but its style, tells nobody where it is, and asks not to be indexed.
  ///
  /// - Parameters:
  ///   - title: Counts only, never a name.
  ///   - policy: What the page may load.
  ///   - style: The style sheet, or the link to it.
  /// - Returns: The element.
  static func pageHead(title: String, policy: String, style: HTML) -> HTML {
    let lines: [HTML] = [
      .void("meta", ["charset": "utf-8"]),
      .void("meta", ["http-equiv": "Content-Security-Policy", "content": policy]),
      .void("meta", ["name": "viewport", "content": "width=device-width"]),
      .void("meta", ["name": "referrer", "content": "no-referrer"]),
      .void("meta", ["name": "robots", "content": "noindex, nofollow, noarchive"]),
      .void("meta", ["name": "generator", "content": "invreport"]),
      .element("title", [], .text(title)), style,
    ]
    return .element("head", [], .joined(lines, separator: .newline))
  }
}
