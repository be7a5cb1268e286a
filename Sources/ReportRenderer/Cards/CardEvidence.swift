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
        html.text("Same answer in ")
        html.number(stability.same)
        html.text(" of ")
        html.number(stability.total)
        html.text(" checks; ")
        html.number(stability.facts)
        html.text(" of 12 kinds of facts available.")
      }
    }
  }

  private func writeSummary(_ scores: Scores, to html: inout HTML) {
    html.text("Why: known ")
    html.number(scores.familiarity)
    if let fit = scores.fit {
      html.text(", fit ")
      html.number(fit)
    } else {
      html.text(", fit not known")
    }
    html.text(", signs ")
    html.text(signed(scores.willingness))
    guard let rule = invitation.rule else { return }
    html.text(", rule ")
    html.number(rule)
  }

  private static func write(_ evidence: Evidence, to html: inout HTML) {
    html.element("li") { html in
      html.element("b") { html in
        guard evidence.points != 0 else { return }
        html.text(evidence.axis == .fit ? thousandths(evidence.points) : signed(evidence.points))
      }
      html.text(" ")
      html.text(evidence.text)
      if !evidence.counts, evidence.axis == .familiarity { html.text(" (a larger one of its kind counts)") }
      guard let source = evidence.source else { return }
      html.text(" ")
      html.element("cite") { $0.text(oneLine(source.place)) }
    }
  }

  /// Thousandths of a point with at most one decimal: `+3`, `+2.5`.
  private static func thousandths(_ points: Int) -> String {
    let tenths = Int((Double(points.magnitude) / 100).rounded())
    let sign = points < 0 ? "−" : "+"
    return tenths.isMultiple(of: 10) ? "\(sign)\(tenths / 10)" : "\(sign)\(tenths / 10).\(tenths % 10)"
  }
}
