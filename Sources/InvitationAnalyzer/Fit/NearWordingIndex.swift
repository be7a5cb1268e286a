import InvitationModel

/// The n-grams of the goals and of Avoid, against which texts are compared (decisions.md 5.5).
struct NearWordingIndex: Sendable {
  /// The goals that hold an n-gram; `avoid` stands for the Avoid list.
  private let owners: HashTable<[Int]>
  private let avoid: Int
  /// How much each n-gram tells.
  var weights = NGramWeights()
  /// The single words of the goals.
  let single: NearWords

  /// The fewest different n-grams of a field that say anything.
  static let minimumGrams = 12
  /// The share below which ordinary job titles lie: 20 %, in thousandths.
  static let noiseFloor = 200
  /// What a single close word is worth, in thousandths of a point.
  static let pointsOfAWord = 700
  /// The most that close wording is worth: it raises a question, never an acceptance.
  static let maximumPoints = 2500

  /// Indexes the own spellings of roles, skills and words.
  init(goals: [Goal], avoid: AvoidList) {
    self.avoid = goals.count
    single = NearWords(goals: goals, avoid: avoid)
    var owners: [UInt64: [Int]] = [:]
    for (number, goal) in goals.enumerated() {
      for gram in grams(roles: goal.roles, others: goal.skills + goal.words) {
        owners[gram, default: []].append(number)
      }
    }
    for gram in grams(roles: avoid.roles, others: avoid.words) {
      owners[gram, default: []].append(goals.count)
    }
    self.owners = HashTable(owners)
  }

  /// Compares texts, given in the order of preference, with every goal.
  ///
  /// The result has one entry a goal, nil where nothing is close enough.
  func near(_ readings: [FieldReading], wordsOnly others: [FieldReading] = []) -> [NearWording?] {
    var best = [NearWording?](repeating: nil, count: avoid)
    for reading in readings {
      guard let shares = reading.nearness else { continue }
      for number in best.indices {
        let share = shares[number] - shares[avoid]
        let points = min(NearWordingIndex.maximumPoints, max(0, share - NearWordingIndex.noiseFloor) * 8)
        guard points > 0, share > best[number]?.share ?? 0 else { continue }
        best[number] = NearWording(points: points, share: share, field: reading.field)
      }
    }
    for number in best.indices {
      var words: [String] = []
      var field: FitField?
      var points = 0
      for reading in readings + others {
        let near = reading.nearWords[number].filter { !words.contains($0) }
        if !near.isEmpty, field == nil { field = reading.field }
        words += near
        points += near.count * NearWordingIndex.pointsOfAWord / (reading.field == .slug ? 2 : 1)
      }
      points = min(NearWordingIndex.maximumPoints, points)
      guard let field, points > best[number]?.points ?? 0 else { continue }
      best[number] = NearWording(points: points, share: best[number]?.share ?? 0, field: field, words: words)
    }
    return best
  }

  /// The weighted share of the words' n-grams that each goal and Avoid hold, in whole thousandths; nil with
  /// too few.
  func shares(of words: [PreparedText.Word]) -> [Int]? {
    let grams = NGrams.of(words)
    guard grams.count >= NearWordingIndex.minimumGrams else { return nil }
    var total = 0
    var held = [Int](repeating: 0, count: avoid + 1)
    for gram in grams {
      let weight = weights.weight(of: gram)
      total += weight
      for owner in owners[gram] ?? [] { held[owner] += weight }
    }
    return held.map { $0 * 1000 / total }
  }

}

/// The different n-grams of some terms; in longer roles, words that name a role by themselves and generic heads are
/// left out.
private func grams(roles: [Term], others: [Term]) -> [UInt64] {
  var grams: [UInt64] = []
  for (terms, areRoles) in [(roles, true), (others, false)] {
    for spelling in terms.flatMap(\.spellings) {
      let words = PreparedText(spelling.text).words.filter { !WordLists.linkingWords.contains($0.text) }
      for word in words {
        let saysLittle = RoleWords.isRole(word.text) || WordLists.genericRoleHeads.contains(word.text)
        if areRoles, words.count > 1, saysLittle { continue }
        NGrams.append(word, to: &grams)
      }
    }
  }
  return NGrams.different(grams)
}
