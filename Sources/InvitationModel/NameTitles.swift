/// Whether a word before a name is a title or a form of address, as in `Dr. Marta Novak` and `Herr Novak`.
public func isTitle(_ word: String) -> Bool {
  let lower = word.lowercased()
  return titles.contains(lower.hasSuffix(".") ? String(lower.dropLast()) : lower)
    || abbreviatedTitles.contains(lower)
}

/// The letters of `professor`; no title without marks is longer.
public let longestTitle = 9

private let titles: Set = [
  "dr", "prof", "professor", "mr", "mrs", "ms", "mx", "miss", "sir", "herr", "frau", "mme", "mlle", "sra",
  "srta", "dott", "dottssa", "dott.ssa", "dipl", "dipl.-ing", "drs", "ir", "mevr", "dhr", "univ.-prof",
]

/// Titles that are also names or initials without their dot.
private let abbreviatedTitles: Set = [
  "sr.", "rev.", "ing.", "mag.", "avv.", "arch.", "eng.", "hon.", "capt.", "col.", "lt.",
]
