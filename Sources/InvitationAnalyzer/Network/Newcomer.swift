import InvitationModel

extension NetworkTally {
  /// What a newcomer would add to each goal (decisions.md 14).
  ///
  /// - Parameters:
  ///   - matched: The numbers of the goals that the newcomer matches.
  ///   - company: The newcomer's company; empty when unknown.
  /// - Returns: One entry a goal; empty without connections.
  func additions(matched: [Int], company: String) -> [Addition] {
    guard connections > 0 else { return [] }
    let key = companyKey(company)
    return tallies.enumerated().map { goal, tally in
      let (m, n) = (Double(tally.matches), Double(connections))
      guard matched.contains(goal) else {
        return Addition(goal: goal, matches: false, change: nineDecimals(m / (n + 1) - m / n))
      }
      var addition = Addition(goal: goal, matches: true, change: nineDecimals((m + 1) / (n + 1) - m / n))
      addition.companies = tally.effectiveCompanies
      if !key.isEmpty {
        addition.place = tally.companies.count(of: key) + 1
        addition.companiesAfter = CompanyDiversity(tally.companies.counts(withOneMore: key))
          .map { nineDecimals($0.effectiveNumber) }
      }
      return addition
    }
  }
}

extension GoalTally {
  /// The effective number of companies; nil below 2 people with a company.
  var effectiveCompanies: Double? {
    CompanyDiversity(companies.sorted.map(\.count)).map { nineDecimals($0.effectiveNumber) }
  }
}

extension Findings {
  /// The goals that the inviter would serve as a connection; nil when neither headline nor title nor company is known.
  ///
  /// What stands in other fields, however clearly, does not count there, since no connection has such.
  func matchedAsConnection(_ facts: PersonFacts?, _ reader: FieldReader) -> [Int]? {
    let known = [facts?.headline, facts?.position, facts?.company].compactMap(\.self)
    guard known.contains(where: { !$0.isEmpty }) else { return nil }
    return fit.hasHardAvoid ? [] : reader.goalsServedAsConnection()
  }
}

extension Network {
  /// Adds to each goal how many of the open received invitations would serve it, and what that would come to.
  mutating func count(open cards: [ReportedInvitation]) {
    for place in cards.indices where cards[place].direction == .incoming && cards[place].state == .pending {
      for addition in cards[place].adds where addition.matches { goals[addition.goal].openMatches += 1 }
    }
    for index in goals.indices where goals[index].openMatches > 0 {
      let (matches, open) = (goals[index].matches, goals[index].openMatches)
      goals[index].shareWithOpen = nineDecimals(Double(matches + open) / Double(connections + open))
    }
  }
}
