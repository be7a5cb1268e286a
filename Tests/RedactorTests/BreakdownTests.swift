import Testing

@testable import ReportRedactor

@Suite struct BreakdownTests {
  private func breakdown(_ counts: [Int], rest: Int = 0) -> Breakdown {
    Breakdown(counts.enumerated().map { (PublicText("g", number: $0), $1) }, rest: rest)
  }

  @Test func mergesSmallGroupsUntilNoneIsSmall() {
    let cases: [(counts: [Int], rest: Int, shown: [Int], other: Int)] = [
      ([5, 7], 0, [5, 7], 0), ([5, 7, 0], 0, [5, 7], 0), ([10, 3, 2], 0, [10], 5), ([10, 6, 1], 0, [10], 7),
      ([9, 4], 0, [], 13), ([4], 0, [], 0), ([1, 2], 1, [], 0), ([], 4, [], 0), ([], 9, [], 9),
      ([6], 4, [], 10),
      ([6, 6, 6], 1, [6, 6], 7),
    ]
    for (counts, rest, shown, other) in cases {
      let merged = breakdown(counts, rest: rest)
      #expect(merged.parts.map(\.count) == shown, "\(counts) and \(rest)")
      #expect(merged.other == other, "\(counts) and \(rest)")
    }
  }

  @Test func losesNobodyOnTheWay() {
    for first in 0..<12 {
      for second in 0..<12 {
        for rest in 0..<6 {
          let merged = breakdown([first, second], rest: rest)
          let all = first + second + rest
          #expect(merged.total == (all < smallestGroup ? 0 : all), "\(first), \(second) and \(rest)")
          #expect(merged.other == 0 || merged.other >= smallestGroup)
        }
      }
    }
  }

  @Test func isWithheldWhereADifferenceOfTotalsWouldTell() {
    let groups = breakdown([10, 10])
    #expect(groups.unlessNear([20, nil]) == groups)
    #expect(groups.unlessNear([25]) == groups)
    #expect(groups.unlessNear([21]) == .none)
    #expect(groups.unlessNear([16]) == .none)
  }

  @Test func takesNothingButWordsOfItsOwnForLabels() {
    #expect(PublicText(quarter: "2026-Q3")?.text == "2026-Q3")
    for text in ["2026-Q5", "Ilse", "2026-Q3 Ilse", ""] { #expect(PublicText(quarter: text) == nil) }
    #expect(PublicText(identifier: "unreadable-date")?.text == "unreadable-date")
    for text in ["Ilse", "ilse vermeer", "", "ilse@example"] { #expect(PublicText(identifier: text) == nil) }
  }
}
