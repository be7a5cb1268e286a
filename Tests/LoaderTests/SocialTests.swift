import InvitationModel
import Testing

@testable import InvitationLoader

/// Lists of Facebook and Instagram, and formats that cannot be read.
@Suite struct SocialTests {
  private let scratch = Scratch()

  private func failure(_ input: LoadInput) -> LoadError? {
    do throws(LoadError) {
      _ = try load([input])
      return nil
    } catch {
      return error
    }
  }

  @Test(
    arguments: [
      ("Zo\u{C3}\u{AB}", "Zoë"), ("\u{F0}\u{9F}\u{99}\u{82}", "🙂"), ("Zoë", nil), ("Plain", nil), ("", nil),
      ("\u{C3}", nil), ("Łuk", nil),
    ] as [(String, String?)]
  )
  func repairsNamesWrittenByteByByte(text: String, repaired: String?) {
    #expect(repairedMojibake(text) == repaired)
  }

  @Test func knowsAFileWithoutVersionByItsKey() throws {
    let text = "{\"received_requests\": [{\"name\": \"Ada\", \"timestamp\": 1790000000}]}"
    let dataset = try load([.standardInput(Array(text.utf8))])
    #expect(dataset.inputs.map(\.kind) == ["facebook-received"])
    #expect(dataset.invitations.map(\.state) == [.pending])
    #expect(dataset.invitations.map(\.sentAt?.iso) == ["2026-09-21T14:13:20Z"])
  }

  @Test func leavesAnUnknownShapeUnread() throws {
    let dataset = try loadTexts([
      "received_friend_requests.json": "{\"media\": [], \"label_values\": [{\"label\": \"x\", \"vec\": []}]}",
      "sent_friend_requests.json": "{\"sent_requests_v2\": [{\"name\": \"Bo\", \"timestamp\": 1790000000}]}",
    ])
    #expect(dataset.inputs.map(\.kind) == ["facebook-sent"])
    #expect(dataset.ids == ["as-of-guessed", "unknown-shape"])
  }

  @Test func refusesPeopleWithoutANameAndKeepsThoseWithoutATime() throws {
    let dataset = try loadTexts([
      "received_friend_requests.json":
        "{\"received_requests_v2\": [{\"timestamp\": 1}, {\"name\": \"Ada\"}, {\"name\": \"Bo\", \"timestamp\": \"x\"}]}"
    ])
    #expect(dataset.invitations.map(\.person.name) == ["Ada", "Bo"])
    #expect(dataset.invitations.map(\.latencyExclusion) == [.noDate, .noDate])
    #expect(dataset.diagnostics.map(\.id).sorted() == ["as-of-unknown", "no-person", "unreadable-date"])
    #expect(dataset.diagnostics.contains { $0.pointer == "/received_requests_v2/0" && $0.id == "no-person" })
  }

  @Test func showsTheCellAtFault() throws {
    let friends = "{\"received_requests_v2\":[{\"name\":\"Ann Lee\",\"timestamp\":\"soon\"}]}"
    let list = "[{\"name\":\"Ann Lee\",\"status\":\"perhaps\",\"sent_at\":\"soon\"}]"
    let found = try [friends, list].map { text in
      try load([.standardInput(Array(text.utf8))]).diagnostics.filter { $0.pointer != nil }
    }
    #expect(found[0].map(\.value) == ["soon"])
    #expect(found[0].map(\.pointer) == ["/received_requests_v2/0"])
    #expect(
      Set(found[1].map { "\($0.id) \($0.value ?? "-")" }) == [
        "unreadable-date soon", "unknown-status perhaps",
      ]
    )
  }

  @Test func declinesOfFacebookAreStatedWithoutADateOfSending() throws {
    let dataset = try load([.path(Fixtures.sample("facebook-new"))])
    let declined = try #require(dataset.invitations.first { $0.state == .declined })
    #expect(declined.sentAt == nil)
    #expect(declined.declinedOn == nil)
    #expect(declined.statedAt != nil)
    #expect(dataset.windowStart == nil)
  }

  @Test func readsInstagramsRequests() throws {
    let dataset = try load([.path(Fixtures.sample("other/instagram"))])
    #expect(dataset.invitations.map(\.id) == ["name:synthetic_user"])
    #expect(dataset.invitations.map(\.direction) == [.outgoing])
    let pointer = "/relationships_follow_requests_sent/0/string_list_data/0"
    #expect(dataset.invitations.map(\.source.pointer) == [pointer])
  }

  @Test(arguments: [
    "BEGIN:VCALENDAR\r\n", "BEGIN:VCARD\n", "%PDF-1.7\n", "<html>", "{\"a\": 1}", "[1]", "[]", "\"x\"",
    "[{\"name\": \"Ada\"}]", "{\"elements\": [{\"snapshotDomain\": \"LEARNING\", \"snapshotData\": []}]}",
  ])
  func refusesOtherFormats(text: String) throws {
    let error = try #require(failure(.standardInput(Array(text.utf8))))
    let isJSON = text.hasPrefix("\"")
    #expect(error.diagnostics.map(\.id) == [isJSON ? "no-header" : "unsupported-format"])
  }

  @Test func refusesDamagedJSONWithItsPlace() throws {
    let error = try #require(
      failure(.standardInput(Array("[{\"name\": \"Ada\",\n  \"status\" \"open\"}]".utf8)))
    )
    #expect(
      error.diagnostics.map(\.text) == [
        "-:2:12: error: this is no JSON: expected a colon behind the key; nothing of this file is read; download it"
          + " again [json-invalid]"
      ]
    )
  }

  @Test func advisesToChooseJSON() throws {
    let files = [
      InputFile(path: "connections/friends/received_friend_requests.html", bytes: Array("<html>".utf8))
    ]
    let error = try #require(failure(.files(name: "facebook", files)))
    #expect(error.diagnostics.map(\.id) == ["unsupported-format"])
    #expect(error.diagnostics.first?.message.contains("choose JSON") == true)
    let both = try loadTexts([
      "Invitations.html": "<html>", "Invitations.csv": "From,To,Sent At,Message,Direction\n",
    ])
    #expect(both.diagnostics.contains { $0.id == "unsupported-format" && $0.severity == .note })
  }

  @Test func refusesOfficeDocuments() throws {
    let workbook = try scratch.file("Invitations.xlsx", Array("PK".utf8))
    #expect(failure(.path(workbook))?.diagnostics.map(\.id) == ["unsupported-format"])
    let zip = ZIPWriter(.init("[Content_Types].xml", "<x/>"), .init("xl/workbook.xml", "<x/>"))
    #expect(failure(.standardInput(zip.bytes))?.diagnostics.map(\.id) == ["unsupported-format"])
  }
}
