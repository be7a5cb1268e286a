/// The form of a name under which two files are joined (formats.md 7.2).
///
/// Hidden characters, joiners and variation selectors go, blanks collapse, letters are composed and case-folded.
/// It is no key: two people may share it.
public func joinForm(_ name: String) -> String {
  guard name.utf8.count <= longestComparedName else { return name }
  return name.withBytes(SettledText.joinForm) ?? joinFormByRules(name)
}

/// So many bytes of UTF-8 may a name have of which spellings are compared; a longer text is nobody's name, and only its
/// very bytes count.
public let longestComparedName = 256

/// The form of any name.
private func joinFormByRules(_ name: String) -> String {
  let visible = cleanLine(withoutJoiners(name)).text
  let lower = SettledText.lowercased(visible) ?? composed(visible.lowercased())
  // Case folding differs from lower-casing in these two letters of names.
  guard lower.unicodeScalars.contains(where: { $0 == "ß" || $0 == "ς" }) else { return lower }
  var folded = String.UnicodeScalarView()
  for scalar in lower.unicodeScalars {
    switch scalar {
    case "ß":
      folded.append("s")
      folded.append("s")
    case "ς": folded.append("σ")
    default: folded.append(scalar)
    }
  }
  return String(folded)
}

/// A text without joiners and variation selectors, which never distinguish two people.
func withoutJoiners(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 >= 0xE2 }), !SettledText.isSettled(text) else { return text }
  return String(
    String.UnicodeScalarView(
      text.unicodeScalars.filter { scalar in
        switch scalar.value {
        case 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: false
        default: true
        }
      }
    )
  )
}
