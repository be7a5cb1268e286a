import InvitationModel
import Testing

@testable import InvitationAnalyzer

@Suite("Codes")
struct CodeTests {
  @Test(
    "reproduces the published codes",
    arguments: [
      ("https://www.linkedin.com/in/ilse-vermeer", "S4FVRV"),
      ("https://www.linkedin.com/in/tomás-quiroga", "CKP9E5"),
      ("name:kit marlow", "BQCYN8"),
    ]
  )
  func reproducesPublishedCodes(_ id: String, _ expected: String) {
    #expect(code(of: InvitationIdentity(id)) == expected)
  }

  @Test("lengthens equal codes")
  func lengthensEqualCodes() {
    let found = Codes(of: [.name("name:kit marlow"), .name("name:ada quill"), .name("name:kit marlow")])
    #expect(found[0].count == 7 && found[2].count == 7)
    #expect(found[1].count == 6)
    #expect(found[0].prefix(5) == code(of: .name("name:kit marlow")).prefix(5))
  }
}
