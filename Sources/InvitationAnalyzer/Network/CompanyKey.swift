/// What two spellings of one company have in common: folded words without legal forms and article.
///
/// Dots vanish, so that `S.A.` is the form `sa`. A name that consists of legal forms keeps them.
///
/// - Returns: Words joined by one blank; empty for an empty name.
func companyKey(_ company: String) -> String {
  let words = words(of: fold(company))
  let telling = words.filter { !WordLists.legalForms.contains($0) }
  return (telling.isEmpty ? words : telling).joined(separator: " ")
}

/// The runs of letters and digits of a folded text; dots vanish.
private func words(of text: String) -> [String] {
  guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
    return text.filter { $0 != "." }.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
  let bytes = text.utf8.filter { $0 != UInt8(ascii: ".") }
  return bytes.split { !(0x30...0x39).contains($0) && !(0x61...0x7A).contains($0) }
    .map { String(decoding: $0, as: UTF8.self) }
}
