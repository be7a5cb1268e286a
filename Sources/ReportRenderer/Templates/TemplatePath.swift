import InvitationModel
import Markdown

/// What a template is, by its path.
enum TemplatePath: Equatable {
  case page(String)
  case card
  case wording
  case unknown

  init(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.last?.hasSuffix(".md") == true ? parts[parts.count - 1].dropLast(3) : ""
    switch (parts[0], parts.count) {
    case ("pages", 2) where TemplatePath.isPageName(name): self = .page(String(name))
    case ("cards", 2) where name == "invitation": self = .card
    case ("wording", 3) where !name.isEmpty && TemplatePath.isLanguage(parts[1]): self = .wording
    default: self = .unknown
    }
  }

  /// What a page's name may be; a number at its end is kept for the parts of long pages.
  private static let pageRule =
    "a page is pages/name.md, its name at most 64 small letters, digits and hyphens, with a letter behind the last hyphen"

  private static let languageRule =
    "a text is wording/xx/situation.md, where xx is a language's code of two or three small letters"

  private static func isPageName(_ name: Substring) -> Bool {
    let isPlain = name.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
    let last = name.split(separator: "-", omittingEmptySubsequences: false).last ?? ""
    return isPlain && (1...64).contains(name.utf8.count) && !last.isEmpty && Int(last) == nil
  }

  /// A code of two or three small letters, as in `wording/nl/accept.md`.
  private static func isLanguage(_ name: Substring) -> Bool {
    (2...3).contains(name.utf8.count) && name.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// The error for a file that is none of these.
  static func unknownTemplate(_ path: String) -> Diagnostic {
    let known = TemplateSet.builtIn.paths
    let near = nearestName(to: path, in: known) ?? known.first { $0.hasSuffix("/" + path) }
    let rule = path.hasPrefix("wording/") ? languageRule : pageRule
    let isNameChosen = path.hasPrefix("pages/") || path.hasPrefix("wording/")
    return Diagnostic(
      severity: .error,
      id: "unknown-template",
      file: path,
      line: nil,
      column: nil,
      pointer: nil,
      message: "nothing uses this file; "
        + (near.map { "did you mean \($0)?\(isNameChosen ? " Else: \(rule)" : "")" } ?? rule)
    )
  }
}
