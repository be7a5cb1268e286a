import TestSupport
import Testing

@testable import InvitationAnalyzer

@Suite struct TextCampaignTests {
  private static let notes = [
    CampaignNote(
      note: PreparedText(
        "Hi Ilse, I help festivals like Larkfield sell out their halls in 30 days. Worth a chat next week?"
      ),
      name: NameForm("Una Weld"),
      company: PreparedText("Weld Media")
    ),
    CampaignNote(
      note: PreparedText(
        "Hi Ilse, I help festivals like Larkfield sell out their halls in 45 days. Worth a chat next month?"
      ),
      name: NameForm("Pol Marsh"),
      company: PreparedText("Marsh Group")
    ),
    CampaignNote(
      note: PreparedText(
        "Hello Ilse, I help festivals like Larkfield sell out their halls in 30 days, worth a chat?"
      ),
      name: NameForm("Ida Born"),
      company: PreparedText("Born Digital")
    ),
    CampaignNote(
      note: PreparedText(
        "Hello Ilse, the residency call made me curious, may I ask about the dates in autumn?"
      ),
      name: NameForm("Kai Rost"),
      company: nil
    ),
  ]
  private static let owner = [PreparedText("Ilse Marrow"), PreparedText("Larkfield Festival")]

  @Test(arguments: [
    (0, 1, [17, 17, 16, 18]),
    (0, 2, [17, 15, 14, 18]),
    (0, 3, [17, 14, 0, 31]),
    (1, 2, [17, 15, 14, 18]),
    (1, 3, [17, 14, 0, 31]),
    (2, 3, [15, 14, 0, 29]),
  ])
  func sharesShingles(one: Int, other: Int, counts: [Int]) {
    let words = Shingles.hashes(of: Self.owner.flatMap(\.words).map(\.text))
    let (first, second) = (
      Shingles(Self.notes[one], ownerWords: words), Shingles(Self.notes[other], ownerWords: words)
    )
    let (both, either) = first.shared(with: second)
    #expect([first.count, second.count, both, either] == counts)
  }

  @Test func groupsNotesThatAreNearlyTheSame() {
    #expect(campaigns(of: Self.notes, owner: Self.owner) == [[0, 1, 2]])
  }

  @Test("finds the groups that comparing every pair finds", arguments: 1...6 as ClosedRange<UInt64>)
  func groupsLikeEveryPair(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let words = ["wheel", "canal", "school", "choir", "library", "grant", "garden", "museum"]
    // A common opening, an own end, and now and then the end of somebody before with a word changed.
    var ends: [[String]] = []
    for _ in 0..<120 {
      var end = (0..<12).map { _ in words.randomElement(using: &random) ?? "" }
      if let copied = ends.randomElement(using: &random), Bool.random(using: &random) {
        end = copied
        end[Int.random(in: 0..<12, using: &random)] = "bridge"
      }
      ends.append(end)
    }
    let notes = ends.map { end in
      CampaignNote(
        note: PreparedText("Hi, I saw your page and " + end.joined(separator: " ")),
        name: NameForm("Una Weld"),
        company: nil
      )
    }
    let shingles = notes.map { Shingles($0, ownerWords: []) }
    var group = Array(notes.indices)
    for one in notes.indices {
      for other in notes.indices where shingles[one].resembles(shingles[other]) {
        let (kept, lost) = (min(group[one], group[other]), max(group[one], group[other]))
        for index in group.indices where group[index] == lost { group[index] = kept }
      }
    }
    let expected = Dictionary(grouping: notes.indices) { group[$0] }.values.filter { $0.count > 1 }
      .sorted { $0[0] < $1[0] }
    #expect(campaigns(of: notes, owner: []) == expected && !expected.isEmpty, "seed \(seed)")
  }
}
