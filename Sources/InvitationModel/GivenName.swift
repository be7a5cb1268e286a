/// A display name as one says it in a greeting (wording.md 1).
public struct GivenName: Equatable {
  /// The given name, or the whole name where the order of the parts is not known.
  public let first: String
  /// The full name without titles, degrees, emoji and brackets.
  public let full: String

  /// Reads a display name; nil when it is blank, nothing but a title, or holds what no name holds: digits, links, markup.
  public init?(_ displayName: String) {
    if Self.isOrdinary(displayName) {
      full = displayName
      first = String(Substring(displayName.utf8.prefix { $0 != 0x20 }))
      return
    }
    // So LinkedIn calls whoever hides their name.
    guard displayName != "LinkedIn Member", let plain = Self.plain(displayName) else { return nil }
    // Beside a given name the rest may be cut: a nickname in apostrophes, a hyphen left over.
    let ordered = Self.ordered(plain)
    guard let opening = ordered.first, Self.isNameWord(opening) else { return nil }
    var words = ordered.filter(Self.isNameWord)
    words.removeFirst(titleCount(of: words))
    words = Self.withoutDegrees(words)
    guard let initial = words.first, words.count > 1 || initial.count > 1 || Self.isEastAsian(initial),
      !words.contains(where: Self.isDomain)
    else { return nil }
    let shouts = words.allSatisfy { $0 == $0.uppercased() || Self.generations.contains($0) }
    let isTurkish = plain.contains("İ")
    words = words.map {
      (shouts || $0.count > 2) && !Self.generations.contains($0) ? Self.capitalised($0, isTurkish) : $0
    }
    guard let full = slotText(words.joined(separator: " "), limit: Self.limit) else { return nil }
    let keepsWhole = words[0].filter(\.isLetter).count == 1 || Self.isEastAsian(words[0])
    guard let first = keepsWhole ? full : slotText(words[0], limit: Self.limit) else { return nil }
    (self.full, self.first) = (full, first)
  }

  private static let limit = 40

  /// Whether nothing is to be done, as for most names: words such as `Marta` or `Émile` with one blank between them,
  /// short enough, and no title.
  private static func isOrdinary(_ displayName: String) -> Bool {
    guard displayName.utf8.count <= limit else { return false }
    var (length, firstWord) = (0, 0)
    for letter in displayName.unicodeScalars {
      if letter == " ", length > 1 {
        if firstWord == 0 { firstWord = length }
        length = 0
      } else if length == 0 ? isCapital(letter) : isSmall(letter) {
        length += 1
      } else {
        return false
      }
    }
    guard length > 1 else { return false }
    // Only a short first word can be a title.
    return firstWord > longestTitle
      || !isTitle(String(Substring(displayName.utf8.prefix { $0 != 0x20 })))
  }

  /// Capital letters of Latin and Cyrillic.
  private static func isCapital(_ letter: Unicode.Scalar) -> Bool {
    switch letter.value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x178, 0x400...0x42F: true
    // Pairs of a capital and a small letter.
    case 0x100...0x137, 0x14A...0x177: letter.value % 2 == 0
    case 0x139...0x148, 0x179...0x17E: letter.value % 2 == 1
    default: false
    }
  }

  /// Small letters of Latin and Cyrillic that have a capital one.
  private static func isSmall(_ letter: Unicode.Scalar) -> Bool {
    switch letter.value {
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF, 0x430...0x45F: true
    case 0x100...0x137, 0x14A...0x177: letter.value % 2 == 1
    case 0x139...0x148, 0x179...0x17E: letter.value % 2 == 0
    default: false
    }
  }

  /// The name up to the first separator, without emoji and bracketed parts.
  private static func plain(_ displayName: String) -> String? {
    var (plain, depth, isQuoted) = ("", 0, false)
    for scalar in displayName.unicodeScalars {
      switch scalar {
      case "(", "[", "{", "（", "【", "“", "„", "«": depth += 1
      case ")", "]", "}", "）", "】", "”", "»": depth = max(0, depth - 1)
      case "\"": isQuoted.toggle()
      case _ where depth > 0 || isQuoted: break
      case "|", "•", "/", ";": if plain.contains(where: \.isLetter) { return plain }
      case "'", "’", "ʼ", "-", "‐", ".", ",", "·", "・": plain.unicodeScalars.append(scalar)
      case "\u{2190}"..."\u{21FF}": break
      case _ where scalar.properties.isVariationSelector: break
      case "–", "—": plain += " - "
      default:
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
          .nonspacingMark, .spacingMark:
          plain.unicodeScalars.append(scalar)
        case .spaceSeparator, .control, .lineSeparator, .paragraphSeparator: plain += " "
        case .otherSymbol, .modifierSymbol, .enclosingMark, .format: break
        default: return nil
        }
      }
    }
    return plain
  }

  /// The words with the given name first: `Novak, Marta` turns round, what follows a full name is dropped.
  private static func ordered(_ plain: String) -> [String] {
    var parts = beforeDash(plain).split(separator: ",", omittingEmptySubsequences: false).map {
      $0.split(separator: " ").flatMap(separated)
    }
    while parts.count > 1, parts.last?.allSatisfy(degrees.contains) == true { parts.removeLast() }
    guard let before = parts.first else { return [] }
    let family = Array(before.dropFirst(titleCount(of: before)))
    guard parts.count == 2, let given = parts.last, !given.contains(where: degrees.contains), !family.isEmpty,
      family.dropLast().allSatisfy({ particles.contains($0.lowercased()) })
    else { return before }
    return given + family
  }

  /// `Dr.Marta` as two words, where a title stands before the dot.
  private static func separated(_ word: Substring) -> [String] {
    guard let dot = word.firstIndex(of: "."), isTitle(String(word[...dot])),
      word[dot...].dropFirst().first?.isUppercase == true
    else { return [String(word)] }
    return [String(word[...dot])] + separated(word[word.index(after: dot)...])
  }

  /// A name up to its first degree, behind which stand more of them in capitals.
  private static func withoutDegrees(_ words: [String]) -> [String] {
    let degree = words.indices.dropFirst().first { index in
      degrees.contains(words[index])
        && words[index...].allSatisfy { degrees.contains($0) || $0 == $0.uppercased() }
    }
    return Array(words[..<(degree ?? words.count)])
  }

  /// What stands before a dash between blanks.
  private static func beforeDash(_ plain: String) -> Substring {
    guard plain.utf8.contains(UInt8(ascii: "-")) else { return plain[...] }
    return plain.split(separator: " - ", maxSplits: 1).first ?? ""
  }

  /// `MARTA` as `Marta`, `JEAN-PIERRE` as `Jean-Pierre`; anything else as it is.
  private static func capitalised(_ word: String, _ isTurkish: Bool) -> String {
    guard word == word.uppercased(), word != word.lowercased() else { return word }
    // The capital of a Turkish `i` has its dot, that of `ı` has none; a Greek sigma ends a word in another form.
    var (result, startsPart) = ("", true)
    for character in word {
      switch character {
      case _ where startsPart: result.append(character)
      case "İ": result.append("i")
      case "I" where isTurkish: result.append("ı")
      default: result += character.lowercased()
      }
      startsPart = !character.isLetter
    }
    return result.hasSuffix("σ") ? result.dropLast() + "ς" : result
  }

  /// Whether a name in this script is written family name first.
  private static func isEastAsian(_ word: String) -> Bool {
    word.unicodeScalars.contains {
      $0.properties.isIdeographic || (0x3040...0x30FF).contains($0.value)
        || (0x1100...0x11FF).contains($0.value) || (0xAC00...0xD7AF).contains($0.value)
    }
  }

  /// Whether a dot stands between longer parts, as in `example.com`, or before small letters, as in `x.example`;
  /// `A.Novak` is a name.
  private static func isDomain(_ word: String) -> Bool {
    let parts = word.split(separator: ".")
    return parts.dropFirst().contains { part in
      part.count > 1 && (parts[0].count > 1 || part.first?.isLowercase == true)
    }
  }

  /// Whether letters of any script open and close a word, with single marks between them: `O'Neill`, `J.-P.` are words.
  private static func isNameWord(_ word: String) -> Bool {
    guard let last = word.last, last.isLetter || last == "." else { return false }
    var previous: Character?
    let isJoined = word.allSatisfy { character in
      defer { previous = character }
      return character.isLetter || previous?.isLetter == true || previous == "." && "-‐".contains(character)
    }
    return isJoined || elided.contains(word)
  }

  /// What is left of an article, as in `Gerard 't Hooft`.
  private static let elided: Set = ["'t", "’t", "'s", "’s"]
  private static let degrees: Set = [
    "PhD", "Ph.D", "Ph.D.", "MSc", "M.Sc", "M.Sc.", "BSc", "B.Sc.", "MBA", "EMBA", "LLM", "LL.M.", "MD",
    "M.D.",
    "CPA", "PMP", "DBA", "EdD", "PsyD", "RN", "CFA", "FRSA", "MEng", "BEng", "MPhil", "DPhil", "M.A.",
  ]
  private static let generations: Set = ["Jr.", "Jr", "Sr.", "II", "III", "IV"]
  private static let particles: Set = [
    "van", "von", "der", "den", "de", "la", "le", "du", "da", "dos", "das", "di", "del", "al", "el", "zu",
    "ten", "ter",
  ]
}
