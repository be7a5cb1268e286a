/// The user's words made fit for a slot: no hidden characters, no braces, whole words within a limit.
///
/// Values are data. Braces go, so that no value looks like an unfilled slot; control, format and line-breaking
/// characters go with them. Nil when nothing is left or when the first word alone is too long.
func slotText(_ text: String, limit: Int) -> String? {
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars where scalar != "{" && scalar != "}" {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: scalars.append(" ")
    case .format, .surrogate, .privateUse, .unassigned: break
    default: scalars.append(scalar)
    }
  }
  var fitted = ""
  for word in String(scalars).split(separator: " ") {
    let longer = fitted.isEmpty ? String(word) : "\(fitted) \(word)"
    guard longer.noteLength <= limit else { break }
    fitted = longer
  }
  return fitted.isEmpty ? nil : fitted
}

extension String {
  /// Grapheme clusters or UTF-16 units, whichever are more: which of them the network counts is not known.
  var noteLength: Int { max(count, utf16.count) }
}
