import InvitationModel

/// Whose role a role word names, and when (decisions.md 5.3).
enum RoleScope: Sendable {
  case held, sought, former, notYet, assistantTo, serves

  /// How many words before a role are looked at.
  static let window = 3

  /// The scope of the words that a role covers; the first that applies.
  init(of role: Range<Int>, in text: PreparedText) {
    let window = text.scope(before: role.lowerBound, upTo: RoleScope.window).indices
    let isWanted =
      role.upperBound < text.words.count && text.words[role.upperBound].boundary == .none
      && WordLists.soughtAfter.contains(text.words[role.upperBound].text)
    self =
      if isWanted || WordLists.sought.isFound(in: text, range: window) {
        .sought
      } else if WordLists.former.isFound(in: text, range: window) {
        .former
      } else if WordLists.notYet.isFound(in: text, range: window) {
        .notYet
      } else if WordLists.assistantTo.isFound(in: text, range: window) {
        .assistantTo
      } else if WordLists.serves.isFound(in: text, range: window) {
        .serves
      } else {
        .held
      }
  }

  /// The factor in thousandths.
  var factor: Int {
    switch self {
    case .held: 1000
    case .sought: 0
    case .former, .notYet, .assistantTo, .serves: 500
    }
  }

  /// How it is printed; nil when the role is held, or when nothing is printed.
  var kind: HitKind? {
    switch self {
    case .held, .sought: nil
    case .former: .former
    case .notYet: .notYet
    case .assistantTo: .assistantTo
    case .serves: .serves
    }
  }
}

/// Whether the part of a text around a role states a level, and none of the levels that are asked for.
func statesOtherLevel(around role: Range<Int>, in text: PreparedText, than levels: [Seniority]) -> Bool {
  guard !levels.isEmpty else { return false }
  let part = text.sentences.first { $0.contains(role.lowerBound) } ?? role
  let words = Set(part.filter { !role.contains($0) }.map { text.words[$0].text })
  let stated = WordLists.seniority.filter { !$0.words.isDisjoint(with: words) }.map(\.level)
  return !stated.isEmpty && !stated.contains(where: levels.contains)
}
