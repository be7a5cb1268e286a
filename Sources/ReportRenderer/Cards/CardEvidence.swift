import InvitationModel

/// Everything that counted, folded away: signed points, the fact, and the row it rests on.
extension InvitationCard {
  func writeEvidence(to html: inout HTML) {
    guard let scores = invitation.scores else { return }
    html.element("details") { html in
      html.element("summary") { writeSummary(scores, to: &$0) }
      if !invitation.evidence.isEmpty {
        html.element("ul", class: "ev") { html in
          for index in invitation.evidence.indices { Self.write(invitation.evidence[index], to: &html) }
        }
      }
      let notFound = invitation.notFound.joined(separator: " ")
      if !notFound.isEmpty { html.element("p") { $0.text(notFound) } }
      guard let stability = invitation.stability else { return }
      html.element("p") { html in
        html.text(
          say(
            "Same answer in \(stability.same) of \(stability.total) checks; \(stability.facts) of 12 kinds of facts available."
          )
        )
      }
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

  private static func write(_ evidence: Evidence, to html: inout HTML) {
    html.element("li") { html in
      html.element("b") { html in
        guard evidence.points != 0 else { return }
        html.text(evidence.axis == .fit ? thousandths(evidence.points) : signed(evidence.points))
      }
      html.text(" ")
      html.text(evidence.text)
      if !evidence.counts, evidence.axis == .familiarity {
        html.text(say(" (a larger one of its kind counts)"))
      }
      guard let source = evidence.source else { return }
      html.text(" ")
      html.element("cite") { $0.text(oneLine(source.place)) }
    }
  }

  /// Thousandths of a point with at most one decimal: `+3`, `+2.5`.
  private static func thousandths(_ points: Int) -> String {
    let tenths = Int((Double(points.magnitude) / 100).rounded())
    let sign = points < 0 ? "−" : "+"
    let mark = InterfaceLanguage.current.decimalSeparator
    return tenths.isMultiple(of: 10) ? "\(sign)\(tenths / 10)" : "\(sign)\(tenths / 10)\(mark)\(tenths % 10)"
  }
}
