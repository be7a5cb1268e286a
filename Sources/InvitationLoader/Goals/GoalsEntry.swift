/// A key with all its values: those of its bullet and of the bullets below it.
struct GoalsEntry<Key: GoalsKey> {
  let key: Key
  /// The language behind the key, as in `Terms (de)`; else empty.
  let language: String
  /// Where the key begins.
  let place: GoalsPlace
  /// The raw values, one for each bullet, none empty.
  var values: [LocatedText]

  /// The values as lists; a faulty bullet is reported and gives none.
  func list(problems: inout GoalsProblems) -> [GoalsValue] {
    values.flatMap { goalsValues($0, problems: &problems) }
  }

  /// The one value; more are reported.
  func single(problems: inout GoalsProblems) -> LocatedText? {
    for extra in values.dropFirst() { problems.report(.extraValue, at: extra.place) }
    return values.first
  }
}

/// The entries that the bullets of a section make; bullets without a known key are reported.
func goalsEntries<Key: GoalsKey>(
  _ bullets: [GoalsBullet],
  among keys: [Key],
  problems: inout GoalsProblems
) -> [GoalsEntry<Key>] {
  var reader = EntryReader(keys: keys)
  for bullet in bullets { reader.read(bullet, below: .nothing, problems: &problems) }
  return reader.entries
}

/// The entry of one line `key: value` of the front matter, if it has a known key.
func goalsEntry<Key: GoalsKey>(
  _ line: LocatedText,
  among keys: [Key],
  problems: inout GoalsProblems
) -> GoalsEntry<Key>? {
  guard let (written, value) = line.keyAndValue else {
    problems.report(.noKeyInFront, at: line.place)
    return nil
  }
  var reader = EntryReader(keys: keys)
  reader.open(written, value: value, problems: &problems)
  return reader.entries.first
}

private struct EntryReader<Key: GoalsKey> {
  /// What a bullet below another belongs to.
  enum Parent {
    case nothing, unknownKey
    case entry(Int)
  }

  let keys: [Key]
  var entries: [GoalsEntry<Key>] = []

  mutating func read(_ bullet: GoalsBullet, below parent: Parent, problems: inout GoalsProblems) {
    let own = self.parent(of: bullet, below: parent, problems: &problems)
    for child in bullet.children { read(child, below: own, problems: &problems) }
  }

  /// Reads one bullet; returns what the bullets below it belong to.
  private mutating func parent(
    of bullet: GoalsBullet,
    below parent: Parent,
    problems: inout GoalsProblems
  ) -> Parent {
    if let (written, value) = bullet.text.keyAndValue {
      // Below a key only a known key is one; all else is a value that holds a colon.
      if case .nothing = parent { return open(written, value: value, problems: &problems) }
      if let entry = entry(written, value: value) {
        entries.append(entry)
        return .entry(entries.count - 1)
      }
    }
    switch parent {
    case .nothing: problems.report(.noKey, at: bullet.text.place)
    case .unknownKey: _ = goalsValues(bullet.text, problems: &problems)
    case .entry(let index): if !bullet.text.isEmpty { entries[index].values.append(bullet.text) }
    }
    return parent
  }

  @discardableResult
  mutating func open(_ written: LocatedText, value: LocatedText, problems: inout GoalsProblems) -> Parent {
    if let entry = entry(written, value: value) {
      entries.append(entry)
      return .entry(entries.count - 1)
    }
    let nearest = nearestGoalsKey(to: written.text, among: keys)
    problems.report(
      .unknownKey(written.text, nearest: nearest, known: keys.map(\.name)),
      at: written.place
    )
    // The values are lost with the key, but their faults are worth knowing at once.
    _ = goalsValues(value, problems: &problems)
    return .unknownKey
  }

  private func entry(_ written: LocatedText, value: LocatedText) -> GoalsEntry<Key>? {
    let values = value.isEmpty ? [] : [value]
    if let key = goalsKey(written.text, among: keys) {
      return GoalsEntry(key: key, language: "", place: written.place, values: values)
    }
    guard let open = written.text.lastIndex(of: "("), written.text.last == ")",
      let key = goalsKey(String(written.text[..<open]), among: keys), key.takesLanguage,
      let language = languageCode(String(written.text[open...].dropFirst().dropLast()))
    else { return nil }
    return GoalsEntry(key: key, language: language, place: written.place, values: values)
  }
}

/// A language code such as `de` or `pt-br` in lower case, or nil.
func languageCode(_ text: String) -> String? {
  let code = text.filter { !$0.isWhitespace }.lowercased()
  let parts = code.split(separator: "-", omittingEmptySubsequences: false)
  let isCode = parts.enumerated().allSatisfy { index, part in
    (2...(index == 0 ? 3 : 8)).contains(part.utf8.count)
      && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || index > 0 && (0x30...0x39).contains($0) }
  }
  return isCode && parts.count <= 3 ? code : nil
}

extension LocatedText {
  /// What stands before and behind the first colon, unless it is prose or an address.
  fileprivate var keyAndValue: (key: LocatedText, value: LocatedText)? {
    guard let colon = letters.firstIndex(where: { $0.character == ":" }) else { return nil }
    let (key, value) = (self[letters.startIndex..<colon].trimmed, self[colon + 1..<letters.endIndex].trimmed)
    let text = key.text
    let isProse =
      text.count > 40 || text.split(separator: " ").count > 5
      || text.contains { ",;.!?<>[]/".contains($0) || $0.isDoubleQuote }
    return text.isEmpty || isProse || value.text.hasPrefix("//") ? nil : (key, value)
  }
}
