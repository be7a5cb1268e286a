import InvitationModel

/// Walks through a text once and collects its words and boundaries.
struct WordSplitter {
  private(set) var words: [PreparedText.Word] = []
  private(set) var separators = 0
  private(set) var sentenceMarks = 0
  private(set) var hasForeignLink = false
  private(set) var hasQuestionMark = false
  private let text: [Unicode.Scalar]
  private var index = 0
  private var boundary = PreparedText.Boundary.hard

  init(_ text: [Unicode.Scalar]) {
    self.text = text
    words.reserveCapacity(text.count / 6 + 1)
  }

  /// Reads the whole text.
  mutating func run() {
    while index < text.count {
      if isLink(at: index) {
        readLink()
      } else if isWordCharacter(text[index]) {
        readWord()
      } else if text[index] == "%" {
        append(text[index..<index + 1], isRun: false)
        index += 1
      } else {
        readMark()
      }
    }
  }

  private mutating func readWord() {
    let start = index
    let isRun = Script.isCJK(text[index])
    var apostrophes: [Int] = []
    // Most words are nothing but ASCII.
    while index < text.count, isASCIIWordCharacter(text[index]) { index += 1 }
    while index < text.count {
      let scalar = text[index]
      if isWordCharacter(scalar) {
        if index > start, Script.isCJK(scalar) != isRun, !isMark(scalar) { break }
      } else if !isRun, scalar == "+" || scalar == "#", text[index - 1] != "#",
        isLetterOrPlus(text[index - 1])
      {
        // Part of the word, as in "c++" and "c#".
      } else if isNegatingApostrophe(from: start) {
        apostrophes.append(index)
      } else {
        break
      }
      index += 1
    }
    guard apostrophes.isEmpty else {
      let letters = (start..<index).filter { !apostrophes.contains($0) }.map { text[$0] }
      return append(letters[...], isRun: isRun)
    }
    append(text[start..<index], isRun: isRun)
  }

  /// An address is a hard boundary and never a word.
  private mutating func readLink() {
    let start = index
    while index < text.count, !text[index].properties.isWhitespace { index += 1 }
    let address = String(scalars: text[start..<index]).lowercased()
    if !LinkAddress.isLinkedIn(address) { hasForeignLink = true }
    if address.hasSuffix("?") { hasQuestionMark = true }
    raise(to: .hard)
  }

  private mutating func readMark() {
    let mark = text[index]
    switch mark {
    case ",", "|", "•", "/", ";", "#", "、": separators += 1
    case "-" where isSpaced(at: index): raise(to: .soft)
    default: if isSentenceMark(at: index) { sentenceMarks += 1 }
    }
    if mark == "?" { hasQuestionMark = true }
    raise(to: Boundaries.boundary(of: mark))
    index += 1
  }

  private mutating func append(_ letters: ArraySlice<Unicode.Scalar>, isRun: Bool) {
    words.append(PreparedText.Word(text: Fold.letters(letters), boundary: boundary, isRun: isRun))
    boundary = .none
  }

  private mutating func raise(to other: PreparedText.Boundary) { boundary = max(boundary, other) }

  private func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isASCIIWordCharacter(scalar) }
    switch scalar.value {
    // Letters of Latin, Cyrillic and Han, which need no look into the tables.
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x400...0x481, 0x4E00...0x9FFF: return true
    // And of Latin-1 below: two ordinals and the micro sign, digits above the line and fractions.
    case 0x80..<0xC0:
      switch scalar.value {
      case 0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA, 0xBC...0xBE: return true
      default: return false
      }
    default: return scalar.properties.isAlphabetic || scalar.properties.numericType != nil || isMark(scalar)
    }
  }

  private func isASCIIWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    (0x61...0x7A).contains(scalar.value | 0x20) || (0x30...0x39).contains(scalar.value)
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  private func isLetterOrPlus(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "+" || scalar.properties.isAlphabetic
  }

  /// The apostrophe of `don't`: the two halves are one word.
  private func isNegatingApostrophe(from start: Int) -> Bool {
    guard text[index] == "'" || text[index] == "’", index > start,
      text[index - 1] == "n" || text[index - 1] == "N"
    else {
      return false
    }
    guard index + 1 < text.count, text[index + 1] == "t" || text[index + 1] == "T" else { return false }
    return index + 2 == text.count || !isWordCharacter(text[index + 2])
  }

  /// A mark that ends a sentence: a stop counts only before a blank, so that "node.js" has none.
  private func isSentenceMark(at index: Int) -> Bool {
    switch text[index] {
    case "!", "?", "。", "…": true
    case ".": index + 1 == text.count || text[index + 1].properties.isWhitespace
    default: false
    }
  }

  private func isSpaced(at index: Int) -> Bool {
    let before = index == 0 || text[index - 1].properties.isWhitespace
    return before && (index + 1 == text.count || text[index + 1].properties.isWhitespace)
  }

  private func isLink(at index: Int) -> Bool {
    let letter = text[index]
    guard letter == "h" || letter == "w" || letter == "H" || letter == "W" else { return false }
    let isAtStart = index == 0 || !isWordCharacter(text[index - 1])
    return isAtStart && LinkAddress.prefixes.contains { starts(with: $0, at: index) }
  }

  private func starts(with prefix: [Unicode.Scalar], at index: Int) -> Bool {
    guard index + prefix.count < text.count else { return false }
    return zip(prefix, text[index...]).allSatisfy { $0 == $1 || $0.value == $1.value + 32 }
  }
}

/// Addresses of the web inside a text.
enum LinkAddress {
  /// How an address begins, in lower case.
  static let prefixes = ["http://", "https://", "www."].map { Array($0.unicodeScalars) }

  /// Whether a lower-case address leads to LinkedIn.
  static func isLinkedIn(_ address: String) -> Bool {
    let afterScheme =
      address.split(separator: "/", omittingEmptySubsequences: true)
      .first { !$0.hasSuffix(":") } ?? ""
    let host = afterScheme.prefix { $0 != ":" && $0 != "?" && $0 != "#" }
    return ["linkedin.com", "lnkd.in"].contains { host == $0 || host.hasSuffix("." + $0) }
  }
}

/// Which marks stop a phrase or a scope.
enum Boundaries {
  /// What a mark means between two words.
  static func boundary(of mark: Unicode.Scalar) -> PreparedText.Boundary {
    switch mark {
    case " ": .none
    case ".", "!", "?", ";", "|", "\n", "\r", "—", "–", "―", "…", "•", "·", "¦", "‖", "●", "▪", "◦", "‣", "∙",
      "・",
      "。", "¿", "¡", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}":
      .hard
    case ",", "/", ":", "(", ")", "\"", "[", "]", "{", "}", "\\", "、", "،", "“", "”", "„", "«", "»", "「", "」",
      "『",
      "』", "【", "】", "《", "》", "〈", "〉":
      .soft
    default: .none
    }
  }
}
