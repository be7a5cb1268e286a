import InvitationModel

/// One value of a list, as written.
enum GoalsValue {
  /// A term and its other spellings; never empty.
  case term([LocatedSpelling])
  /// `<address>` or `[text](address)`; the text may be empty.
  case link(address: String, text: String, GoalsPlace)
}

/// A spelling and where it begins.
struct LocatedSpelling {
  var spelling: Spelling
  let place: GoalsPlace
}

/// The values of a bullet, or none when it has a fault, which is reported: the line is left out as a whole.
func goalsValues(_ text: LocatedText, problems: inout GoalsProblems) -> [GoalsValue] {
  var parser = ValueParser(text)
  do throws(ValueFault) {
    return try parser.values()
  } catch {
    problems.report(error.problem, at: error.place)
    return []
  }
}

private struct ValueFault: Error {
  let problem: GoalsProblem
  let place: GoalsPlace
}

/// Reads `value ("," | ";") value …`; nothing is split inside quotes and parentheses (decisions.md 4.2).
private struct ValueParser {
  private let letters: [LocatedText.Letter]
  /// Where each character that ends something stands, ascending: a search on from each beginning would take the square
  /// of the time.
  private var ends: [Character: [Int]] = [:]
  private var blanks: [Int] = []
  private var index = 0

  init(_ text: LocatedText) {
    letters = Array(text.letters)
    for (index, letter) in letters.enumerated() {
      if ">]):".contains(letter.character) { ends[letter.character, default: []].append(index) }
      if letter.character.isWhitespace { blanks.append(index) }
    }
  }

  private var current: Character? { index < letters.count ? letters[index].character : nil }

  mutating func values() throws(ValueFault) -> [GoalsValue] {
    var values: [GoalsValue] = []
    while skipSeparators() {
      if let link = autolink() ?? link() {
        values.append(link)
        continue
      }
      var spellings = [try phrase(insideAlso: false)]
      if isAtAlso { spellings += try others() }
      let written = spellings.compactMap { $0 }
      if !written.isEmpty { values.append(.term(written)) }
    }
    return values
  }

  /// Goes to the next value; false at the end.
  private mutating func skipSeparators() -> Bool {
    while let character = current, character.isWhitespace || character == "," || character == ";" {
      index += 1
    }
    return index < letters.count
  }

  /// `<https://…>`.
  private mutating func autolink() -> GoalsValue? {
    guard current == "<", let close = next(">", from: index + 1) else { return nil }
    if let blank = first(of: blanks, from: index + 1), blank < close { return nil }
    let (place, address) = (letters[index].place, text(index + 1..<close))
    index = close + 1
    return .link(address: address, text: "", place)
  }

  /// `[text](address)`.
  private mutating func link() -> GoalsValue? {
    guard current == "[", let middle = next("]", from: index + 1), middle + 1 < letters.count,
      letters[middle + 1].character == "(", let close = next(")", from: middle + 2)
    else { return nil }
    let (place, words) = (letters[index].place, cleanLine(text(index + 1..<middle)).text)
    let address = text(middle + 2..<close).split(whereSeparator: \.isWhitespace).first.map(String.init)
    index = close + 1
    return .link(address: address ?? "", text: words, place)
  }

  /// The spellings of `(also: …)`, at which the parser stands.
  private mutating func others() throws(ValueFault) -> [LocatedSpelling?] {
    let open = letters[index].place
    index = (next(":", from: index) ?? index) + 1
    var spellings: [LocatedSpelling?] = []
    while skipSeparators(), !isAtAlso {
      if current == ")" {
        index += 1
        return spellings
      }
      spellings.append(try phrase(insideAlso: true))
    }
    throw ValueFault(problem: .unclosedAlso, place: open)
  }

  /// The words up to the next separator, `(also:` or, inside one, its end; nil when nothing is left of them.
  private mutating func phrase(insideAlso: Bool) throws(ValueFault) -> LocatedSpelling? {
    let start = index
    while let character = current, character != ",", character != ";", !(insideAlso && character == ")") {
      if character.isDoubleQuote {
        let close = letters[(index + 1)...].firstIndex { $0.character.isDoubleQuote }
        guard let close else { throw ValueFault(problem: .unclosedQuote, place: letters[index].place) }
        index = close
      } else if character == "(" {
        if isAtAlso { break }
        index = next(")", from: index) ?? index
      }
      index += 1
    }
    return spelling(start..<index)
  }

  /// Whether `(also:` stands here.
  private var isAtAlso: Bool {
    guard current == "(" else { return false }
    let word = letters[(index + 1)...].drop { $0.character.isWhitespace }
    let rest = word.dropFirst(4).drop { $0.character.isWhitespace }
    return String(word.prefix(4).map(\.character)).lowercased() == "also" && rest.first?.character == ":"
  }

  private func spelling(_ range: Range<Int>) -> LocatedSpelling? {
    var phrase = letters[range].drop { $0.character.isWhitespace }
    guard let place = phrase.first?.place else { return nil }
    func trimEnd(_ isOutside: (Character) -> Bool) {
      while let last = phrase.last, isOutside(last.character) { phrase.removeLast() }
    }
    trimEnd(\.isWhitespace)
    let isPrefix = phrase.last?.character == "*"
    trimEnd { $0 == "*" || $0.isWhitespace }
    let quotes = phrase.indices.filter { phrase[$0].character.isDoubleQuote }
    let isQuoted = quotes == [phrase.startIndex, phrase.endIndex - 1]
    let words = String(phrase.map(\.character).filter { !$0.isDoubleQuote })
    let spelling = Spelling(text: cleanLine(words).text, isQuoted: isQuoted, isPrefix: isPrefix)
    return spelling.text.isEmpty && !isPrefix ? nil : LocatedSpelling(spelling: spelling, place: place)
  }

  private func next(_ character: Character, from start: Int) -> Int? {
    ends[character].flatMap { first(of: $0, from: start) }
  }

  /// The first of ascending places that is not before a start.
  private func first(of places: [Int], from start: Int) -> Int? {
    let index = places.partitioningIndex { $0 >= start }
    return index < places.count ? places[index] : nil
  }

  private func text(_ range: Range<Int>) -> String { String(letters[range].map(\.character)) }
}

extension Character {
  /// Whether it is a double quote; word processors put curved ones in by themselves.
  var isDoubleQuote: Bool { isASCII ? self == "\"" : "“”„«»".contains(self) }
}
