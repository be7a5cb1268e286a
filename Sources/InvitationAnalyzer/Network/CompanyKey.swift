/// Words that name the legal form of a company, and the article (decisions.md, appendix A).
private let legalForms: Set<String> = [
  "ab", "ag", "aps", "as", "asa", "bv", "co", "company", "corp", "corporation", "ev", "gmbh", "inc", "kg",
  "kk", "lda", "limited", "llc", "ltd", "ltda", "mbh", "nv", "oy", "oyj", "plc", "pte", "pty", "sa", "sarl",
  "sas", "se", "sl", "spa", "srl", "the", "zoo",
]

/// What two spellings of one company have in common: lower-case words without legal forms.
///
/// Dots vanish, so that `S.A.` is the form `sa`. A name that consists of legal forms keeps them.
///
/// - Returns: Words joined by one blank; empty for an empty name.
func companyKey(_ company: String) -> String {
  let words = company.lowercased().filter { $0 != "." }.split { !$0.isLetter && !$0.isNumber }.map(
    String.init
  )
  let telling = words.filter { !legalForms.contains($0) }
  return (telling.isEmpty ? words : telling).joined(separator: " ")
}
