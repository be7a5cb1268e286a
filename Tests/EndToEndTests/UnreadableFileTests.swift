import Foundation
import TestSupport
import Testing

/// Files that are there and cannot be read are not called missing.
@Suite struct UnreadableFileTests {
  @Test func saysThatTheInvitationsAreThere() throws {
    try withScratch { folder in
      let renamed = SmallExport.invitations.replacingOccurrences(of: "Sent At", with: "Gesendet")
      try write(renamed, to: "export/Invitations.csv", in: folder)
      try write(SmallExport.connections, to: "export/Connections.csv", in: folder)
      let build = try Program.run(["build", "export"], in: folder)
      #expect(build.status == 0, "\(build.err)")
      #expect(build.err.contains("Sent At not found"), "\(build.err)")
      #expect(build.err.contains("Invitations.csv is there: put right what is said of it"), "\(build.err)")
      #expect(!build.err.contains("ask LinkedIn for \""), "\(build.err)")
      let page = try String(contentsOf: folder.appending(path: "report/index.html"), encoding: .utf8)
      #expect(page.contains("Invitations.csv is there but cannot be read."))
      #expect(!page.contains("No Invitations.csv") && !page.contains("Ask LinkedIn"))
    }
  }

  @Test(arguments: ["", "First Name,URL,Connected On\nX,https://www.linkedin.com/in/xy,12 Sep 2026\n"])
  func saysThatTheConnectionsAreThere(connections: String) throws {
    try withScratch { folder in
      try write(SmallExport.invitations, to: "export/Invitations.csv", in: folder)
      try write(connections, to: "export/Connections.csv", in: folder)
      let build = try Program.run(["build", "export"], in: folder)
      #expect(build.status == 0, "\(build.err)")
      #expect(
        build.err.contains("Connections.csv cannot be read, so it is unknown which of 2"),
        "\(build.err)"
      )
      #expect(!build.err.contains("ask LinkedIn for Connections"), "\(build.err)")
      let page = try String(contentsOf: folder.appending(path: "report/index.html"), encoding: .utf8)
      #expect(page.contains("Connections.csv is there but cannot be read."))
      #expect(!page.contains("Ask LinkedIn"))
    }
  }

  @Test(arguments: ["A,B\n1,2\n", ""])
  func refusesWhatHoldsNothingReadableEvenBesideOtherFiles(invitations: String) throws {
    try withScratch { folder in
      try write(invitations, to: "export/Invitations.csv", in: folder)
      try write("First Name,Last Name\nNoor,Vlietstra\n", to: "export/Profile.csv", in: folder)
      let build = try Program.run(["build", "export"], in: folder)
      #expect(build.status == 65 && build.err.contains("error: "), "\(build.err)")
      try #expect(contents(of: folder)["report/report.json"] == nil)
    }
  }
}
