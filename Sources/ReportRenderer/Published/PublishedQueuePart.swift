import InvitationModel
import ReportRedactor

/// The queue of a published page: a card for each label.
extension PublishedPage {
  var queue: HTML {
    guard let queue = report.queue else {
      return paragraph("A published page shows nothing about so few people.")
    }
    let split = queue.verdicts.map { "\(grouped($0.count)) to \($0.words(joined: " or to "))" }
    return section(
      "Queue",
      [paragraph("\(listed(split)).")] + queue.cards.map { card($0, queue.verdicts[$0.verdict]) }
    )
  }

  private func card(_ card: PublishedCard, _ verdict: PublishedVerdict) -> HTML {
    let title = HTML.element("h3", [], .text("Person \(card.number): \(verdict.words(joined: " or "))"))
    var facts = [card.age.map { "waiting \(waited($0))" } ?? "waiting for an unknown time"]
    facts.append(card.hasNote ? "with a note" : "without a note")
    let meta = HTML.element(
      "p",
      ["class": "meta"],
      .element("code", [], .text("i-\(card.number)")) + .text(" · \(facts.joined(separator: " · "))")
    )
    let parts = [title, meta, card.grounds.map { paragraph(words($0)) } ?? .empty]
    return .element(
      "article",
      ["class": "card", "id": "i-\(card.number)"],
      .newline + .joined(parts.filter { !$0.isEmpty }, separator: .newline) + .newline
    )
  }

  private func words(_ grounds: PublishedGrounds) -> String {
    var parts: [String] = []
    if let confidence = grounds.confidence { parts.append(confidence.inWords) }
    if let rule = grounds.rule { parts.append("rule \(rule)") }
    if let scores = grounds.scores {
      let facts = grounds.facts
      parts.append("known about \(scores.familiarity) (\(counted(facts[0], "fact")))")
      parts.append(scores.fit.map { "fit about \($0) (\(counted(facts[1], "fact")))" } ?? "fit not known")
      parts.append("signs about \(signed(scores.willingness)) (\(counted(facts[2], "fact")))")
    }
    return parts.joined(separator: "; ") + "."
  }

  private func waited(_ age: AgeBand) -> String {
    switch age {
    case .days: "under 7 days"
    case .weeks: "7 to 21 days"
    case .months: "22 to 90 days"
    case .long: "more than 90 days"
    }
  }
}

extension PublishedVerdict {
  /// `accept`, `ask or decline`, `decide` where there is no suggestion.
  func words(joined separator: String) -> String {
    let words = decisions.map { decision in
      switch decision {
      case .accept: "accept"
      case .ask: "ask"
      case .decline: "decline"
      }
    }
    return words.isEmpty ? "decide" : words.joined(separator: separator)
  }
}
