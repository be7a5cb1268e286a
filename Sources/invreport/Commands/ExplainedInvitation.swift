import InvitationModel

/// The evidence of one invitation as lines of a terminal.
struct ExplainedInvitation {
  private let invitation: ReportedInvitation

  init(_ invitation: ReportedInvitation) { self.invitation = invitation }

  /// Headline, scores with their items and sources, and what would change the decision.
  var lines: [String] {
    var lines = [headline]
    if let scores = invitation.scores {
      lines += axis("known", .familiarity, "\(scores.familiarity)", unit: 1)
      lines += axis("fit", .fit, scores.fit.map(String.init) ?? "unknown", unit: 1000)
      lines += axis("signs", .willingness, signed(scores.willingness), unit: 1)
    }
    lines += invitation.remarks.map { "  " + shownWhole($0) }
    if let without = invitation.stability?.without { lines.append("  " + shownWhole(without)) }
    lines += invitation.counterfactual.map { "  " + shownWhole($0.text) }
    if let missing = invitation.missingFact {
      let answers = missing.answers.map { "\($0.answer): \($0.decision.rawValue)" }.joined(separator: "; ")
      lines.append("  \(missing.question) \(answers)")
    }
    lines += invitation.notFound.map { "  " + shownWhole($0) }
    return lines
  }

  private var headline: String {
    let name = invitation.name.isEmpty ? "Someone" : shownWhole(invitation.name)
    guard let decision = invitation.decision else {
      return "\(name): \(invitation.state.rawValue), nothing to decide"
    }
    let confidence = ["high": "clear", "medium": "leaning", "low": "your call"][
      invitation.confidence?.rawValue ?? ""
    ]
    var details = [confidence, invitation.rule.map { "rule \($0)" }].compactMap(\.self).joined(
      separator: ", "
    )
    if !details.isEmpty { details = " (\(details))" }
    let age = invitation.ageDays.map { ", waiting \($0) day\($0 == 1 ? "" : "s")" } ?? ""
    return "\(name): \(decision.rawValue)\(details)\(age)"
  }

  private func axis(_ label: String, _ axis: Axis, _ score: String, unit: Int) -> [String] {
    let items = invitation.evidence.filter { $0.axis == axis }
    guard !items.isEmpty else { return ["  \(label) \(score)"] }
    let points = items.map { unit == 1 ? signed($0.points) : "+" + decimal($0.points) }
    let width = points.map(\.count).max() ?? 0
    return zip(items, points).enumerated().map { index, pair in
      let (item, points) = pair
      let head = index == 0 ? padded("  \(label) \(score)", 14) : padded("", 14)
      let place = item.source.map { "  [\(shown($0.place))]" } ?? ""
      return head + " " + padded(points, width) + "  " + shownWhole(item.text) + place
    }
  }

  private func signed(_ points: Int) -> String { points < 0 ? "\(points)" : "+\(points)" }

  private func decimal(_ thousandths: Int) -> String {
    let digits = String(thousandths % 1000)
    var fraction = String(repeating: "0", count: 3 - digits.count) + digits
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return fraction.isEmpty ? "\(thousandths / 1000)" : "\(thousandths / 1000).\(fraction)"
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
