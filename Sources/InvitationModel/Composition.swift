/// The composed form (NFC) of a text: one scalar where Unicode has one for a letter and its marks.
///
/// Keys and written output need it, since they are compared and sorted byte by byte. Covers the Basic Multilingual
/// Plane but for the letters that Unicode excludes from composition, which stay as they are written.
public func composed(_ text: String) -> String {
  guard !SettledText.isSettled(text), text.unicodeScalars.contains(where: mayChange) else { return text }
  var scalars: [Unicode.Scalar] = []
  scalars.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    // None below this is made of others.
    if scalar.value < 0xC0 { scalars.append(scalar) } else { appendParts(of: scalar.value, to: &scalars) }
  }
  sortMarks(in: &scalars)
  return String(scalars: compose(scalars))
}

/// Whether a scalar is a mark, or need not be in its composed form.
///
/// None is below U+0300 or among the punctuation and currencies from U+2010 on, and neither is what stands for bad bytes.
private func mayChange(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value >= 0x300 && !(0x2010...0x20CF).contains(scalar.value) && scalar != "\u{FFFD}"
}

/// Appends the canonical decomposition of a scalar.
private func appendParts(of value: UInt32, to scalars: inout [Unicode.Scalar]) {
  if let replacement = CompositionTable.replacement[value] {
    appendParts(of: replacement, to: &scalars)
  } else if let pair = CompositionTable.parts[value] ?? Hangul.parts(of: value) {
    appendParts(of: pair.base, to: &scalars)
    appendParts(of: pair.mark, to: &scalars)
  } else if let scalar = Unicode.Scalar(value) {
    scalars.append(scalar)
  }
}

/// Puts each run of marks into canonical order: by combining class, equal classes as written.
private func sortMarks(in scalars: inout [Unicode.Scalar]) {
  var start = 0
  while start < scalars.count {
    var end = start
    while end < scalars.count, combiningClass(scalars[end]) != 0 { end += 1 }
    if end - start > 1 {
      let run = scalars[start..<end].enumerated().sorted { left, right in
        (combiningClass(left.element), left.offset) < (combiningClass(right.element), right.offset)
      }
      scalars.replaceSubrange(start..<end, with: run.map(\.element))
    }
    start = end + 1
  }
}

/// Joins each starter with the marks that are not blocked from it (Unicode Standard, section 3.11).
private func compose(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
  var result: [Unicode.Scalar] = []
  result.reserveCapacity(scalars.count)
  var starter: Int?
  var lastClass: UInt8 = 0
  for scalar in scalars {
    let own = combiningClass(scalar)
    let isAdjacent = starter == result.count - 1
    // Nothing below this joins a letter before it.
    if scalar.value >= 0x300, let starter, isAdjacent || lastClass < own && lastClass != 0,
      let joined = composition(result[starter].value, scalar.value)
    {
      result[starter] = joined
      continue
    }
    if own == 0 { starter = result.count }
    lastClass = own
    result.append(scalar)
  }
  return result
}

private func composition(_ base: UInt32, _ mark: UInt32) -> Unicode.Scalar? {
  (CompositionTable.composed[CompositionTable.Pair(base: base, mark: mark)] ?? Hangul.composed(base, mark))
    .flatMap(Unicode.Scalar.init)
}

private func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
  scalar.value < 0x300 ? 0 : scalar.properties.canonicalCombiningClass.rawValue
}

/// Hangul syllables are laid out by formula (Unicode Standard, section 3.12).
private enum Hangul {
  private static let (syllable, lead, vowel, tail) = (
    UInt32(0xAC00), UInt32(0x1100), UInt32(0x1161), UInt32(0x11A7)
  )
  private static let (leads, vowels, tails) = (UInt32(19), UInt32(21), UInt32(28))

  static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    if (lead..<lead + leads).contains(base), (vowel..<vowel + vowels).contains(mark) {
      return syllable + ((base - lead) * vowels + mark - vowel) * tails
    }
    if (syllable..<syllable + leads * vowels * tails).contains(base), (base - syllable) % tails == 0,
      (tail + 1..<tail + tails).contains(mark)
    {
      return base + mark - tail
    }
    return nil
  }

  static func parts(of value: UInt32) -> CompositionTable.Pair? {
    guard (syllable..<syllable + leads * vowels * tails).contains(value) else { return nil }
    let index = value - syllable
    if index % tails != 0 {
      return CompositionTable.Pair(base: value - index % tails, mark: tail + index % tails)
    }
    return CompositionTable.Pair(
      base: lead + index / (vowels * tails),
      mark: vowel + index / tails % vowels
    )
  }
}
