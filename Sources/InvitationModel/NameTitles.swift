/// Whether a word before a name is a title or a form of address, as in `Dr. Marta Novak` and `Herr Novak`.
public func isTitle(_ word: String) -> Bool {
  let lower = word.lowercased()
  return titles.contains(lower.hasSuffix(".") ? String(lower.dropLast()) : lower)
    || abbreviatedTitles.contains(lower) || isDoctorate(lower)
}

/// How many words at the beginning of a name are titles, with what a doctorate is in: `Dr. med. Marta Novak` has two.
public func titleCount(of words: [String]) -> Int {
  var isDoctor = false
  return words.prefix { word in
    defer { isDoctor = isDoctor || word.lowercased().hasPrefix("dr") }
    return isTitle(word) || isDoctor && isFaculty(word)
  }.count
}

/// Whether doctor and faculty are one word: `Dr.med.` is.
private func isDoctorate(_ word: String) -> Bool { word.hasPrefix("dr.") && isFaculty(word.dropFirst(3)) }

/// Whether a word says what a doctorate is in.
///
/// It has a dot or no capital letter, since Phil is a name.
private func isFaculty(_ word: some StringProtocol) -> Bool {
  let lower = word.lowercased()
  guard lower == word || lower.hasSuffix(".") else { return false }
  return lower == "h.c." || lower.split(separator: ".").allSatisfy { faculties.contains(String($0)) }
}

/// The letters of `professor`; no title without marks is longer.
public let longestTitle = 9

private let titles: Set = [
  "dr", "prof", "professor", "mr", "mrs", "ms", "mx", "miss", "sir", "herr", "frau", "mme", "mlle", "sra",
  "srta", "dott", "dottssa", "dott.ssa", "dipl", "dipl.-ing", "dr.-ing", "drs", "ir", "mevr", "dhr",
  "univ.-prof",
]

private let faculties: Set = [
  "med", "dent", "vet", "rer", "nat", "pol", "phil", "jur", "iur", "oec", "theol", "habil", "hc",
]

/// Titles that are also names or initials without their dot.
private let abbreviatedTitles: Set = [
  "sr.", "rev.", "ing.", "mag.", "avv.", "arch.", "eng.", "hon.", "capt.", "col.", "lt.", "em.",
]
