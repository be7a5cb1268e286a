import InvitationModel

/// The n-grams of the goals and of Avoid, against which texts are compared (decisions.md 5.5).
struct NearWordingIndex: Sendable {
  private let goals: [Set<UInt64>]
  private let avoid: Set<UInt64>
  private let weights: NGramWeights

  /// The fewest different n-grams of a field that say anything.
  static let minimumGrams = 12
  /// The share below which ordinary job titles lie: 20 %, in thousandths.
  static let noiseFloor = 200
  /// The most that close wording is worth: it raises a question, never an acceptance.
  static let maximumPoints = 2500

  /// Indexes the goals' own spellings of roles, skills and words.
  init(goals: [Goal], avoid: AvoidList, weights: NGramWeights) {
    self.goals = goals.map { NearWordingIndex.grams(roles: $0.roles, others: $0.skills + $0.words) }
    self.avoid = NearWordingIndex.grams(roles: avoid.roles, others: avoid.words)
    self.weights = weights
  }

  /// Compares the words of fields, given in the order of preference, with every goal.
  ///
  /// The result has one entry a goal, nil where nothing is close enough.
  func near(_ fields: [(field: FitField, words: [PreparedText.Word])]) -> [NearWording?] {
    var best = [NearWording?](repeating: nil, count: goals.count)
    for (field, words) in fields {
      let grams = words.reduce(into: Set<UInt64>()) { $0.formUnion(NGrams.of($1)) }
      guard grams.count >= NearWordingIndex.minimumGrams else { continue }
      let total = grams.reduce(0) { $0 + weights.weight(of: $1) }
      let unwanted = share(of: grams, in: avoid, total: total)
      for number in goals.indices {
        let share = share(of: grams, in: goals[number], total: total) - unwanted
        let points = min(NearWordingIndex.maximumPoints, max(0, share - NearWordingIndex.noiseFloor) * 8)
        guard points > 0, share > best[number]?.share ?? 0 else { continue }
        best[number] = NearWording(points: points, share: share, field: field)
      }
    }
    return best
  }

  /// The weighted share of n-grams that occur in a set, in whole thousandths.
  private func share(of grams: Set<UInt64>, in set: Set<UInt64>, total: Int) -> Int {
    grams.reduce(0) { $0 + (set.contains($1) ? weights.weight(of: $1) : 0) } * 1000 / max(1, total)
  }

  /// In longer roles, words that name a role by themselves and generic heads are left out.
  private static func grams(roles: [Term], others: [Term]) -> Set<UInt64> {
    var grams = Set<UInt64>()
    for (terms, areRoles) in [(roles, true), (others, false)] {
      for spelling in terms.flatMap(\.spellings) {
        let words = PreparedText(spelling.text).words.filter { !WordLists.linkingWords.contains($0.text) }
        for word in words {
          let saysLittle =
            RoleWords.singleWords.contains(word.text) || WordLists.genericRoleHeads.contains(word.text)
          if areRoles, words.count > 1, saysLittle { continue }
          grams.formUnion(NGrams.of(word))
        }
      }
    }
    return grams
  }
}
