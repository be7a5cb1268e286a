import InvitationModel

extension Examination {
  /// Everything that counted or could have counted, with its source; the items reproduce the three scores.
  func evidenceList(_ goals: [Goal]) -> [Evidence] {
    circumstances + familiarityEvidence + fitEvidence(goals) + nothingFound + glimpse + closeness + discounts
      + rapportEvidence
  }

  /// What decides without points: your lists, your word, and whose name it is.
  private var circumstances: [Evidence] {
    var list: [Evidence] = []
    func add(_ id: String, _ text: String, _ source: Source?) {
      list.append(Evidence(id: id, axis: .familiarity, points: 0, text: text, source: source))
    }
    if let always = findings.always {
      add("on-always", say("On your Always list."), goalsSource(always.line))
    }
    if findings.hasCollision, let relation = findings.nameRelation {
      add("collision", relation.text(subject), subject.invitation.source)
    }
    if findings.known == .no {
      add("known-no", say("You noted that you do not know \(subject.first)."), subject.factSource("known"))
    }
    if let entry = findings.protectedFrom {
      add(
        "protected",
        say("\(subject.first) comes from \(quoted(entry)), which you protect connections from.").sentence,
        subject.factSource("headline")
      )
    }
    return list
  }

  private var familiarityEvidence: [Evidence] {
    weighing.items.map { item in
      let rivals = weighing.items.filter { $0.fact.group == item.fact.group }
      return Evidence(
        id: item.fact.rawValue,
        axis: .familiarity,
        group: item.fact.group.id,
        kind: item.fact.kind.rawValue,
        points: item.points,
        counts: !rivals.contains { $0.points > item.points },
        text: item.clause.sentence,
        source: item.source
      )
    }
  }

  private func fitEvidence(_ goals: [Goal]) -> [Evidence] {
    zip(findings.fit.goals, weighing.fit.goalPoints).flatMap { goal, points -> [Evidence] in
      guard !goal.hits.isEmpty || goal.near != nil, goals.indices.contains(goal.goal) else { return [] }
      let name = quoted(goals[goal.goal].name)
      var list = goal.hits.map { hit in
        let kind = hit.kind == .exact ? "" : ", \(hit.kind.spoken)"
        return Evidence(
          id: "goal-hit",
          axis: .fit,
          group: hit.key.rawValue,
          points: hit.points,
          goal: goal.goal,
          counts: isAmongBest(hit, of: goal),
          text: say(
            """
            Matches \(name): \(hit.spoken) (+\(thousandths(hit.points)), \(hit.field.spoken)\(kind)).
            """
          ),
          source: source(of: hit.field, naming: hit.text)
        )
      }
      if let near = goal.near {
        list.append(
          Evidence(
            id: "near-wording",
            axis: .fit,
            points: near.points,
            goal: goal.goal,
            text: say("\(name): \(near.said) (+\(thousandths(near.points)))."),
            source: source(of: near.field, naming: near.words.first ?? "")
          )
        )
      }
      let sum = thousandths(points)
      let said =
        switch goal.importance {
        case ...1: say("importance x\(thousandths(800)) makes \(sum)")
        case 2: say("\(sum) together")
        default: say("importance x\(thousandths(1200)) makes \(sum)")
        }
      list.append(
        Evidence(
          id: "goal-importance",
          axis: .fit,
          points: 0,
          goal: goal.goal,
          counts: false,
          text: say("\(name): \(said)."),
          source: nil
        )
      )
      return list
    }
  }

  /// What was read without finding a goal in it, so that a fit of nothing cites something too.
  private var nothingFound: [Evidence] {
    let isFound = findings.fit.goals.contains { !$0.hits.isEmpty || $0.near != nil }
    guard weighing.fit.value != nil, !isFound, findings.fit.avoid.isEmpty else { return [] }
    let facts = subject.facts
    let profile: [(FitField, String?)] = [
      (.headline, facts?.headline), (.position, facts?.position), (.company, facts?.company),
      (.school, facts?.school),
      (.notes, facts.flatMap { $0.notes.isEmpty ? nil : $0.notes }),
    ]
    var read = profile.filter { $0.1 != nil }.map(\.0)
    if !subject.note.isEmpty { read.append(.note) }
    if !findings.theirMessages.isEmpty { read.append(.messages) }
    guard let first = read.first else { return [] }
    let said = listed(read.map(\.spoken))
    return [
      Evidence(
        id: "no-match",
        axis: .fit,
        points: 0,
        text: say("No goal is named in \(said)."),
        source: source(of: first)
      )
    ]
  }

  /// That there was next to nothing to read, so that a low fit says little.
  private var glimpse: [Evidence] {
    guard weighing.facts.isGlimpse else { return [] }
    return [
      Evidence(
        id: "glimpse",
        axis: .fit,
        points: 0,
        text: say("There was no headline, personal note or message of theirs to read."),
        source: subject.invitation.source
      )
    ]
  }

  /// What makes it likelier that they fit.
  private var closeness: [Evidence] {
    guard weighing.fit.value != nil else { return [] }
    return findings.closeness.map { closeness in
      let said =
        switch closeness {
        case .wrotePersonally: say("A personal note and no offer")
        case .ownTie: say("You chose them once: you wrote, invited or worked together")
        }
      return Evidence(
        id: closeness.rawValue,
        axis: .fit,
        points: closeness.points,
        text: "\(said) (+\(thousandths(closeness.points))).",
        source: closeness == .wrotePersonally ? findings.noteSource : findings.ownTie?.source
      )
    }
  }

  /// Only the three best terms of a key count.
  private func isAmongBest(_ hit: GoalHit, of goal: GoalEvidence) -> Bool {
    let rivals = goal.hits.filter { $0.key == hit.key }
    let better = rivals.count { ($0.points, -$0.term) > (hit.points, -hit.term) }
    return better < 3
  }

  private var discounts: [Evidence] {
    let avoid = findings.fit.avoid.map { hit in
      Evidence(
        id: hit.isHard ? "avoid-hard" : "avoid-soft",
        axis: .fit,
        group: hit.key.rawValue,
        points: 0,
        counts: hit.isHard,
        text: hit.isHard
          ? say("On your Avoid list: \(hit.text) (\(hit.field.spoken)) (x0.4).")
          : say("On your Avoid list: \(hit.text) (\(hit.field.spoken)), one reservation."),
        source: source(of: hit.field)
      )
    }
    let others = weighing.fit.discounts.compactMap { discount -> Evidence? in
      switch discount {
      case .avoid: nil
      case .salesSigns:
        Evidence(
          id: "discount-sales-signs",
          axis: .fit,
          points: 0,
          text: say("Two or more sales signs (x0.5)."),
          source: findings.noteSource
        )
      case .keywordList:
        Evidence(
          id: "discount-keyword-list",
          axis: .fit,
          points: 0,
          text: say("The note is a list of keywords (x0.1)."),
          source: findings.noteSource
        )
      }
    }
    return avoid + others
  }

  private var rapportEvidence: [Evidence] {
    weighing.rapport.map { item in
      Evidence(
        id: item.sign.id,
        axis: .willingness,
        points: item.points,
        counts: item.counts,
        text: findings.clause(of: item).sentence,
        source: findings.source(of: item)
      )
    }
  }

  private func source(of field: FitField, naming term: String = "") -> Source? {
    switch field {
    case .headline, .position, .company, .location, .school, .notes: subject.factSource(field.rawValue)
    case .note: findings.noteSource
    case .messages:
      (findings.theirMessages.first { fold($0.text).holds(fold(term)) } ?? findings.theirMessages.first)?
        .source
    case .slug, .person: subject.invitation.source
    }
  }
}

extension NearWording {
  /// The close words, or the share of the field.
  fileprivate var said: String {
    switch words.count {
    case 0: say("\(field.spoken): \(share / 10) % of words close")
    case 1: say("The word \(quoted(words[0])) is close")
    case 2, 3: say("The words \(listed(words.map(quoted))) are close")
    default: say("The words \(listed(words.prefix(3).map(quoted))) and others are close")
    }
  }
}

/// Thousandths as a decimal without trailing zeros, for example `2.25`.
func thousandths(_ value: Int) -> String {
  let (whole, thousandths) = value.quotientAndRemainder(dividingBy: 1000)
  guard thousandths != 0 else { return String(whole) }
  var rest = thousandths
  let zeros = rest < 10 ? "00" : rest < 100 ? "0" : ""
  while rest % 10 == 0 { rest /= 10 }
  return "\(whole)\(InterfaceLanguage.current.decimalSeparator)\(zeros)\(rest)"
}
