import InvitationModel

/// Everything that counted, folded away: signed points, the fact, and the row it rests on.
struct CardEvidence {
  let invitation: ReportedInvitation

  var html: HTML {
    guard let scores = invitation.scores else { return .empty }
    let items = invitation.evidence.map(item)
    let list = items.isEmpty ? HTML.empty : .element("ul", ["class": "ev"], HTML.joined(items))
    let notes = [invitation.notFound.joined(separator: " "), stability].filter { !$0.isEmpty }
    let parts =
      [.element("summary", [], .text(summary(scores))), list] + notes.map { .element("p", [], .text($0)) }
    return .element("details", [], HTML.joined(parts))
  }

  private func summary(_ scores: Scores) -> String {
    let fit = scores.fit.map { "fit \($0)" } ?? "fit not known"
    let rule = invitation.rule.map { ", rule \($0)" } ?? ""
    return "Why: known \(scores.familiarity), \(fit), signs \(signed(scores.willingness))\(rule)"
  }

  private func item(_ evidence: Evidence) -> HTML {
    let points =
      evidence.points == 0
      ? "" : evidence.axis == .fit ? Self.thousandths(evidence.points) : signed(evidence.points)
    let idle = evidence.counts || evidence.axis != .familiarity ? "" : " (a larger one of its kind counts)"
    let source = evidence.source.map { HTML.text(" ") + .element("cite", [], .text(oneLine($0.place))) }
    return .element(
      "li",
      [],
      .element("b", [], .text(points)) + .text(" \(evidence.text)\(idle)") + (source ?? .empty)
    )
  }

  private var stability: String {
    guard let stability = invitation.stability else { return "" }
    return "Same answer in \(stability.same) of \(stability.total) checks; "
      + "\(stability.facts) of 12 kinds of facts available."
  }

  /// Thousandths of a point with at most one decimal: `+3`, `+2.5`.
  private static func thousandths(_ points: Int) -> String {
    let tenths = Int((Double(points.magnitude) / 100).rounded())
    let sign = points < 0 ? "−" : "+"
    return tenths.isMultiple(of: 10) ? "\(sign)\(tenths / 10)" : "\(sign)\(tenths / 10).\(tenths % 10)"
  }
}
