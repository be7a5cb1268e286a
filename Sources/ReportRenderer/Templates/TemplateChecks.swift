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
    // Own templates last, so that one is told where it repeats what a built-in page shows, and not the other way round.
    let own = Set(overridden)
    let pagesAndCards = (paths.filter { !own.contains($0) } + overridden).flatMap { path -> [Diagnostic] in
      switch TemplatePath(path) {
      case .page:
        let template = checked(path)
        var problems = template.problems
        for (position, component) in template.components {
          guard let unique = component.unique else { continue }
          if let earlier = first[unique] {
            problems.append(.repeatedComponent(position, first: earlier))
          }
          first[unique] = first[unique] ?? path
        }
        return problems.map { $0.diagnostic(in: path) }
      case .card: return checked(path).problems.map { $0.diagnostic(in: path) }
      case .wording: return wordingProblems(source(path) ?? []).map { $0.diagnostic(in: path) }
      case .unknown: return [TemplatePath.unknownTemplate(path)]
      }
    }
    return pagesAndCards + repeatedTitles + hiddenCharacters + checkWording(self)
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
    if kind != .card, document.problems.isEmpty {
      if document.title == nil {
        problems.append(.noTitle())
      } else if isOwnPage(path), document.plainTitle.isEmpty {
        problems.append(.wordlessTitle())
      }
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
}

extension TemplateSet {
  /// Whether a page was added, so that the navigation calls it by its heading.
  private func isOwnPage(_ path: String) -> Bool {
    path.hasPrefix("pages/") && Assets.bytes(at: "Templates/" + path) == nil
  }

  /// Added pages that the navigation would call the same.
  private var repeatedTitles: [Diagnostic] {
    var first: [String: String] = [:]
    return paths.filter(isOwnPage).compactMap { path in
      guard case .page = TemplatePath(path) else { return nil }
      let title = checked(path).document.plainTitle
      guard !title.isEmpty else { return nil }
      guard let earlier = first[title] else {
        first[title] = path
        return nil
      }
      return MarkdownProblem.repeatedTitle(first: earlier).diagnostic(in: path)
    }
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
