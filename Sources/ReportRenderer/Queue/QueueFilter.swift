import InvitationModel

/// The filter of the queue: radio buttons that the stylesheet obeys, so it works without script.
///
/// It sees the cards of its page. A group is left out when it could not part them. Choices are named as in the hash
/// (report.md 5.3).
struct QueueFilter {
  /// The stylesheet has rules for so many goals; more are left to search.
  static let goalsWithARule = 12

  let context: ReportContext
  let queue: Queue

  private var invitations: [ReportedInvitation] { context.report.invitations }

  /// One filter for each page.
  var pieces: PagePieces {
    let parts = queue.parts(isSingleFile: context.isSingleFile)
    return PagePieces(count: parts.count) { filter(of: parts[$0]) }
  }

  private func filter(of cards: ArraySlice<Int>) -> HTML {
    guard cards.count > 1 else { return .empty }
    let more = [notes(cards), goals(cards), ages(cards)].compactMap(\.self)
    let fold =
      more.isEmpty
      ? HTML.empty
      : .element(
        "details",
        [],
        HTML.joined([.element("summary", [], .text(say("More filters")))] + more, separator: .newline)
      )
    let groups = [decisions(cards), fold].compactMap(\.self).filter { !$0.isEmpty }
    guard !groups.isEmpty else { return .empty }
    return .element("div", ["class": "filters"], HTML.joined(groups, separator: .newline))
  }

  private func decisions(_ cards: ArraySlice<Int>) -> HTML? {
    let choices = Decision.allCases.map { decision in
      Choice(decision.rawValue, decision.inWords, cards.count { invitations.decision($0) == decision })
    }
    return group("d", say("Decision"), choices, total: cards.count)
  }

  private func notes(_ cards: ArraySlice<Int>) -> HTML? {
    let with = cards.count { invitations.hasNote($0) }
    let choices = [Choice("yes", say("With a note"), with), Choice("no", say("Without"), cards.count - with)]
    return group("n", say("Note"), choices, total: cards.count)
  }

  private func goals(_ cards: ArraySlice<Int>) -> HTML? {
    let goals = context.report.goals.prefix(Self.goalsWithARule)
    let choices = goals.enumerated().map { number, goal in
      Choice("\(number + 1)", oneLine(goal.name), cards.count { invitations.goals($0).contains(number) })
    }
    let group = group("g", say("Goal"), choices, total: cards.count)
    guard context.report.goals.count > Self.goalsWithARule, let group else { return group }
    let rest = say("Goals after the twelfth have no filter here; search for a name instead.")
    return group + .newline + .element("p", [], .text(rest))
  }

  private func ages(_ cards: ArraySlice<Int>) -> HTML? {
    let choices = [(Urgency.fresh, say("New")), (.due, say("Due")), (.overdue, say("Overdue"))].map {
      urgency,
      label in
      Choice(urgency.rawValue, label, cards.count { invitations.urgency($0) == urgency })
    }
    return group("a", say("Age"), choices, total: cards.count)
  }

  private struct Choice {
    var value: String
    var label: String
    var count: Int

    init(_ value: String, _ label: String, _ count: Int) {
      (self.value, self.label, self.count) = (value, label, count)
    }
  }

  /// Nil when every card has the same choice, or none has any.
  private func group(_ key: String, _ label: String, _ choices: [Choice], total: Int) -> HTML? {
    let offered = choices.filter { $0.count > 0 }
    guard offered.contains(where: { $0.count < total }) else { return nil }
    let all = [Choice("all", say("All"), total)]
    let radios = (all + offered).map { choice in
      let id = "f-\(key)-\(choice.value)"
      return HTML.void(
        "input",
        [
          "type": "radio", "name": "f-\(key)", "id": id, "value": choice.value,
          "checked": choice.value == "all" ? "" : nil,
        ]
      )
        + .element(
          "label",
          ["for": id],
          .text(choice.label) + .text(" ") + .element("small", [], .text(grouped(choice.count)))
        )
    }
    return .element(
      "div",
      ["class": "filter", "role": "radiogroup", "aria-label": label],
      HTML.joined(radios, separator: .newline)
    )
  }
}

extension Decision {
  /// The word on cards and buttons.
  var inWords: String {
    switch self {
    case .accept: say("Accept")
    case .ask: say("Ask for more")
    case .decline: say("Decline")
    }
  }
}
