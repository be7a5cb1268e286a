extension Outcome {
  /// A badge with how many wait: one small SVG that loads nothing.
  var badge: String {
    let label = "invitations"
    let value = figures[.pending].map { $0 == 0 ? "none open" : "\($0) open" } ?? "fewer than 5 open"
    // Wide enough for a common system font of 11 units; textLength makes it exact.
    func width(_ text: String) -> Int { text.count * 13 / 2 }
    let (left, right) = (width(label) + 12, width(value) + 12)
    let colour = hasFailed ? "#B3261E" : "#1F4FD8"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(left + right)" height="20" role="img" \
      aria-label="\(label): \(value)">
      <title>\(label): \(value)</title>
      <desc>made by invreport</desc>
      <rect width="\(left)" height="20" fill="#3C4248"/>
      <rect x="\(left)" width="\(right)" height="20" fill="\(colour)"/>
      <g fill="#FFF" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
      <text x="6" y="14" textLength="\(width(label))">\(label)</text>
      <text x="\(left + 6)" y="14" textLength="\(width(value))">\(value)</text>
      </g>
      </svg>

      """
  }
}
