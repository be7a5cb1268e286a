/// The marks that charts are made of.
///
/// A class follows the theme; the `fill` and `stroke` beside it are the light theme, for pages without their stylesheet.
enum Mark: String {
  /// What happened.
  case bar
  /// What is still open: hollow.
  case open
  /// A 95 % band.
  case band
  /// A curve.
  case curve
  /// A second curve.
  case cohort
  /// The span of an interval.
  case whisker
  /// The span of an interval over a bar.
  case interval
  /// A line of reference.
  case grid
  /// From a part to its label.
  case leader
  /// An aim.
  case target
  /// Counts that are not complete.
  case partial
  case accept, ask, decline, none

  fileprivate var fallback: [(StaticString, String?)] {
    switch self {
    case .bar: [("fill", "#2F6FB0")]
    case .open, .whisker: [("fill", "none"), ("stroke", "#2F6FB0"), ("stroke-width", "1.5")]
    case .curve: [("fill", "none"), ("stroke", "#2F6FB0"), ("stroke-width", "2")]
    case .cohort:
      [("fill", "none"), ("stroke", "#16191D"), ("stroke-width", "1"), ("stroke-dasharray", "4 3")]
    case .partial:
      [("fill", "none"), ("stroke", "#2F6FB0"), ("stroke-width", "1"), ("stroke-dasharray", "2 2")]
    case .band: [("fill", "#9CC3E6"), ("fill-opacity", ".5")]
    case .grid: [("stroke", "#868F9A"), ("stroke-dasharray", "2 3")]
    case .interval: [("stroke", "#16191D"), ("stroke-width", "1.5")]
    case .leader: [("fill", "none"), ("stroke", "#868F9A")]
    case .target: [("stroke", "#16191D"), ("stroke-width", "2")]
    case .accept: [("fill", "#1F4FD8")]
    case .ask: [("fill", "#946A04")]
    case .decline: [("fill", "#640F5A")]
    case .none: [("fill", "#6A717A")]
    }
  }
}

/// Shapes and words of a drawing.
enum Draw {
  /// A path in the look of a mark; nothing when it is empty.
  static func path(_ mark: Mark, _ path: Path) -> HTML {
    var html = HTML.empty
    guard !path.commands.isEmpty else { return html }
    html.element(
      "path",
      attributes: { html in
        html.attribute("class", mark.rawValue)
        for (name, value) in mark.fallback { html.attribute(name, value) }
        html.attribute("d") { $0.append(path.commands) }
      }
    ) { _ in }
    return html
  }

  /// The same without filling: hollow stands for open.
  static func outline(_ mark: Mark, _ path: Path) -> HTML {
    var html = HTML.empty
    guard !path.commands.isEmpty else { return html }
    html.element(
      "path",
      attributes: { html in
        html.attribute("class", "o \(mark.rawValue)")
        html.attribute("fill", "none")
        html.attribute("stroke", mark.fallback.first { $0.0.description == "fill" }?.1 ?? "none")
        html.attribute("stroke-width", "1.5")
        html.attribute("d") { $0.append(path.commands) }
      }
    ) { _ in }
    return html
  }

  /// A point; a hollow one stands for few answers.
  static func dot(_ mark: Mark, x: Double, y: Double, radius: Double = 4) -> HTML {
    var html = HTML.empty
    html.element(
      "circle",
      attributes: { html in
        html.attribute("class", mark.rawValue)
        for (name, value) in mark.fallback { html.attribute(name, value) }
        html.attribute("cx", at: x)
        html.attribute("cy", at: y)
        html.attribute("r", at: radius)
      }
    ) { _ in }
    return html
  }

  /// Where a text stands in relation to its position.
  enum Anchor: String {
    case start, middle, end
  }

  /// A text on its base line.
  static func text(_ text: String, x: Double, y: Double, anchor: Anchor = .start) -> HTML {
    var html = HTML.empty
    html.element(
      "text",
      attributes: { html in
        html.attribute("x", at: x)
        html.attribute("y", at: y)
        if anchor != .start { html.attribute("text-anchor", anchor.rawValue) }
      }
    ) { $0.text(text) }
    return html
  }

  /// A label that ends left of the plot.
  static func label(_ label: String, y: Double) -> HTML {
    text(label, x: Scale.labels, y: y, anchor: .end)
  }

  /// The width of a text of 12 units, estimated for a common system font.
  static func width(of text: String) -> Double { 6.4 * Double(text.count) }

  /// A text cut to a width with a visible mark.
  static func shortened(_ text: String, to width: Double) -> String {
    let limit = max(2, Int(width / 6.4))
    return text.count <= limit ? text : text.prefix(limit - 1) + "…"
  }
}
