import ArgumentParser
import InvitationModel
import Markdown

/// A condition under which a run fails: a figure, a comparison and a bound, for example `oldest>14d`.
struct Gate: Hashable {
  /// What can be compared.
  enum Metric: String, CaseIterable {
    case pending, accept, ask, decline, uncertain, expired
    case sentOpen = "sent-open"
    case oldest, median, p90, unread, leak

    /// What the bound is written in.
    var unit: Unit {
      switch self {
      case .oldest, .median, .p90: .days
      case .unread: .percent
      default: .count
      }
    }
  }

  /// The unit of a bound: whole numbers, whole days, or per cent with up to three decimals.
  enum Unit { case count, days, percent }

  enum Comparison: String, CaseIterable {
    // The longer ones first, so that they are found first.
    case atLeast = ">=", atMost = "<=", above = ">", below = "<"

    func holds(_ left: Int, _ right: Int) -> Bool {
      switch self {
      case .atLeast: left >= right
      case .atMost: left <= right
      case .above: left > right
      case .below: left < right
      }
    }
  }

  let metric: Metric
  let comparison: Comparison
  /// The bound: a count, days, or thousandths of a per cent.
  let bound: Int

  /// Reads a rule; blanks between its parts do not matter.
  init(_ written: String) throws(GateProblem) {
    let text = written.filter { $0 != " " }
    guard let sign = text.firstIndex(where: { $0 == ">" || $0 == "<" }),
      let comparison = Comparison.allCases.first(where: { text[sign...].hasPrefix($0.rawValue) })
    else { throw .notARule }
    let name = String(text[..<sign])
    guard let metric = Metric(rawValue: name) else {
      throw .unknownFigure(near: nearestName(to: name, in: Metric.allCases.map(\.rawValue)))
    }
    guard let bound = metric.unit.bound(String(text[sign...].dropFirst(comparison.rawValue.count))) else {
      throw .badBound(metric)
    }
    (self.metric, self.comparison, self.bound) = (metric, comparison, bound)
  }

  /// The rule as it is printed, whatever was written.
  var text: String {
    let number =
      switch metric.unit {
      case .count: "\(bound)"
      case .days: "\(bound)d"
      case .percent: Unit.percent(bound)
      }
    return metric.rawValue + comparison.rawValue + number
  }
}

/// Why something is no gate; it names what is valid and repeats nothing that was written.
enum GateProblem: Error {
  case notARule
  case unknownFigure(near: String?)
  case badBound(Gate.Metric)

  var message: String {
    switch self {
    case .notARule: return "--fail-on takes rules like 'pending>50' or 'oldest>14d', with >, >=, < or <=."
    case .unknownFigure(let near):
      let hint = near.map { " Did you mean '\($0)'?" } ?? ""
      let names = Gate.Metric.allCases.map(\.rawValue).joined(separator: ", ")
      return "--fail-on: no such figure.\(hint) It knows \(names)."
    case .badBound(let metric):
      let form =
        switch metric.unit {
        case .count: "a whole number, for example \(metric.rawValue)>50"
        case .days: "days or weeks, for example \(metric.rawValue)>14d or \(metric.rawValue)>2w"
        case .percent: "per cent, for example \(metric.rawValue)>0.5%"
        }
      return "--fail-on: \(metric.rawValue) is compared with \(form)."
    }
  }
}

extension Gate.Unit {
  /// Reads a bound; nil when it is not written in this unit.
  func bound(_ text: String) -> Int? {
    switch self {
    case .count: return whole(text)
    case .days:
      guard let unit = text.last, unit == "d" || unit == "w" else { return nil }
      return whole(String(text.dropLast())).map { unit == "w" ? $0 * 7 : $0 }
    case .percent:
      guard text.last == "%" else { return nil }
      let parts = text.dropLast().split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard parts.count <= 2, let whole = whole(parts[0]), whole <= 100 else { return nil }
      guard parts.count == 2 else { return whole * 1000 }
      let digits = parts[1]
      guard (1...3).contains(digits.utf8.count), let rest = self.whole(digits) else { return nil }
      return whole * 1000 + rest * [100, 10, 1][digits.utf8.count - 1]
    }
  }

  private func whole(_ text: String) -> Int? {
    let isPlain = !text.isEmpty && text.utf8.count <= 9 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isPlain ? Int(text) : nil
  }

  /// Thousandths of a per cent in words: `0.5%`.
  static func percent(_ thousandths: Int) -> String {
    var digits = String(1000 + thousandths % 1000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(thousandths / 1000)" + (digits.isEmpty ? "" : ".\(digits)") + "%"
  }
}
