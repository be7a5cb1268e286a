import InvitationModel

/// The queue under labels; nil when fewer than five wait, of whom any figure would say too much.
func queue(_ report: Report, _ labels: Labels) -> PublishedQueue? {
  let invitations = report.invitations
  let open = invitations.indices.filter { invitations.isWaiting($0) }
  guard open.count >= smallestGroup else { return nil }
  let groups = suggestionGroups(open.map { invitations[$0].decision })
  let cards = open.map { place in
    let group = groups.firstIndex { $0.kinds.contains(invitations[place].decision) } ?? 0
    return PublishedCard(
      number: place < labels.numbers.count ? labels.numbers[place] : 0,
      verdict: group,
      age: invitations[place].ageDays.map { AgeBand(days: $0) },
      hasNote: invitations[place].note != nil,
      grounds: groups[group].kinds.count > 1 ? nil : grounds(invitations[place])
    )
  }
  return PublishedQueue(
    pending: open.count,
    verdicts: groups.map { PublishedVerdict(decisions: $0.kinds.compactMap(\.self), count: $0.count) },
    cards: cards.sorted { $0.rank < $1.rank }
  )
}

/// The suggestions with how many have them, the rare ones merged until none is rare; nil is no suggestion.
private func suggestionGroups(_ decisions: [Decision?]) -> [(kinds: [Decision?], count: Int)] {
  let kinds: [Decision?] = [.accept, .ask, .decline, nil]
  var groups = kinds.map { kind in (kinds: [kind], count: decisions.count { $0 == kind }) }
    .filter { $0.count > 0 }
  while groups.count > 1, groups.contains(where: { $0.count < smallestGroup }) {
    // The rarest first; of equally rare ones the last.
    let order = groups.indices.sorted { (groups[$0].count, -$0) < (groups[$1].count, -$1) }
    let (first, second) = (min(order[0], order[1]), max(order[0], order[1]))
    groups[first] = (groups[first].kinds + groups[second].kinds, groups[first].count + groups[second].count)
    groups.remove(at: second)
  }
  return groups
}

extension PublishedCard {
  /// By suggestion, age and label: never by what was hidden.
  fileprivate var rank: (Int, Int, Int) {
    (verdict, age.flatMap { AgeBand.allCases.firstIndex(of: $0) } ?? AgeBand.allCases.count, number)
  }
}

private func grounds(_ invitation: ReportedInvitation) -> PublishedGrounds {
  let axes: [Axis] = [.familiarity, .fit, .willingness]
  return PublishedGrounds(
    confidence: invitation.confidence,
    rule: invitation.rule,
    scores: invitation.scores.map { scores in
      Scores(
        familiarity: tens(scores.familiarity),
        fit: scores.fit.map { tens($0) },
        willingness: tens(scores.willingness)
      )
    },
    facts: axes.map { axis in invitation.evidence.count { $0.axis == axis && $0.counts } }
  )
}

/// A score to the nearest ten.
private func tens(_ score: Int) -> Int { Int((Double(score) / 10).rounded()) * 10 }
