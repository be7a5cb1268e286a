import Markdown

/// A bullet of goals.md with the bullets below it.
struct GoalsBullet {
  let text: LocatedText
  let children: [GoalsBullet]
}

/// A part of goals.md and its bullets.
struct GoalsSection {
  /// What the heading makes of it.
  enum Kind {
    case settings
    case goal(String)
    case reserved(ReservedHeading)
  }

  let kind: Kind
  /// The place of the heading.
  let place: GoalsPlace
  var bullets: [GoalsBullet] = []
}

/// The sections of a file; what stands before the first heading of level 2, or under one of level 1, are settings.
func goalsSections(_ outline: MarkdownOutline, problems: inout GoalsProblems) -> [GoalsSection] {
  var sections = [GoalsSection(kind: .settings, place: GoalsPlace(line: 1, column: 1))]
  for block in outline.blocks {
    switch block {
    case .heading(1, _, _, let lines):
      sections.append(GoalsSection(kind: .settings, place: LocatedText(lines, of: outline.lines).place))
    case .heading(2, let text, _, let lines):
      let place = LocatedText(lines, of: outline.lines).place
      let kind = ReservedHeading(text).map(GoalsSection.Kind.reserved) ?? .goal(text)
      sections.append(GoalsSection(kind: kind, place: place))
    case .list(let items):
      let bullets = items.map { bullet($0, lines: outline.lines, problems: &problems) }
      sections[sections.count - 1].bullets += bullets
    case .code(true, let lines): report(indentedCode: lines, of: outline.lines, to: &problems)
    case .code(false, let lines) where holdsChangedGoal(lines, of: outline.lines):
      problems.report(.goalInFence, at: LocatedText(lines, of: outline.lines).place)
    case .heading, .code, .paragraph, .other: break
    }
  }
  return sections
}

/// Whether a goal stands between two lines of backquotes that is not the example of `init`: somebody filled that in where
/// it stands.
private func holdsChangedGoal(_ place: MarkdownLines, of lines: [String]) -> Bool {
  let inside = lines[place.first..<max(place.first, place.last - 1)]
  return inside.contains { $0.hasPrefix("## ") } && inside.joined(separator: "\n") != exampleGoal
}

/// A bullet by its first paragraph; the lists inside are bullets below it, all else is prose.
private func bullet(
  _ item: MarkdownOutline.Item,
  lines: [String],
  problems: inout GoalsProblems
) -> GoalsBullet {
  var text: LocatedText?
  var children: [GoalsBullet] = []
  for (index, block) in item.blocks.enumerated() {
    switch block {
    case .paragraph(let place) where index == 0: text = LocatedText(place, of: lines)
    case .heading(_, _, isUnderlined: true, let place) where index == 0:
      let heading = LocatedText(place, of: lines)
      problems.report(.accidentalHeading, at: heading.place)
      text = heading
    case .list(let items): children += items.map { bullet($0, lines: lines, problems: &problems) }
    case .code(true, let place): report(indentedCode: place, of: lines, to: &problems)
    case .heading, .code, .paragraph, .other: break
    }
  }
  let empty = MarkdownLines(first: item.lines.first, last: item.lines.first, column: Int.max)
  return GoalsBullet(text: text ?? LocatedText(empty, of: lines), children: children)
}

private func report(
  indentedCode place: MarkdownLines,
  of lines: [String],
  to problems: inout GoalsProblems
) {
  problems.report(.indentedCode(lines: place.count), at: LocatedText(place, of: lines).place)
}
