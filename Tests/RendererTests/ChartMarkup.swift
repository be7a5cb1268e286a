import Foundation

/// What a test reads out of a chart's markup.
struct ChartMarkup {
  let markup: String

  /// The texts between a start tag and the next `<`.
  func texts(of tag: String) -> [String] {
    matches("<\(tag)(?: [^>]*)?>([^<]*)").map { $0[1] }
  }

  /// The values of an attribute.
  func values(of attribute: String) -> [String] { matches(" \(attribute)=\"([^\"]*)\"").map { $0[1] } }

  /// The rows of the body of the table; the first cell is the row's head.
  var rows: [[String]] {
    guard let body = markup.components(separatedBy: "<tbody>").dropFirst().first else { return [] }
    return body.components(separatedBy: "<tr>").dropFirst().map { row in
      ChartMarkup(markup: row).matches("<t[hd](?: [^>]*)?>([^<]*)").map { $0[1] }
    }
  }

  /// The widths, heights and left ends of the rectangles of a path that carries a class.
  func rectangles(ofClass name: String) -> [(x: Double, width: Double, height: Double)] {
    paths(ofClass: name).flatMap { path in
      ChartMarkup(markup: path).matches("M([-0-9.]+) [-0-9.]+h([-0-9.]+)v([-0-9.]+)h").map {
        (Double($0[1]) ?? .nan, Double($0[2]) ?? .nan, Double($0[3]) ?? .nan)
      }
    }
  }

  /// The values of `d` of the paths that carry a class.
  func paths(ofClass name: String) -> [String] {
    matches("<path class=\"\(name)\"[^>]* d=\"([^\"]*)\"").map { $0[1] }
  }

  /// The positions at the end of each upright step of a path of relative steps.
  static func steps(_ path: String) -> [(x: Double, y: Double)] {
    var (x, y) = (0.0, 0.0)
    var steps: [(x: Double, y: Double)] = []
    for command in ChartMarkup(markup: path).matches("([Mhv])([-0-9.]+)(?: ([-0-9.]+))?") {
      let value = Double(command[2]) ?? .nan
      switch command[1] {
      case "M": (x, y) = (value, Double(command[3]) ?? .nan)
      case "h": x += value
      default:
        y += value
        steps.append((x, y))
      }
    }
    return steps
  }

  /// The groups of each match, the whole match first.
  func matches(_ pattern: String) -> [[String]] {
    guard let expression = try? NSRegularExpression(pattern: pattern) else { return [] }
    return expression.matches(in: markup, range: NSRange(markup.startIndex..., in: markup)).map { match in
      (0..<match.numberOfRanges).map { group in
        Range(match.range(at: group), in: markup).map { String(markup[$0]) } ?? ""
      }
    }
  }
}
