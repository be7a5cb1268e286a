/// Company names, compared without legal forms and article (decisions.md 5.1, rule 5).
struct CompanyName: Hashable, Sendable {
  /// The folded words that name the company; empty when there are none.
  let words: [PreparedText.Word]

  /// Reads a name; stops vanish so that `S.A.` is a legal form, and a name that is nothing but one keeps it.
  init(_ name: PreparedText) {
    let text = name.source.contains(".") ? PreparedText(name.source.filter { $0 != "." }) : name
    let kept = text.words.filter { !WordLists.legalForms.contains($0.text) }
    words = kept.isEmpty ? text.words : kept
  }

  /// The form in which names of one company are equal.
  var normal: String { words.map(\.text).joined(separator: " ") }

  /// The fewest letters of a single word that may stand for a longer name.
  static let minimumBeginning = 4
}

/// What two spellings of one company have in common; empty for an empty name.
func companyKey(_ company: String) -> String { CompanyName(PreparedText(company)).normal }

/// A company term, compiled for the company column.
struct CompanyPattern: Sendable {
  /// The number of the term in its index.
  let term: Int
  private let words: [PreparedText.Word]
  private let isPrefix: Bool

  /// Compiles a spelling; nil when it has no words or a single CJK character.
  init?(_ text: String, isPrefix: Bool, term: Int) {
    words = CompanyName(PreparedText(text)).words
    self.isPrefix = isPrefix
    self.term = term
    guard let first = words.first else { return nil }
    if words.count == 1, first.isRun, first.text.unicodeScalars.count < 2 { return nil }
  }

  /// Whether a company is this one, or its name begins with this one's.
  func matches(_ company: CompanyName, names: Set<String>) -> Bool {
    if words.count == 1, let run = words.first, run.isRun {
      return company.words.contains { $0.isRun && $0.text.holds(run.text) } && !names.contains(run.text)
    }
    guard words.count <= company.words.count else { return false }
    for (index, word) in words.enumerated() {
      let other = company.words[index].text
      let mayGoOn = isPrefix && index == words.count - 1
      guard mayGoOn ? other.hasPrefix(word.text) : other == word.text, !names.contains(other) else {
        return false
      }
    }
    let isWhole = words.count == company.words.count
    return isWhole || words.count > 1 || words[0].text.unicodeScalars.count >= CompanyName.minimumBeginning
  }
}
