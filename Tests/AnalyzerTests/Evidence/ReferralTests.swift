import InvitationModel
import Testing

@testable import InvitationAnalyzer

@Suite("Words of connections")
struct ReferralTests {
  @Test(
    "finds a name inside a run of letters that are written without blanks",
    arguments: [
      ("佐藤 陽菜", "今度佐藤陽菜さんを紹介します。", true), ("佐藤 陽菜", "佐藤さんと陽菜さんに会いました。", false),
      ("佐藤 陽菜", "鈴木陽菜さんを紹介します。", false), ("김 민준", "김민준씨를 소개합니다", true), ("王 芳", "我想介绍王芳给你", true),
    ]
  )
  func findsNamesInRuns(_ name: String, _ text: String, _ isFound: Bool) throws {
    var example = EvidenceCase(name)
    let connection = try #require(example.dataset.connections.first).person
    example.dataset.messages.append(
      Message(
        conversation: "referral",
        sender: connection,
        isFromOwner: false,
        recipients: [WorkedArchive.owner].compactMap(\.key),
        recipientNames: "",
        sentAt: example.invitation.sentAt,
        text: text,
        source: Source(file: "messages.csv", line: 100)
      )
    )
    #expect((example.findings.referral != nil) == isFound)
  }
}
