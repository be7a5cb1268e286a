/// Text from an input made fit for a terminal: file names can hold escape sequences and direction marks.
///
/// The result has at most 80 characters; see `visible`.
func shown(_ foreign: String) -> String {
  let text = visible(foreign)
  return text.count > 80 ? String(text.prefix(79)) + "…" : text
}

/// Text in which control, bidi and zero-width characters are written out, `\u{1B}`, of any length.
///
/// So are a colon behind another and the bracket of `##[`: a CI runner takes `::` behind blanks at the beginning of a
/// line, and `##[` anywhere in it, for a command.
func visible(_ foreign: String) -> String {
  var text = ""
  for scalar in foreign.unicodeScalars {
    switch scalar.value {
    case 0x3A where text.utf8.last == 0x3A, 0x5B where text.hasSuffix("##"),
      0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0x061C, 0xAD:
      text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default:
      text.unicodeScalars.append(scalar)
    }
  }
  return text
}

/// The same as `shown` without the limit of 80 characters, for sentences that were asked for.
func shownWhole(_ foreign: String) -> String {
  foreign.split(separator: " ", omittingEmptySubsequences: false).map { shown(String($0)) }.joined(
    separator: " "
  )
}
