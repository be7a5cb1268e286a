import InvitationModel

/// The single words of the goals, for finding words of the same stem in free text.
///
/// In a long note the share of close n-grams says nothing, but three words of the trade do.
struct NearWords: Sendable {
  /// A word of a goal, or of Avoid.
  private struct Entry: Sendable {
    var letters: [Unicode.Scalar]
    var owner: Int
  }

  /// By the first letter.
  private var entries: [Unicode.Scalar: [Entry]] = [:]
  private let avoid: Int

  /// Indexes the words of all terms but places, and of the built-in role words they name; heads of roles and small
  /// words say too little.
  init(goals: [Goal], avoid: AvoidList) {
    self.avoid = goals.count
    for (number, goal) in goals.enumerated() {
      for term in goal.roles + goal.skills + goal.words + goal.companies + goal.schools { add(term, number) }
      for spelling in goal.roles.flatMap(\.spellings) {
        for concept in RoleWords.concepts(of: RoleWords.contentWords(spelling.text), endings: []) {
          for other in concept { add(other.text, number) }
        }
      }
    }
    for term in avoid.roles + avoid.words + avoid.companies { add(term, goals.count) }
  }

  /// The words with the stem of a goal's word and not of Avoid's: one entry a goal, each word once.
  func words(near words: [PreparedText.Word]) -> [[String]] {
    var near = [[String]](repeating: [], count: avoid)
    var known = [Set<String>](repeating: [], count: avoid)
    for word in words where !word.isRun {
      guard let first = word.text.unicodeScalars.first, let candidates = entries[first] else { continue }
      let letters = Array(word.text.unicodeScalars)
      let owners = Set(candidates.lazy.filter { haveOneStem(letters, $0.letters) }.map(\.owner))
      guard !owners.contains(avoid) else { continue }
      for owner in owners where known[owner].insert(word.text).inserted { near[owner].append(word.text) }
    }
    return near
  }

  private mutating func add(_ term: Term, _ owner: Int) {
    for spelling in term.spellings { add(spelling.text, owner) }
  }

  private mutating func add(_ text: String, _ owner: Int) {
    for word in PreparedText(text).words {
      guard !WordLists.saysNothing(word.text), let first = word.text.unicodeScalars.first else { continue }
      let letters = Array(word.text.unicodeScalars)
      if entries[first]?.contains(where: { $0.owner == owner && $0.letters == letters }) == true { continue }
      entries[first, default: []].append(Entry(letters: letters, owner: owner))
    }
  }
}

/// Whether two words begin alike for so long that they are forms or compounds of one stem: half of the shorter and six
/// letters, or three quarters of the longer and four.
private func haveOneStem(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
  let shared = zip(left, right).prefix { $0 == $1 }.count
  let (shorter, longer) = (min(left.count, right.count), max(left.count, right.count))
  return shared == longer && shared >= 3 || shared >= 6 && shared * 2 >= shorter
    || shared >= 4 && shared * 4 >= longer * 3
}
