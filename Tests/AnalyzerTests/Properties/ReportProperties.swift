import InvitationModel
import TestSupport
import Testing

@testable import InvitationAnalyzer

/// The properties of decisions.md 21 that concern the whole analysis, on random archives.
@Suite("Properties of the analysis")
struct ReportProperties {
  static let seeds: [UInt64] = [1, 2]

  /// The archive and the cards of each seed, which most properties begin with.
  private static let archives = seeds.reduce(into: [UInt64: Dataset]()) {
    $0[$1] = RandomArchive(seed: $1).dataset
  }
  private static let reports = archives.mapValues { WorkedArchive.report($0) }

  private static func archive(_ seed: UInt64) throws -> Dataset { try #require(archives[seed]) }

  private static func cards(_ seed: UInt64) throws -> [String: ReportedInvitation] {
    cards(try #require(reports[seed]))
  }

  private static func cards(_ dataset: Dataset) -> [String: ReportedInvitation] {
    cards(WorkedArchive.report(dataset))
  }

  private static func cards(_ report: Report) -> [String: ReportedInvitation] {
    report.invitations.filter { $0.decision != nil }.reduce(into: [:]) { $0[$1.id] = $1 }
  }

  @Test("4. judges nobody by the invitations of others", arguments: seeds)
  func judgesNobodyByOthers(_ seed: UInt64) throws {
    let dataset = try Self.archive(seed)
    let all = try Self.cards(seed)
    var half = dataset
    half.invitations = dataset.invitations.enumerated().filter {
      $0.offset.isMultiple(of: 2) || $0.offset == 0
    }.map(\.element)
    for (id, card) in try oneOrMore(Self.cards(half)) {
      #expect(card.scores == all[id]?.scores && card.rule == all[id]?.rule, "seed \(seed), \(card.name)")
    }
  }

  @Test("8. never takes their own text for knowledge", arguments: seeds)
  func neverTakesTheirTextForKnowledge(_ seed: UInt64) throws {
    for card in try oneOrMore(Self.cards(RandomArchive(seed: seed, hasRecords: false).dataset).values) {
      #expect(try #require(card.scores).familiarity <= 59, "seed \(seed), \(card.name)")
      #expect(card.rule != DecisionRule.known.rawValue)
      #expect(card.evidence.allSatisfy { $0.kind != "H" })
    }
  }

  @Test("10. keeps the scores in their ranges", arguments: seeds)
  func keepsScoresInRange(_ seed: UInt64) throws {
    for card in try oneOrMore(Self.cards(seed).values) {
      let scores = try #require(card.scores)
      #expect((0...100).contains(scores.familiarity) && (0...100).contains(scores.fit ?? 0))
      #expect((-100...100).contains(scores.willingness))
    }
  }

  @Test("14. changes nothing but urgency when time passes", arguments: seeds)
  func changesOnlyUrgency(_ seed: UInt64) throws {
    var dataset = try Self.archive(seed)
    let now = try Self.cards(seed)
    dataset.asOf = WorkedArchive.day("2026-04-20")
    for (id, card) in try oneOrMore(Self.cards(dataset)) {
      #expect(
        card.scores == now[id]?.scores && card.rule == now[id]?.rule && card.evidence == now[id]?.evidence
      )
      #expect(card.stability == now[id]?.stability && card.counterfactual == now[id]?.counterfactual)
    }
  }

  @Test("16 and 20. prints items that reproduce scores and decision", arguments: seeds)
  func printsItemsThatReproduce(_ seed: UInt64) throws {
    let report = try #require(Self.reports[seed])
    for card in try oneOrMore(report.invitations.filter { $0.decision != nil }) {
      let again = Recomputed(card, goals: report.goals)
      let scores = try #require(card.scores)
      #expect(again.familiarity == scores.familiarity, "seed \(seed), \(card.name)")
      if let fit = scores.fit { #expect(again.fit == fit, "seed \(seed), \(card.name)") }
      #expect(again.willingness == scores.willingness, "seed \(seed), \(card.name)")
      #expect(again.verdict.rule.rawValue == card.rule, "seed \(seed), \(card.name)")
      #expect(again.verdict.decision == card.decision)
    }
  }

  @Test("17. ignores how people are called", arguments: seeds)
  func ignoresNames(_ seed: UInt64) throws {
    let first = try Self.cards(seed)
    for (id, card) in try oneOrMore(Self.cards(RandomArchive(seed: seed, names: .second).dataset)) {
      #expect(card.scores == first[id]?.scores && card.rule == first[id]?.rule, "seed \(seed), \(card.name)")
    }
  }

  @Test(
    "18. never lowers a decision for `known: yes`, nor raises familiarity for `known: no`",
    arguments: seeds
  )
  func respectsOwnWord(_ seed: UInt64) throws {
    let dataset = try Self.archive(seed)
    let before = Self.cards(Self.knowing(nil, in: dataset))
    let (yes, no) = (Self.cards(Self.knowing(.yes, in: dataset)), Self.cards(Self.knowing(.no, in: dataset)))
    for (id, card) in try oneOrMore(before) {
      let rank = { (card: ReportedInvitation?) in Decision.allCases.firstIndex { $0 == card?.decision } ?? 9 }
      #expect(rank(yes[id]) <= rank(card), "seed \(seed), \(card.name)")
      let familiarity = try #require(card.scores).familiarity
      #expect(try #require(no[id]?.scores).familiarity <= familiarity, "seed \(seed), \(card.name)")
    }
  }

  @Test("keeps the owner's word above the rules and cites only what is there", arguments: seeds)
  func citesWhatIsThere(_ seed: UInt64) throws {
    let dataset = try Self.archive(seed)
    let files = Set([
      "Invitations.csv", "people.csv", "messages.csv", "Contacts.csv", "decisions.csv", "goals.md",
    ])
    for card in try oneOrMore(Self.cards(seed).values) {
      let entry = dataset.ledger.last { $0.id == card.id }
      if let entry, entry.decision != .stop, card.rule != 0 {
        #expect(card.remarks.contains { $0.hasPrefix("You decided to ask") }, "seed \(seed), \(card.name)")
      }
      for source in card.evidence.compactMap(\.source) {
        #expect(files.contains(source.file) && source.line > 0)
      }
    }
  }

  private static func knowing(_ known: Acquaintance?, in dataset: Dataset) -> Dataset {
    var dataset = dataset
    for index in dataset.people.indices { dataset.people[index].known = known }
    return dataset
  }
}
