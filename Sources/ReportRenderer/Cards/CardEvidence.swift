import InvitationModel

/// Everything that counted, folded away: signed points, the fact, and the row it rests on.
extension InvitationCard {
  func writeEvidence(to html: inout HTML) {
    guard let scores = invitation.scores else { return }
    html.element("details") { html in
      html.element("summary") { writeSummary(scores, to: &$0) }
      if !invitation.evidence.isEmpty {
        html.element("ul", class: "ev") { writeItems(to: &$0) }
      }
      let notFound = invitation.notFound + [stabilityInWords].compactMap(\.self)
      guard !notFound.isEmpty else { return }
      html.element("p") { $0.text(notFound.joined(separator: " ")) }
    }
  }

  /// The items in their order; a source is not repeated where it is that of the item above.
  private func writeItems(to html: inout HTML) {
    var last: Source?
    for index in invitation.evidence.indices {
      let source = invitation.evidence[index].source
      write(invitation.evidence[index], isSourceNew: source != last, to: &html)
      last = source
    }
  }

  private var stabilityInWords: String? {
    invitation.stability.map {
      say("Same answer in \($0.same) of \($0.total) checks; \($0.facts) of 12 kinds of facts available.")
    }
  }

  private func writeSummary(_ scores: Scores, to html: inout HTML) {
    let (known, signs) = (scores.familiarity, signed(scores.willingness))
    html.text(
      scores.fit.map { say("Why: known \(known), fit \($0), signs \(signs)") }
        ?? say("Why: known \(known), fit not known, signs \(signs)")
    )
    guard let rule = invitation.rule else { return }
    html.text(say(", rule \(rule)"))
  }

  private func write(_ evidence: Evidence, isSourceNew: Bool, to html: inout HTML) {
    html.item("li") { html in
      if evidence.points != 0 {
        let points = evidence.axis == .fit ? Self.thousandths(evidence.points) : signed(evidence.points)
        html.element("b") { $0.text(points) }
        html.text(" ")
        html.text(withoutGoalAndPoints(evidence, points))
      } else {
        html.text(evidence.text)
      }
      if !evidence.counts, evidence.axis == .familiarity {
        html.text(say(" (a larger one of its kind counts)"))
      }
      guard isSourceNew, let source = evidence.source else { return }
      html.text(" ")
      html.element("cite") { $0.text(oneLine(source.place)) }
    }
  }

  /// The sentence without what stands beside it: its points in front, and its goal in the line that adds them up.
  private func withoutGoalAndPoints(_ evidence: Evidence, _ points: String) -> String {
    guard evidence.axis == .fit else { return evidence.text }
    var text = evidence.text
    if let goal = evidence.goal, context.report.goals.indices.contains(goal),
      let name = text.firstRange(of: say("“\(context.report.goals[goal].name)”") + ": ")
    {
      text = String(text[name.upperBound...])
    }
    if let repeated = text.firstRange(of: " (\(points))") ?? text.firstRange(of: "\(points), ") {
      text.removeSubrange(repeated)
    }
    return text
  }

  /// Thousandths of a point without trailing zeros: `+3`, `+2.25`.
  private static func thousandths(_ points: Int) -> String {
    let (whole, rest) = points.magnitude.quotientAndRemainder(dividingBy: 1000)
    var digits = String(1000 + rest).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return
      "\(points < 0 ? "−" : "+")\(whole)\(digits.isEmpty ? "" : InterfaceLanguage.current.decimalSeparator)\(digits)"
  }
}
