/// Figures that promise: a multiple of something, a return for each week, so many new customers a month.
enum SellingFigures {
  /// A multiple beside a word of growth: "3x more", "grow revenue 2x".
  static func multiple(in text: PreparedText) -> String? {
    let words = text.words
    let found = words.indices.first { index in
      guard isMultiple(words[index].text) else { return false }
      let isFollowed =
        index + 1 < words.count && words[index + 1].boundary != .hard
        && WordLists.grown.contains(words[index + 1].text)
      return isFollowed
        || index > 0 && words[index].boundary != .hard && WordLists.grown.contains(words[index - 1].text)
    }
    return found.map { words[$0].text }
  }

  /// A share of money for each day, week or month: "5 % a week".
  static func yield(in text: PreparedText) -> String? {
    guard text.source.utf8.contains(UInt8(ascii: "%")) else { return nil }
    let parts = text.folded.split { $0 == "%" }
    return parts.dropFirst().lazy.compactMap { part -> String? in
      let near = part.split { !$0.isLetter }.prefix(2)
      guard let period = near.first(where: { WordLists.periods.contains(String($0)) }) else { return nil }
      return "% " + near.prefix { $0 != period }.map { $0 + " " }.joined() + period
    }.first
  }

  /// So much custom in a time: "25 new patients a month".
  static func custom(in text: PreparedText) -> String? {
    let words = text.words
    for (number, word) in words.enumerated() where word.text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) {
      var end = number + 1
      while end < min(words.count, number + 7), words[end].boundary != .hard { end += 1 }
      let next = words[number + 1..<end].map(\.text)
      guard let kind = next.prefix(3).firstIndex(where: WordLists.newCustom.contains),
        let period = next.firstIndex(where: WordLists.periods.contains), period > kind
      else { continue }
      return text.text(number..<number + 1 + period + 1)
    }
    return nil
  }

  /// One to four digits and an x.
  private static func isMultiple(_ word: String) -> Bool {
    let bytes = word.utf8
    return (2...5).contains(bytes.count) && bytes.last == UInt8(ascii: "x")
      && bytes.dropLast().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}

extension WordLists {
  /// What is promised to grow.
  static let grown = words(
    """
    more your their revenue sales leads growth roi faster output results traffic conversions pipeline mehr umsatz
    plus mas mais piu ventas vendas clients customers
    """
  )

  /// How the custom that somebody promises is called.
  static let newCustom = words(
    """
    new qualified booked extra additional guaranteed leads appointments neue neuen qualifizierte qualifizierten
    zusatzliche termine nouveaux nouvelles qualifies qualifiees nuevos nuevas cualificados cualificadas citas
    novos novas qualificados qualificadas agendamentos nuovi nuove qualificati appuntamenti nieuwe afspraken
    nowych
    """
  )

  /// The time in which money is promised to grow.
  static let periods = words(
    """
    day daily week weekly month monthly tag woche monat taglich wochentlich monatlich jour semaine mois dia
    semana mes miesiac miesiecznie giorno settimana mese dag maand
    """
  )
}
