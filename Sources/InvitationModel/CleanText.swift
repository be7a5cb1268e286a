/// A field of one line (a name, company, title or place) without hidden and control characters.
///
/// Runs of blanks become one, edges are trimmed (trust.md 2.4). `removed` says whether anything but blanks and a byte
/// order mark at an edge went away, so that a reader can be told.
public func cleanLine(_ text: String) -> (text: String, removed: Bool) {
  clean(text, keepsLines: false)
}

/// A field of one line, of its bytes in UTF-8.
public func cleanLine(utf8 bytes: UnsafeBufferPointer<UInt8>) -> (text: String, removed: Bool) {
  clean(utf8: bytes, keepsLines: false)
}

/// A note or message without hidden and control characters.
///
/// Line breaks become U+000A, blanks stay, the ends of the lines and of the whole are trimmed (trust.md 2.4).
public func cleanNote(_ text: String) -> (text: String, removed: Bool) {
  clean(text, keepsLines: true)
}

/// A note or message, of its bytes in UTF-8.
public func cleanNote(utf8 bytes: UnsafeBufferPointer<UInt8>) -> (text: String, removed: Bool) {
  clean(utf8: bytes, keepsLines: true)
}

private func clean(_ text: String, keepsLines: Bool) -> (text: String, removed: Bool) {
  if SettledText.isClean(text, keepsLines: keepsLines) { return (text, false) }
  if let text = SettledText.cleaned(text, keepsLines: keepsLines) { return (text, false) }
  return cleanByRules(text, keepsLines: keepsLines)
}

private func clean(
  utf8 bytes: UnsafeBufferPointer<UInt8>,
  keepsLines: Bool
) -> (text: String, removed: Bool) {
  if SettledText.isClean(bytes, keepsLines: keepsLines) {
    return (String(decoding: bytes, as: UTF8.self), false)
  }
  if let text = SettledText.cleaned(bytes, keepsLines: keepsLines) { return (text, false) }
  return cleanByRules(String(decoding: bytes, as: UTF8.self), keepsLines: keepsLines)
}

/// The clean-up of any text, character by character.
func cleanByRules(_ text: String, keepsLines: Bool) -> (text: String, removed: Bool) {
  let scalars = Array(text.unicodeScalars)
  var writer = CleanWriter(keepsLines: keepsLines)
  for (index, scalar) in scalars.enumerated() {
    switch CharacterClass(scalar) {
    case .lineBreak:
      // CR LF is one line break.
      let endsPair = scalar == "\n" && index > 0 && scalars[index - 1] == "\r"
      if !endsPair { writer.breakLine() }
    case .blank:
      writer.blank(scalar)
    case .removed where scalar == "\0":
      writer.letter("\u{FFFD}")
    case .removed:
      let isEdgeMark = scalar == "\u{FEFF}" && (index == 0 || index == scalars.count - 1)
      if !isEdgeMark { writer.removed = true }
    case .joiner:
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      writer.join(scalar, next: next)
    case .mark:
      writer.mark(scalar)
    case .other:
      writer.letter(scalar)
    }
  }
  return (writer.finished, writer.removed)
}

/// Collects kept characters and remembers what the rules need to know about those before.
private struct CleanWriter {
  let keepsLines: Bool
  var removed = false
  private var result: [UInt8] = []
  private var pendingBlanks: [Unicode.Scalar] = []
  private var pendingBreaks = 0
  private var marks = 0
  private var last: Unicode.Scalar = " "

  init(keepsLines: Bool) { self.keepsLines = keepsLines }

  var finished: String { String(decoding: result, as: UTF8.self) }

  mutating func blank(_ scalar: Unicode.Scalar) {
    marks = 0
    // A letter that looks like a blank is written as one.
    pendingBlanks.append(CharacterClass.isLetterlike(scalar) || scalar == "\t" ? " " : scalar)
    last = " "
  }

  mutating func breakLine() {
    guard keepsLines else { return blank(" ") }
    marks = 0
    pendingBlanks = []
    pendingBreaks += 1
    last = " "
  }

  mutating func letter(_ scalar: Unicode.Scalar) {
    marks = 0
    append(scalar)
  }

  mutating func mark(_ scalar: Unicode.Scalar) {
    marks += 1
    if marks > 4 { removed = true } else { append(scalar) }
  }

  /// Joiners shape Persian, Indic and emoji; elsewhere they only hide.
  mutating func join(_ scalar: Unicode.Scalar, next: Unicode.Scalar) {
    let isBetweenLetters =
      last.value >= 0x600 && next.value >= 0x600
      && [.mark, .other].contains(CharacterClass(next)) && CharacterClass(last) != .joiner
    if isBetweenLetters { append(scalar) } else { removed = true }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if pendingBreaks > 0 || !pendingBlanks.isEmpty {
      if !result.isEmpty { appendPending() }
      pendingBreaks = 0
      pendingBlanks.removeAll(keepingCapacity: true)
    }
    write(scalar)
    last = scalar
  }

  private mutating func appendPending() {
    for _ in 0..<pendingBreaks { write("\n") }
    if keepsLines {
      for blank in pendingBlanks { write(blank) }
    } else if !pendingBlanks.isEmpty {
      write(" ")
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      result.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      result.append(contentsOf: scalar.utf8)
    }
  }
}
