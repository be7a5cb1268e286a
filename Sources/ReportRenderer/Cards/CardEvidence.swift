import InvitationModel

/// Everything that counted, folded away: signed points, the fact, and the row it rests on.
extension InvitationCard {
  func writeEvidence(to html: inout HTML) {
    guard let scores = invitation.scores else { return }
    html.element("details") { html in
      html.element("summary") { writeSummary(scores, to: &$0) }
      if !invitation.evidence.isEmpty {
        html.element("dl") { writeItems(to: &$0) }
      }
      let notFound = invitation.notFound + [stabilityInWords].compactMap(\.self)
      guard !notFound.isEmpty else { return }
      html.element("p") { $0.text(notFound.joined(separator: " ")) }
    }
  }

  /// The items; a source is not repeated where it is that of the item above, and what a goal's only item comes to is
  /// told with it.
  private func writeItems(to html: inout HTML) {
    let evidence = invitation.evidence
    var last: String?
    for index in order where sum(ofOnlyItem: index - 1) == nil {
      let place = evidence[index].source?.place
      let sum = sum(ofOnlyItem: index).map { evidence[$0] }
      write(evidence[index], withSum: sum, at: place == last ? nil : place, to: &html)
      last = place ?? last
    }
  }

  /// The place of the sum that follows the only item of a goal.
  private func sum(ofOnlyItem index: Int) -> Int? {
    let evidence = invitation.evidence
    let next = index + 1
    guard index >= 0, next < evidence.count, let goal = evidence[index].goal, evidence[next].goal == goal,
      evidence[next].id == "goal-importance", index == 0 || evidence[index - 1].goal != goal
    else { return nil }
    return next
  }

  /// The places of the items as they came, but those of one axis and goal by source: what rests on the row just cited
  /// comes first, so that few rows are cited twice.
  private var order: [Int] {
    let evidence = invitation.evidence
    var (order, rest, last) = ([Int](), evidence.indices[...], String?.none)
    while let first = rest.first {
      var block = Array(
        rest.prefix {
          evidence[$0].axis == evidence[first].axis && evidence[$0].goal == evidence[first].goal
            && (evidence[$0].source == nil) == (evidence[first].source == nil)
        }
      )
      rest = rest.dropFirst(block.count)
      while !block.isEmpty {
        let next = block.remove(at: block.firstIndex { evidence[$0].source?.place == last } ?? 0)
        last = evidence[next].source?.place ?? last
        order.append(next)
      }
    }
    return order
  }

  private var stabilityInWords: String? {
    invitation.stability.map {
      say("Same in \($0.same) of \($0.total) checks; \($0.facts) of 12 facts.")
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

  private func write(_ evidence: Evidence, withSum sum: Evidence?, at place: String?, to html: inout HTML) {
    let points = evidence.axis == .fit ? Self.thousandths(evidence.points) : signed(evidence.points)
    html.item("dt") { if evidence.points != 0 { $0.text(points) } }
    html.item("dd") { html in
      let isOfFit = evidence.axis == .fit
      html.text(withoutPeriod(isOfFit ? inFewWords(evidence, points, withSum: sum) : evidence.text))
      if !evidence.counts, evidence.axis == .familiarity {
        html.text(say(" (a larger one of its kind counts)"))
      }
      guard let place else { return }
      html.text(" ")
      html.element("cite") { $0.text(oneLine(place)) }
    }
  }

  /// The sentence without what stands beside it: its points in front, and its goal in the line that adds them up, or in
  /// the answer to the second question where it is the only one.
  private func inFewWords(_ evidence: Evidence, _ points: String, withSum sum: Evidence?) -> String {
    var text = evidence.text
    if let name = name(of: goal(of: evidence), in: text) {
      let isTold = hasOneGoal || (sum == nil && evidence.points != 0)
      text = String(text[(isTold ? name.upperBound : name.lowerBound)...])
    }
    if evidence.points != 0,
      let repeated = text.firstRange(of: " (\(points))") ?? text.firstRange(of: "\(points), ")
    {
      text.removeSubrange(repeated)
    }
    text = withoutEcho(text)
    // At the usual importance the sum is the item's points again.
    guard let sum, let goal = goal(of: sum), goal.importance != 2, let name = name(of: goal, in: sum.text)
    else { return text }
    return "\(withoutPeriod(text)), \(sum.text[name.upperBound...])"
  }

  private func goal(of evidence: Evidence) -> GoalSummary? {
    evidence.goal.flatMap { context.report.goals.indices.contains($0) ? context.report.goals[$0] : nil }
  }

  private func name(of goal: GoalSummary?, in text: String) -> Range<String.Index>? {
    goal.flatMap { text.firstRange(of: say("“\($0.name)”") + ": ") }
  }

  /// “company “Weir” (company)” says where it stands a second time.
  private func withoutEcho(_ text: String) -> String {
    guard let end = text.firstIndex(of: " "), text.hasSuffix(" (\(text[..<end])).") else { return text }
    return String(text.dropLast(text[..<end].count + 4))
  }

  private var hasOneGoal: Bool { Set(invitation.evidence.compactMap(\.goal)).count == 1 }

  /// The text of an item, which needs no period.
  private func withoutPeriod(_ text: String) -> String { text.last == "." ? String(text.dropLast()) : text }

  /// Thousandths of a point without trailing zeros: `+3`, `+2.25`.
  private static func thousandths(_ points: Int) -> String {
    let (whole, rest) = points.magnitude.quotientAndRemainder(dividingBy: 1000)
    var digits = String(1000 + rest).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return
      "\(points < 0 ? "−" : "+")\(whole)\(digits.isEmpty ? "" : InterfaceLanguage.current.decimalSeparator)\(digits)"
  }
}
