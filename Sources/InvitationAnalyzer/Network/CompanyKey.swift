/// What two spellings of one company have in common: folded words without legal forms and article.
///
/// Dots vanish, so that `S.A.` is the form `sa`. A name that consists of legal forms keeps them.
///
/// - Returns: Words joined by one blank; empty for an empty name.
func companyKey(_ company: String) -> String {
  let words = fold(company).filter { $0 != "." }.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  let telling = words.filter { !WordLists.legalForms.contains($0) }
  return (telling.isEmpty ? words : telling).joined(separator: " ")
}
