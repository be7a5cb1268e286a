import InvitationModel

/// Looks back at accepted invitations: whom they brought, and what was written since (decisions.md 15).
struct LookBack {
  private let asOf: CivilDay?
  private let hasMessages: Bool
  /// In order of their ids.
  private let exchanges: [Exchange]
  private let touchesFrom, fitsFrom: Int

  /// Prepares to look back from a day.
  init(_ dataset: Dataset, _ rules: HouseRules) {
    (asOf, hasMessages) = (dataset.asOf, dataset.hasMessages)
    exchanges = dataset.exchanges
    (touchesFrom, fitsFrom) = (rules.touchesFrom, rules.fitsFrom)
  }

  /// What became of an invitation that led to a connection.
  func review(of invitation: Invitation, _ connection: Connection, by examiner: Examiner) -> Review {
    var review = Review()
    if examiner.goals.count > 0 { judge(connection, examiner.goals, &review) }
    guard hasMessages else { return review }
    let key = invitation.person.key ?? connection.person.key
    let exchange = key.flatMap(exchange)
    review.messages = exchange?.messages ?? 0
    guard let connectedOn = invitation.connectedOn else { return review }
    review.wroteAfterDays = exchange?.firstOwn.map { $0 - connectedOn }
    if let asOf, let key {
      review.isSilent = asOf - connectedOn > 14 && !examiner.records.correspondents.contains(key)
    }
    if let opening = exchange?.opening, !opening.isEmpty, opening != invitation.note {
      review.isPitch =
        !salesSigns(note: PreparedText(opening), headline: nil, goals: examiner.goals).isEmpty
    }
    return review
  }

  /// Title and company against the goals, as for an open invitation whose headline is the title.
  private func judge(_ connection: Connection, _ goals: CompiledGoals, _ review: inout Review) {
    guard !connection.position.isEmpty || !connection.company.isEmpty else {
      review.status = .unknown
      return
    }
    var fields = FitFields(key: connection.person.key, name: NameForm(connection.person.name))
    if !connection.position.isEmpty { fields[.headline] = PreparedText(connection.position) }
    if !connection.company.isEmpty { fields[.company] = PreparedText(connection.company) }
    let fit = goals.fit(fields, note: .none, signs: [])
    review.fit = fit.score.value
    guard !fit.evidence.hasHardAvoid else {
      review.status = .avoid
      return
    }
    let points = fit.score.value ?? 0
    let hasHit = fit.evidence.goals.contains { !$0.hits.isEmpty }
    review.status =
      points >= fitsFrom ? .serves : points >= touchesFrom ? .touches : hasHit ? .trace : .outside
    guard review.status != .outside, let served = fit.score.served else { return }
    review.goal = served
    review.hits = fit.evidence.goals.first { $0.goal == served }?.hits.map(\.spoken) ?? []
  }

  /// What was written with somebody since the connection.
  private func exchange(with key: PersonKey) -> Exchange? {
    let index = exchanges.partitioningIndex { $0.key >= key }
    return index < exchanges.count && exchanges[index].key == key ? exchanges[index] : nil
  }
}
