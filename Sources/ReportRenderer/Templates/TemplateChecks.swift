import InvitationModel
import Markdown

/// A template that was parsed and checked.
struct CheckedTemplate: Sendable {
  /// The path below `Templates/`.
  let path: String
  /// The parsed blocks.
  let document: MarkdownDocument
  /// What is wrong with it, by place; empty for a usable template.
  let problems: [MarkdownProblem]
  /// The components of a page, by the place of their fences.
  let components: [(position: MarkdownPosition, component: Component)]
  /// The parts of a card, by the place of their fences.
  let cardParts: [(position: MarkdownPosition, part: CardPart)]
}

extension TemplateSet {
  /// Everything that is wrong with the templates, by path and place; empty when a report can be made.
  public func check() -> [Diagnostic] {
    var first: [Component: String] = [:]
    let pagesAndCards = paths.flatMap { path -> [Diagnostic] in
      switch TemplatePath(path) {
      case .page, .translation:
        let template = checked(path)
        var problems = template.problems
        // A page and its translations never stand in one report.
        for (position, component) in template.components where component.isUnique && TemplatePath(path).isPage
        {
          if let earlier = first[component] {
            problems.append(.repeatedComponent(position, first: earlier))
          }
          first[component] = first[component] ?? path
        }
        return problems.map { $0.diagnostic(in: path) }
      case .card: return checked(path).problems.map { $0.diagnostic(in: path) }
      case .wording:
        let violation = source(path).flatMap(markdownLimitViolation)
        return violation.map { [MarkdownProblem.beyondLimit(id: $0.id, line: $0.line).diagnostic(in: path)] }
          ?? []
      case .unknown: return [unknownTemplate(path)]
      }
    }
    return pagesAndCards + checkWording(self)
  }

  /// Parses and checks a page or card.
  func checked(_ path: String) -> CheckedTemplate {
    let bytes = source(path) ?? []
    if let (id, line) = markdownLimitViolation(bytes) {
      return CheckedTemplate(
        path: path,
        document: MarkdownDocument([]),
        problems: [.beyondLimit(id: id, line: line)],
        components: [],
        cardParts: []
      )
    }
    let document = MarkdownDocument(bytes)
    let kind = TemplatePath(path)
    var check = TemplateCheck(isCard: kind == .card, files: Set(pageFiles + ["report.json"]))
    check.visit(document.blocks)
    var problems = document.problems + check.problems
    if kind != .card, document.problems.isEmpty, document.title == nil {
      problems.append(.noTitle())
    }
    return CheckedTemplate(
      path: path,
      document: document,
      problems: problems.sorted {
        ($0.position?.line ?? 0, $0.position?.column ?? 0) < (
          $1.position?.line ?? 0, $1.position?.column ?? 0
        )
      },
      components: check.components,
      cardParts: check.cardParts
    )
  }

  private func unknownTemplate(_ path: String) -> Diagnostic {
    let near = nearestName(to: path, in: TemplateSet.builtIn.paths)
    return Diagnostic(
      severity: .error,
      id: "unknown-template",
      file: path,
      line: nil,
      column: nil,
      pointer: nil,
      message: near.map { "there is no such template; did you mean \($0)?" }
        ?? "there is no such template; a page is pages/name.md with a name of small letters, digits and hyphens"
    )
  }
}

/// What a template is, by its path.
enum TemplatePath: Equatable {
  case page(String)
  /// A page in another language than English.
  case translation(String)
  case card
  case wording
  case unknown

  init(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.last?.hasSuffix(".md") == true ? parts[parts.count - 1].dropLast(3) : ""
    switch (parts[0], parts.count) {
    case ("pages", 2) where TemplatePath.isPageName(name): self = .page(String(name))
    case ("pages", 3) where TemplatePath.isPageName(name) && parts[1] == InterfaceLanguage.german.rawValue:
      self = .translation(String(name))
    case ("cards", 2) where name == "invitation": self = .card
    case ("wording", 3) where !name.isEmpty: self = .wording
    default: self = .unknown
    }
  }

  fileprivate var isPage: Bool { if case .page = self { true } else { false } }

  /// Small letters, digits, hyphens; no number at the end, which is kept for the parts of long pages.
  private static func isPageName(_ name: Substring) -> Bool {
    let isPlain = name.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
    let last = name.split(separator: "-", omittingEmptySubsequences: false).last ?? ""
    return isPlain && !name.isEmpty && !last.isEmpty && Int(last) == nil
  }
}

/// Walks a tree and checks slots, links and fences.
private struct TemplateCheck {
  let isCard: Bool
  let files: Set<String>
  var problems: [MarkdownProblem] = []
  var components: [(position: MarkdownPosition, component: Component)] = []
  var cardParts: [(position: MarkdownPosition, part: CardPart)] = []

  private func isSlot(_ name: String) -> Bool {
    isCard ? CardSlot(rawValue: name) != nil : PageSlot(rawValue: name) != nil
  }
  private var slots: [String] {
    isCard ? CardSlot.allCases.map(\.rawValue) : PageSlot.allCases.map(\.rawValue)
  }
  private var links: [String] {
    isCard ? CardLink.allCases.map(\.rawValue) : PageLink.allCases.map(\.rawValue)
  }

  init(isCard: Bool, files: Set<String>) {
    self.isCard = isCard
    self.files = files
  }

  mutating func visit(_ blocks: [MarkdownBlock]) {
    for block in blocks {
      switch block {
      case .paragraph(let inlines), .heading(_, let inlines, _): visit(inlines)
      case .list(let items, _, _): items.forEach { visit($0) }
      case .quote(let blocks): visit(blocks)
      case .fence(let fence): visit(fence)
      case .code, .rule: break
      }
    }
  }

  private mutating func visit(_ fence: MarkdownFence) {
    var reader = FenceReader(fence)
    if isCard {
      if let part = reader.cardPart() { cardParts.append((fence.position, part)) }
    } else {
      if let component = reader.pageComponent() { components.append((fence.position, component)) }
    }
    problems += reader.problems
  }

  private mutating func visit(_ inlines: [MarkdownInline]) {
    for inline in inlines {
      switch inline {
      case .slot(let name, let position):
        if !isSlot(name) { problems.append(.unknownSlot(name, names: slots, position)) }
      case .emphasis(let inlines), .strong(let inlines): visit(inlines)
      case .link(let destination, let inlines, let position):
        visit(inlines)
        switch destination {
        case .slot(let name):
          if !links.contains(name) { problems.append(.unknownSlot(name, names: links, position)) }
        case .address(let address):
          if !LinkRule.isAllowed(address, files: files) { problems.append(.badLink(position)) }
        }
      case .text, .code, .softBreak, .lineBreak: break
      }
    }
  }
}

extension MarkdownDocument {
  /// The inlines of the heading that a page begins with.
  var title: [MarkdownInline]? {
    if case .heading(1, let inlines, _) = blocks.first { inlines } else { nil }
  }
}
