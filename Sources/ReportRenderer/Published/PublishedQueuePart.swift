import InvitationModel
import ReportRedactor

/// The queue of a published page: a card for each label.
extension PublishedPage {
  var queue: HTML {
    guard let queue = report.queue else {
      return paragraph(say("A published page shows nothing about so few people."))
    }
    let split = queue.verdicts.map {
      say("\(count: $0.count) to \($0.words(joined: say("or to")))", "verdicts")
    }
    return section(
      say("Queue"),
      [paragraph("\(listed(split)).")] + (queue.cards.contains { $0.grounds != nil } ? legend : [])
        + queue.cards.map { card($0, queue.verdicts[$0.verdict]) }
    )
  }

  /// What the cards say, since no page beside this one explains it.
  private var legend: [HTML] {
    [
      say(
        """
        Each card shows what the rules suggest, and how firmly: clear, leaning, or your call. Known and fit run \
        from 0 to 100: how well the owner knows somebody, how well somebody fits the owner’s goals. Signs for and \
        against the contact run from −100 to +100. All three are rounded; in brackets stands how many facts \
        counted.
        """
      ),
      say(
        """
        The rule is the one that decided: 0 the owner’s own decision, 1 always welcome, 2 never, 3 not written to \
        the owner, 4 perhaps a false profile, 5 a second profile, 6 unwanted, 7 a reservation, 8 known, 9 says how \
        they know each other, 10 wrote and fits a goal, 11 wrote, 12 fits a goal, 13 something speaks for it, \
        14 nothing to judge by, 15 not yet.
        """
      ),
    ].map { paragraph($0) }
  }

  private func card(_ card: PublishedCard, _ verdict: PublishedVerdict) -> HTML {
    let said = verdict.words(joined: say("or"))
    let title = HTML.element("h3", [], .text(say("Person \(card.number): \(said)")))
    var facts = [card.age.map { waiting($0) } ?? say("waiting for an unknown time")]
    facts.append(card.hasNote ? say("with a note") : say("without a note"))
    let meta = HTML.element(
      "p",
      [],
      .element("code", [], .text("i-\(card.number)")) + .text(" · \(facts.joined(separator: " · "))")
    )
    let parts = [title, meta, card.grounds.map { paragraph(words($0)) } ?? .empty]
    return .element(
      "article",
      ["id": "i-\(card.number)"],
      .newline + .joined(parts.filter { !$0.isEmpty }, separator: .newline) + .newline
    )
  }

  private func words(_ grounds: PublishedGrounds) -> String {
    var parts: [String] = []
    if let confidence = grounds.confidence { parts.append(confidence.inWords) }
    if let rule = grounds.rule { parts.append(say("rule \(rule)")) }
    if let scores = grounds.scores {
      let facts = grounds.facts
      parts.append(say("known about \(scores.familiarity) (\(facts[0], "fact"))"))
      parts.append(scores.fit.map { say("fit about \($0) (\(facts[1], "fact"))") } ?? say("fit not known"))
      parts.append(say("signs about \(signed(scores.willingness)) (\(facts[2], "fact"))"))
    }
    return parts.joined(separator: "; ") + "."
  }

  private func waiting(_ age: AgeBand) -> String {
    switch age {
    case .days: say("waiting under 7 days")
    case .weeks: say("waiting 7 to 21 days")
    case .months: say("waiting 22 to 90 days")
    case .long: say("waiting more than 90 days")
    }
  }
}

extension PublishedVerdict {
  /// `accept`, `ask or decline`, `decide` where there is no suggestion.
  func words(joined separator: String) -> String {
    let words = decisions.map { decision in
      switch decision {
      case .accept: say("accept", "verdict")
      case .ask: say("ask", "verdict")
      case .decline: say("decline", "verdict")
      }
    }
    return words.isEmpty ? say("decide", "verdict") : words.joined(separator: " \(separator) ")
  }
}
