import InvitationModel

extension GoalsReader {
  /// Reads the front matter and the bullets under the first heading; the bullets win.
  mutating func readSettings(front: [LocatedText], sections: [GoalsSection]) {
    let above = front.compactMap { goalsEntry($0, among: SettingKey.allCases, problems: &problems) }
    let bullets = sections.filter { if case .settings = $0.kind { true } else { false } }.flatMap(\.bullets)
    let below = goalsEntries(bullets, among: SettingKey.allCases, problems: &problems)
    for (index, entry) in above.enumerated() {
      let isSame: (GoalsEntry<SettingKey>) -> Bool = { $0.key == entry.key && $0.language == entry.language }
      if let bullet = below.first(where: isSame) {
        problems.report(.settingTwice(line: bullet.place.line, inFront: true), at: entry.place)
      } else if let later = above[(index + 1)...].first(where: isSame) {
        problems.report(.settingTwice(line: later.place.line, inFront: false), at: entry.place)
      } else {
        read(entry)
      }
    }
    for (index, entry) in below.enumerated() {
      let later = below[(index + 1)...].first { $0.key == entry.key && $0.language == entry.language }
      if let later {
        problems.report(.settingTwice(line: later.place.line, inFront: false), at: entry.place)
      } else {
        read(entry)
      }
    }
  }

  private mutating func read(_ entry: GoalsEntry<SettingKey>) {
    switch entry.key {
    case .name: goals.name = text(entry) ?? ""
    case .about:
      guard let about = text(entry) else { return }
      guard about.count <= 60 else {
        return problems.report(.longAbout(characters: about.count), at: entry.values.first?.place)
      }
      goals.about[entry.language] = about
    case .languages: goals.languages = languages(entry)
    case .interface:
      guard let value = entry.single(problems: &problems) else { return }
      guard let language = InterfaceLanguage(rawValue: value.text.lowercased()) else {
        return problems.report(
          .badChoice(key: "interface", of: InterfaceLanguage.allCases.map(\.rawValue)),
          at: value.place
        )
      }
      goals.interface = language
    case .tone:
      guard let value = entry.single(problems: &problems) else { return }
      guard let tone = Tone(rawValue: value.text.lowercased()) else {
        return problems.report(
          .badChoice(key: "tone", of: Tone.allCases.map(\.rawValue)),
          at: value.place
        )
      }
      (goals.tone, goals.isToneStated) = (tone, true)
    case .format:
      guard let value = entry.single(problems: &problems) else { return }
      if joinForm(value.text) != "goals 1" { problems.report(.badFormat, at: value.place) }
    }
  }

  private mutating func languages(_ entry: GoalsEntry<SettingKey>) -> [String] {
    var codes: [String] = []
    for value in entry.list(problems: &problems) {
      guard case .term(let spellings) = value else { continue }
      for located in spellings {
        guard let code = languageCode(located.spelling.text) else {
          problems.report(.badLanguage, at: located.place)
          continue
        }
        if !codes.contains(code) { codes.append(code) }
      }
    }
    return codes
  }

  /// The one text of an entry, without quotes around it.
  mutating func text<Key>(_ entry: GoalsEntry<Key>) -> String? {
    guard let value = entry.single(problems: &problems) else { return nil }
    let text = cleanLine(value.text).text
    let isQuoted = text.count > 1 && [text.first, text.last].allSatisfy { $0?.isDoubleQuote ?? false }
    return isQuoted ? String(text.dropFirst().dropLast()) : text
  }
}
