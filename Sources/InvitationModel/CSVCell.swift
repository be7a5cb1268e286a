/// A text as a cell of a CSV we write (RFC 4180), guarded against being taken for a formula.
///
/// A cell whose first character after blanks would start a formula in a spreadsheet gets a leading `'`, and so does one
/// that already begins with `'` before such a character, so that `unguarded` is the exact inverse.
public func csvCell(_ text: String) -> String {
  let guarded = startsFormula(text) || startsFormula(text.dropFirst(while: "'")) ? "'" + text : text
  let needsQuotes =
    guarded.unicodeScalars.contains { [",", "\"", "\r", "\n"].contains($0) }
    || guarded.first == " " || guarded.last == " "
  return needsQuotes ? "\"" + guarded.replacingQuotes() + "\"" : guarded
}

/// The text of a cell that `csvCell` guarded, after the CSV reader took the quotes off.
public func unguarded(_ cell: String) -> String {
  guard cell.unicodeScalars.first == "'" else { return cell }
  let rest = String(scalars: cell.unicodeScalars.dropFirst())
  return startsFormula(rest) || startsFormula(rest.dropFirst(while: "'")) ? rest : cell
}

private func startsFormula(_ text: String) -> Bool {
  for scalar in text.unicodeScalars {
    switch scalar {
    case " ", "\u{A0}": continue
    case "=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠": return true
    default: return false
    }
  }
  return false
}

extension String {
  /// The text without the scalars at its start that equal one.
  fileprivate func dropFirst(while scalar: Unicode.Scalar) -> String {
    String(scalars: unicodeScalars.drop { $0 == scalar })
  }

  fileprivate func replacingQuotes() -> String {
    var result = ""
    for scalar in unicodeScalars {
      result.unicodeScalars.append(scalar)
      if scalar == "\"" { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}
