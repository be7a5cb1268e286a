import Foundation
import InvitationModel
import Testing

@testable import ReportRenderer

/// `docs/templates.md` against what templates may say.
@Suite struct TemplateReferenceTests {
  private static let guide = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/templates.md")
  private static let heading = "## Everything a template may name\n\n"

  @Test func isTheEndOfTheGuide() throws {
    let guide = try String(contentsOf: Self.guide, encoding: .utf8)
    let written = try #require(guide.firstRange(of: Self.heading))
    let expected = guide[..<written.upperBound] + templateReference()
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(expected.utf8).write(to: Self.guide)
    }
    #expect(guide == expected, "run UPDATE_GOLDEN=1 swift test --filter TemplateReferenceTests")
  }

  @Test func namesEverySlotAndComponent() {
    let reference = templateReference()
    let slots =
      PageSlot.allCases.map(\.rawValue) + PageLink.allCases.map(\.rawValue)
      + CardSlot.allCases.map(\.rawValue)
      + CardLink.allCases.map(\.rawValue) + WordingSlot.allCases.map(\.rawValue)
    for slot in slots { #expect(reference.contains("`{{\(slot)}}`"), "\(slot)") }
    let components =
      chartNames.map { "chart \($0)" } + TableKind.allCases.map { "table \($0.rawValue)" }
      + QueueKind.allCases.map { "queue \($0.rawValue)" } + HintKind.allCases.map { "hint \($0.rawValue)" }
      + CardPart.allCases.map { "card \($0.rawValue)" }
    for component in components { #expect(reference.contains("| `\(component)` |"), "\(component)") }
    for path in TemplateSet.builtIn.paths where path.hasPrefix("pages/") && !path.hasPrefix("pages/de/") {
      #expect(reference.contains("`\(path)`"), "\(path)")
    }
  }

  /// Whatever it names is taken: slots and components in backticks, put into templates.
  @Test func namesNothingThatIsRefused() throws {
    var kind = ""
    var names: [String: String] = [:]
    var card = ""
    var overrides: [String: [UInt8]] = [:]
    for line in templateReference().split(separator: "\n") {
      if line.hasPrefix("### ") { kind = String(line.dropFirst(4)) }
      guard line.hasPrefix("| `"), let name = line.split(separator: "`").dropFirst().first else { continue }
      let body =
        kind.hasPrefix("Link") ? "[x](\(name))" : kind.contains("Slots") ? String(name) : "```\(name)\n```"
      guard !kind.hasSuffix("of a text") else { continue }
      guard !kind.hasSuffix("of a card") else {
        card += body + "\n\n"
        continue
      }
      let path = "pages/mine-\(overrides.count)x.md"
      overrides[path] = Array("# Mine \(overrides.count)\n\n\(body)\n".utf8)
      names[path] = String(name)
    }
    #expect(overrides.count > 90 && card.contains("card "))
    overrides["cards/invitation.md"] = Array(card.utf8)
    let refused = TemplateSet(overrides: overrides).check().filter { $0.id != "repeated-component" }
    #expect(
      refused.isEmpty,
      "\(refused.map { "\($0.text) \($0.file.map { names[$0] ?? $0 } ?? "")" })"
    )
  }

  @Test(arguments: ["order: urgency", "order: age", "order: name"])
  func namesTheOptionsOfQueues(option: String) {
    let page = Array("# Mine\n\n```queue expired\n\(option)\n```\n".utf8)
    #expect(TemplateSet(overrides: ["pages/mine.md": page]).check().map(\.id) == ["repeated-component"])
  }
}
