import InvitationModel
import Testing

@testable import ReportRenderer

/// Where nobody can tell what waits, no page says that nothing does.
@Suite struct UncertainQueueTests {
  private static func report(uncertain: Int) -> Report {
    var report = PageFixture.bare
    report.invitations = PageFixture.report.invitations.filter { $0.state == .uncertain }
    report.summary.uncertain = uncertain
    return report
  }

  @Test(arguments: [true, false])
  func saysThatItCannotTell(hasConnections: Bool) throws {
    var report = Self.report(uncertain: 1)
    report.available.connections = hasConnections
    let files = try report.files()
    let page = try #require(files["index.html"])
    #expect(page.contains("<title>Cannot tell what is waiting – invreport</title>"))
    #expect(page.contains("<h1>Cannot tell what is waiting</h1>"))
    #expect(page.contains("1 invitation stands below under “Cannot tell”."))
    #expect(!page.contains("Nothing is waiting"))
  }

  @Test func saysThatNothingWaitsWhereThatIsKnown() throws {
    var report = PageFixture.bare
    report.invitations = PageFixture.report.invitations.filter { $0.state == .accepted }
    let page = try #require(try report.files()["index.html"])
    #expect(page.contains("<h1>Nothing is waiting</h1>") && !page.contains("Cannot tell"))
  }

  @Test func theLineUnderTheHeadlineBeginsWithACapital() throws {
    var report = Self.report(uncertain: 1)
    #expect(try report.text(of: "index.html").contains(", from Noor Haddad’s export."))
    report.asOf = nil
    let page = try #require(try report.files()["index.html"])
    #expect(page.contains("<p>From <bdi>Noor Haddad</bdi>’s export.</p>"))
  }
}
