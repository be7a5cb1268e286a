import InvitationModel
import TestSupport
import Testing

@testable import InvitationAnalyzer

@Suite("Familiarity score")
struct FamiliarityScoreTests {
  /// One line of decisions.md 23.8: groups with points, claims with a star.
  static let vectors: [(items: String, score: Int)] = [
    ("messages 80", 80),
    ("contact 30 + employer 20 + mutuals 15", 52),
    ("namedMutual 40* + employer 45* + meeting 35* + school 30*", 59),
    ("namedMutual 40* + employer 45* + mutuals 15", 59),
    ("contact 70 + meeting 20*", 76),
    ("contact 30 + contact 70", 70),
    ("messages 40 + ownWord 40", 64),
    ("", 0),
    ("employer 45* + employer 20", 45),
  ]

  @Test("adds up the published vectors", arguments: vectors)
  func addsUp(_ items: String, to score: Int) {
    #expect(familiarityScore(Self.parse(items), knownFrom: 60) == score)
  }

  @Test("never falls when an item is added, and ignores what is not the largest of its group and kind")
  func neverFallsWithMoreItems() {
    for seed in UInt64(1)...400 {
      var random = SplitMix64(seed: seed)
      var items = (0..<Int.random(in: 0...6, using: &random)).map { _ in Self.item(&random) }
      let before = familiarityScore(items, knownFrom: 60)
      let added = Self.item(&random)
      let isSmall = items.contains {
        $0.fact.group == added.fact.group && $0.fact.kind == added.fact.kind && $0.points >= added.points
      }
      items.append(added)
      let after = familiarityScore(items, knownFrom: 60)
      guard (isSmall ? after == before : after >= before), (0...100).contains(after) else {
        Issue.record("seed \(seed): \(before) became \(after)")
        return
      }
    }
  }

  @Test("does not depend on the order of the items")
  func ignoresOrder() {
    var random = SplitMix64(seed: 7)
    let items = (0..<8).map { _ in Self.item(&random) }
    let score = familiarityScore(items, knownFrom: 60)
    for _ in 0..<20 {
      #expect(familiarityScore(items.shuffled(using: &random), knownFrom: 60) == score)
    }
  }

  @Test("keeps claims below known, wherever known begins", arguments: [10, 45, 60, 90])
  func keepsClaimsBelowKnown(_ knownFrom: Int) {
    let items = Self.parse("namedMutual 40* + employer 45* + meeting 35* + school 30*")
    #expect(familiarityScore(items, knownFrom: knownFrom) < knownFrom)
  }

  private static func parse(_ text: String) -> [FamiliarityItem] {
    text.split(separator: "+").compactMap { part in
      let words = part.split(separator: " ")
      guard words.count == 2, let points = Int(words[1].filter(\.isNumber)) else { return nil }
      let kind: EvidenceKind = words[1].hasSuffix("*") ? .claim : .record
      return FamiliarityFact.allCases.first { $0.group.id == words[0] && $0.kind == kind }
        .map { FamiliarityItem(fact: $0, points: points, label: "", clause: "", source: nil) }
    }
  }

  private static func item(_ random: inout SplitMix64) -> FamiliarityItem {
    FamiliarityItem(
      fact: FamiliarityFact.allCases.randomElement(using: &random) ?? .mutuals,
      points: Int.random(in: 0...100, using: &random),
      label: "",
      clause: "",
      source: nil
    )
  }
}
