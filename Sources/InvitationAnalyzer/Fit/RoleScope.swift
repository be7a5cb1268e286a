/// Whose role a role word names, and when (decisions.md 5.3).
enum RoleScope: Sendable {
  case held, sought, former, notYet, assistantTo, serves

  /// The scopes in the order of `WordLists.roleScopes`, the one that wins first.
  static let listed: [RoleScope] = [.sought, .former, .notYet, .assistantTo, .serves]

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

/// The scopes that hold at each word of a text.
struct RoleScopes: Sendable {
  private let text: PreparedText
  private var before: [RoleScope]
  /// Whether it is the headline or position of somebody who fills positions for others.
  let isRecruiter: Bool

  /// How many words before a role are looked at.
  static let window = 3

  /// Finds the scopes of a text; of two that reach a word, the one that is listed first wins.
  ///
  /// What else the headline of a recruiter names are the people they serve.
  init(_ text: PreparedText, isProfile: Bool = false) {
    self.text = text
    before = [RoleScope](repeating: .held, count: text.words.count)
    let recruiting = !isProfile ? [] : Set(WordLists.recruiting.hits(in: text).flatMap(\.words))
    isRecruiter = !recruiting.isEmpty
    if isRecruiter {
      for index in before.indices where !recruiting.contains(index) { before[index] = .serves }
    }
    for hit in WordLists.roleScopes.hits(in: text).sorted(by: { $0.list < $1.list }) {
      let start = hit.words.lowerBound
      for index in text.words.indices.clamped(to: start + 1..<start + 1 + RoleScopes.window) {
        if text.words[index].boundary != .none { break }
        if index >= hit.words.upperBound, before[index] == .held || before[index] == .serves {
          before[index] = RoleScope.listed[hit.list]
        }
      }
    }
  }

  /// The scope of the words that a role covers.
  func scope(of role: Range<Int>) -> RoleScope {
    let after = role.upperBound
    let isWanted =
      after < text.words.count && text.words[after].boundary == .none
      && WordLists.soughtAfter.contains(text.words[after].text)
    return isWanted ? .sought : before[role.lowerBound]
  }
}
