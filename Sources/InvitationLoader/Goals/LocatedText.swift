import Markdown

/// A place in goals.md: line and column from 1, the column in characters.
struct GoalsPlace: Hashable {
  var line: Int
  var column: Int
}

/// A piece of goals.md in which every character knows its place.
struct LocatedText {
  /// A character and where it stands.
  struct Letter {
    let character: Character
    let place: GoalsPlace
  }

  /// The characters; a line end inside the piece is a blank.
  private(set) var letters: ArraySlice<Letter>
  /// Where an empty text would stand.
  private var start: GoalsPlace

  /// The text of a block, without the blanks before and behind each line.
  init(_ block: MarkdownLines, of lines: [String]) {
    let line = lines.indices.contains(block.first - 1) ? lines[block.first - 1] : ""
    let before = String(decoding: line.utf8.prefix(block.column - 1), as: UTF8.self).count
    start = GoalsPlace(line: block.first, column: before + 1)
    letters = LocatedText.letters(of: line, number: block.first, from: before)[...]
    for number in sequence(first: block.first + 1, next: { $0 + 1 }).prefix(while: { $0 <= block.last })
    where lines.indices.contains(number - 1) {
      letters.append(Letter(character: " ", place: GoalsPlace(line: number, column: 1)))
      letters.append(contentsOf: LocatedText.letters(of: lines[number - 1], number: number, from: 0))
    }
    self = trimmed
  }

  private init(_ letters: ArraySlice<Letter>, start: GoalsPlace) {
    (self.letters, self.start) = (letters, start)
  }

  private static func letters(of line: String, number: Int, from first: Int) -> [Letter] {
    line.enumerated().dropFirst(first).map {
      Letter(character: $0.element, place: GoalsPlace(line: number, column: $0.offset + 1))
    }
  }

  /// The characters alone.
  var text: String { String(letters.map(\.character)) }
  /// Whether there is no character.
  var isEmpty: Bool { letters.isEmpty }
  /// Where it begins.
  var place: GoalsPlace { letters.first?.place ?? start }

  /// Without blanks at both ends.
  var trimmed: LocatedText {
    var rest = letters.drop { $0.character.isWhitespace }
    while let last = rest.last, last.character.isWhitespace { rest.removeLast() }
    return LocatedText(rest, start: rest.isEmpty ? place : start)
  }

  /// A part of it by indices of `letters`.
  subscript(range: Range<Int>) -> LocatedText {
    let part = letters[range]
    return LocatedText(part, start: part.first?.place ?? letters.last?.place ?? start)
  }

  /// The trimmed parts between a separator, empty ones left out.
  func split(separator: Character) -> [LocatedText] {
    letters.split { $0.character == separator }
      .map { LocatedText($0, start: start).trimmed }
      .filter { !$0.isEmpty }
  }
}
