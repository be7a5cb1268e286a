import InvitationModel
import Testing

@testable import InvitationLoader

/// Connections.csv.
@Suite struct ConnectionTests {
  @Test func countsAConnectionOnceThatStandsThereWithoutADateToo() throws {
    let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    func connection(_ slug: String, _ date: String) -> String {
      "Kit,Marlow,\(slug.isEmpty ? "" : "https://www.linkedin.com/in/\(slug)"),,Acme,,\(date)"
    }
    for slug in ["kit", ""] {
      let rows = [connection(slug, ""), connection(slug, "07 Jun 2026"), connection("other", "")]
      for rows in [rows, rows.reversed()] {
        let dataset = try loadTexts(["Connections.csv": ([header] + rows).joined(separator: "\n")])
        #expect(dataset.connections.count == 2)
        #expect(dataset.connections.compactMap(\.connectedOn?.iso) == ["2026-06-07"])
        let summary = try #require(dataset.inputs.first)
        #expect(summary.rowsRead == 3 && summary.rowsKept == 2)
        #expect(summary.rejected == [ReasonCount(reason: "duplicate-row", count: 1)])
      }
    }
  }
}
