import InvitationModel
import Markdown

/// Reads goals.md (decisions.md 4): what the owner's network is for.
///
/// Every problem is told with its place; a faulty line is left out and the rest is read. Columns count characters.
/// - Parameters:
///   - bytes: The whole file.
///   - file: Its name for diagnostics.
/// - Returns: The goals and what is to be told, by line, column and id.
public func readGoals(_ bytes: [UInt8], file: String) -> (goals: Goals, diagnostics: [Diagnostic]) {
  var reader = GoalsReader()
  reader.read(bytes)
  return (reader.goals, reader.problems.diagnostics(file: file))
}

/// What has been read of a goals.md so far.
struct GoalsReader {
  var goals = Goals()
  var problems = GoalsProblems()
  /// The goals before people and terms are checked against Avoid.
  var drafts: [GoalDraft] = []
  var draftsByName: [String: Int] = [:]
  var avoid = AvoidDraft()
  var always = PeopleList(key: GoalKey.people.name)
  /// Whether nothing of the file could be read.
  private(set) var isUnusable = false

  mutating func read(_ bytes: [UInt8]) {
    guard isReadable(bytes) else {
      isUnusable = true
      return
    }
    let (front, rest) = splitFrontMatter(bytes)
    let outline = MarkdownOutline(rest)
    let sections = goalsSections(outline, problems: &problems)
    readSettings(front: front, sections: sections)
    for section in sections {
      switch section.kind {
      case .settings: break
      case .goal(let heading): readGoal(heading, section)
      case .reserved(.avoid):
        avoid.add(
          goalsEntries(section.bullets, among: GoalKey.inAvoid, problems: &problems),
          problems: &problems
        )
      case .reserved(.always):
        for entry in goalsEntries(section.bullets, among: GoalKey.inAlways, problems: &problems) {
          always.add(entry.list(problems: &problems), problems: &problems)
        }
      case .reserved(.houseRules): break
      }
    }
    readHouseRules(sections)
    finish()
  }

  /// Whether the text may be given to cmark; reports why not.
  private mutating func isReadable(_ bytes: [UInt8]) -> Bool {
    if let violation = markdownLimitViolation(bytes) {
      let place = violation.line.map { GoalsPlace(line: $0, column: 1) }
      problems.report(place == nil ? .tooLarge : .tooDeep, at: place)
      return false
    }
    guard Array(String(decoding: bytes, as: UTF8.self).utf8) == bytes else {
      problems.report(.notUTF8, at: nil)
      return false
    }
    return true
  }

  /// Cuts the front matter off, of which cmark would make a heading.
  ///
  /// Empty lines take its place, so that lines keep their numbers.
  private mutating func splitFrontMatter(_ bytes: [UInt8]) -> (front: [LocatedText], rest: [UInt8]) {
    let lines = MarkdownOutline.lines(of: bytes)
    let isFence: (String) -> Bool = { $0.hasPrefix("---") && $0.dropFirst(3).allSatisfy(\.isWhitespace) }
    guard let first = lines.first, isFence(first) else { return ([], bytes) }
    guard let close = lines.dropFirst().firstIndex(where: isFence) else {
      problems.report(.openFrontMatter, at: GoalsPlace(line: 1, column: 1))
      return ([], bytes)
    }
    let front = (1..<close).map { index in
      LocatedText(MarkdownLines(first: index + 1, last: index + 1, column: 1), of: lines)
    }
    let rest = Array(repeating: "", count: close + 1) + lines[(close + 1)...]
    return (front.filter { !$0.isEmpty && !$0.text.hasPrefix("#") }, Array(rest.joined(separator: "\n").utf8))
  }
}
