import InvitationModel

/// Whom the owner let in: by what to do about them, then by status, the latest first.
extension TableParts {
  /// Accepted incoming invitations.
  var accepted: ReportTable {
    let invitations = invitations
    var places = AcceptedBand.allCases.map { _ in [Int]() }
    let accepted = invitations.indices.filter { invitations.isAcceptedIncoming($0) }
      .stablySorted { invitations[$0].connectedOn.map { -$0.daysSinceEpoch } ?? .max }
    for place in accepted {
      let band = AcceptedBand(invitations, place)
      if let index = AcceptedBand.allCases.firstIndex(of: band) { places[index].append(place) }
    }
    let person: [ReportTable.Column] = [.text(say("Name")), .text(say("Work today"))]
    let contact: [ReportTable.Column] = [.text(say("Connected")), .text(say("Since then"))]
    return ReportTable(
      caption: say("Accepted invitations"),
      columns: person + contact,
      groups: zip(AcceptedBand.allCases, places).map { band, places in
        var group = group(places, title: band.title, advice: band.advice) { place, row in
          row.name(invitations, place)
          row.text(workInWords(position: invitations[place].position, company: invitations[place].company))
          if band.hasGoal { row.text(served(place)) }
          connected(place, &row)
          since(place, &row)
        }
        if band.hasGoal { group.columns = person + [.text(say("Goal"))] + contact }
        return group
      },
      nothing: say("No accepted invitation is in the file.")
    )
  }

  /// The goal that is served best and what was found of it.
  private func served(_ place: Int) -> String {
    let goals = context.report.goals
    guard let review = invitations[place].review, let goal = review.goal, goals.indices.contains(goal) else {
      return ""
    }
    let name = oneLine(goals[goal].name)
    let served =
      review.status == .serves
      ? name : review.status == .touches ? say("touches \(name)") : say("a trace of \(name)")
    let hits = review.hits.isEmpty ? say("close in wording") : review.hits.joined(separator: ", ")
    return "\(served): \(hits)"
  }

  private func connected(_ place: Int, _ row: inout TableRow) {
    let invitations = invitations
    row.cell { html in
      guard let day = invitations[place].connectedOn else { return }
      html.day(day)
      if let wait = invitations[place].latencyDays {
        html.text(wait == 0 ? say(", same day") : say(", after \(wait, "day")"))
      }
      if invitations[place].note != nil { html.text(say(", with a note")) }
    }
  }

  /// What was written since, and a text for those with whom nothing was.
  private func since(_ place: Int, _ row: inout TableRow) {
    let invitations = invitations
    let words = invitations[place].review?.sinceInWords ?? ""
    row.cell { html in
      html.text(words)
      html.foldedWords(invitations, place, for: "hello-after-accept")
    }
  }
}

/// Why somebody whom the owner let in is listed where they are.
private enum AcceptedBand: CaseIterable {
  case hello, fitting, trace, outside, unknown, avoid, rest

  /// By status; those that fit and with whom nothing was written come first.
  init(_ invitations: [ReportedInvitation], _ place: Int) {
    switch invitations[place].review?.status {
    case .serves, .touches:
      let hasText = invitations[place].wording.text(for: "hello-after-accept") != nil
      self = hasText && invitations[place].review?.hits.isEmpty == false ? .hello : .fitting
    case .trace: self = .trace
    case .outside: self = .outside
    case .unknown: self = .unknown
    case .avoid: self = .avoid
    case nil: self = .rest
    }
  }

  /// Whether anything of a goal may stand in their title or company.
  var hasGoal: Bool { ![.outside, .unknown, .rest].contains(self) }

  var title: String {
    switch self {
    case .hello: say("Fits or touches your goals, and no word since")
    case .fitting: say("Fits or touches your goals")
    case .trace: ReviewStatus.trace.inWords
    case .outside: ReviewStatus.outside.inWords
    case .unknown: ReviewStatus.unknown.inWords
    case .avoid: ReviewStatus.avoid.inWords
    case .rest: say("Not compared with goals")
    }
  }

  var advice: String {
    switch self {
    case .hello: say("Neither of you has written. One friendly line is enough.")
    case .fitting, .unknown, .rest: ""
    case .trace: say("One of your words stands there, and too little to call it a fit.")
    case .outside: say("No judgement: nothing of your goals of today stands in their title or company.")
    case .avoid: say("Something that you avoid stands in their title or company today.")
    }
  }
}

extension Review {
  /// What was written since, for example `3 messages, you wrote after 5 days`.
  fileprivate var sinceInWords: String {
    guard let messages else { return "" }
    if isSilent { return say("no word") }
    var parts = messages == 0 ? [say("nothing since")] : [say("\(messages, "message")")]
    if let days = wroteAfterDays {
      parts.append(days == 0 ? say("you wrote the same day") : say("you wrote after \(days, "day")"))
    }
    if isPitch { parts.append(say("began with an offer")) }
    return parts.joined(separator: ", ")
  }
}
