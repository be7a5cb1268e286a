import InvitationModel
import Testing

@testable import InvitationLoader

/// The reader of JSON: syntax, positions, values, tables.
@Suite struct JSONTests {
  /// Where and why a text is refused; nil when it is JSON.
  private func fault(_ text: String, isLines: Bool = false) -> String? {
    do throws(JSONFault) {
      _ = try JSONText(Array(text.utf8), isLines: isLines)
      return nil
    } catch {
      guard case .expected(let what) = error.problem else { return "\(error.offset) too deep" }
      return "\(error.offset) \(what)"
    }
  }

  private func value(_ text: String) throws -> JSONValue {
    try #require(try JSONText(Array(text.utf8)).root)
  }

  @Test(arguments: [
    "{}", "[]", " [ ] ", "\"\"", "0", "-0", "1.5e+10", "1E2", "true", "false", "null", "[1,2]",
    "{\"a\":[{}]}",
    "\r\n{\"a\"\t:\n\"b\\u00e9\\n\\/\\\\\\\"\"}\n", "\"é🙂\"", "[[[[[[]]]]]]",
    "[\"\\ud83d\\ude42\",\"\\ud83d\"]",
  ])
  func takesJSON(text: String) { #expect(fault(text) == nil) }

  @Test(arguments: [
    ("", "0 a value"), ("{", "1 a key in quotes or a closing brace"), ("[", "1 a value"),
    ("[1,]", "3 a value"),
    ("[1 2]", "3 a comma or a closing bracket"), ("{\"a\":1,}", "7 a key in quotes"),
    ("{\"a\" 1}", "5 a colon behind the key"), ("{\"a\":1 \"b\":2}", "7 a comma or a closing brace"),
    ("{a:1}", "1 a key in quotes or a closing brace"), ("\"a", "0 a closing quote for this one"),
    ("\"\\x\"", "1 an escape that JSON has"), ("\"\\u12g4\"", "1 four hexadecimal digits behind \\u"),
    ("\"a\nb\"", "2 an escape such as \\n instead of this control character"),
    ("01", "1 nothing behind the value"),
    ("1.", "2 a digit behind the point"), ("-", "1 a digit"), ("1e", "2 a digit of the exponent"),
    ("tru", "0 a value"), ("nul", "0 a value"), ("NaN", "0 a value"), ("[1]]", "3 nothing behind the value"),
    ("{}{}", "2 nothing behind the value"), ("'a'", "0 a value"), ("[1}", "2 a comma or a closing bracket"),
    ("\"\\", "1 an escape that JSON has"),
  ])
  func refusesWhatIsNone(text: String, at: String) { #expect(fault(text) == at) }

  @Test(arguments: [
    ("{\"a\":1,\"a\":2}", 7), ("{\"a\":1,\"\\u0061\":2}", 7), ("{\"\\u0061b\":1,\"c\":{},\"ab\":2}", 20),
    ("[{\"a\":1},{\"a\":{\"b\":[],\"b\":[]}}]", 22), ("{\"\":1,\"\":2}", 6),
    ("{\"a\":{\"a\":1},\"b\":{\"a\":1},\"a\":3}", 25),
  ])
  func refusesAKeyThatStandsTwice(text: String, offset: Int) {
    #expect(fault(text) == "\(offset) each key of an object once")
  }

  @Test(arguments: [
    "{\"a\":1,\"A\":2,\"a \":3,\"ab\":4}", "[{\"a\":1},{\"a\":1}]", "{\"a\":{\"a\":{\"a\":[{\"a\":1}]}}}",
    "{\"a\\n\":1,\"a\\\\n\":2}",
  ])
  func takesEqualKeysOfDifferentObjects(text: String) { #expect(fault(text) == nil) }

  /// In quadratic time it would take minutes.
  @Test func findsAKeyThatStandsTwiceAmongMany() {
    let keys = (0..<50_000).map { $0.isMultiple(of: 3) ? "\"\\u006b\($0)\":1" : "\"k\($0)\":1" }
    let text = "{" + keys.joined(separator: ",")
    #expect(fault(text + "}") == nil)
    #expect(fault(text + ",\"k9\":2,\"k1\":2}") == "\(text.utf8.count + 1) each key of an object once")
  }

  @Test func losesTheLineWithAKeyThatStandsTwice() throws {
    let text =
      "{\"name\":\"Ada\",\"status\":\"open\"}\n{\"name\":\"Bo\",\"name\":\"Cy\",\"status\":\"open\"}\n"
    let dataset = try load([.standardInput(Array(text.utf8))])
    #expect(dataset.invitations.map(\.person.name) == ["Ada"])
    #expect(dataset.diagnostics.contains { $0.id == "json-invalid" && $0.line == 2 && $0.column == 14 })
  }

  @Test func refusesAKeyThatStandsTwiceInAnyFile() {
    let friend = "[{\"name\":\"A\",\"timestamp\":1789000000}]"
    for text in [
      "{\"received_requests_v2\":\(friend),\"received_requests_v2\":\(friend)}",
      "{\"elements\":[{\"snapshotDomain\":\"SKILLS\",\"snapshotData\":[],\"snapshotData\":[]}]}",
      "[{\"name\":\"A\",\"status\":\"open\",\"status\":\"declined\"}]",
    ] {
      do throws(LoadError) {
        _ = try load([.standardInput(Array(text.utf8))])
        Issue.record("reads \(text)")
      } catch {
        #expect(error.diagnostics.map(\.id) == ["json-invalid"])
      }
    }
  }

  @Test func refusesWhatIsNestedTooDeep() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(fault(nested(64)) == nil)
    #expect(fault(nested(65)) == "64 too deep")
    #expect(fault(String(repeating: "{\"a\":", count: 100_000)) == "320 too deep")
  }

  @Test func decodesStrings() throws {
    let written = "\"Zo\\u00eb \\ud83d\\ude42 \\ud83d! \\udE42\\u0000 \\t\\\"\\/\""
    #expect(try value(written).string == "Zoë 🙂 \u{FFFD}! \u{FFFD}\u{FFFD} \t\"/")
    #expect(try value("\"\\ud83d\\u0041\"").string == "\u{FFFD}A")
  }

  @Test func findsMembersAndElements() throws {
    let root = try value("{\"a\": [1, {\"b\": \"]\"}, null], \"\\u0062\": 12, \"d\": 2}")
    #expect(root["a"]?.elements.map(\.kind) == [.number, .object, .null])
    #expect(root["a"]?.elements[1]["b"]?.string == "]")
    #expect(root["b"]?.integer == 12)
    #expect(root["c"] == nil)
    #expect(root.end == root.bytes.count)
    #expect(try value("[]").firstElement == nil)
    #expect(try value("7")["a"] == nil)
  }

  @Test func readsOneValueOnEachLine() throws {
    let text = try JSONText(Array("{\"a\":1}\n\n{\"a\":\n2}\r\n{\"a\":}\n{\"a\":3} x\n{\"a\":4}".utf8))
    #expect(text.isLines)
    let found = (0..<text.count).map { index -> String in
      switch text[index] {
      case .value(let value): "\(value["a"]?.integer ?? 0)"
      case .fault(let fault): "fault \(fault.offset - text.offset(of: index))"
      }
    }
    #expect(found == ["1", "2", "fault 5", "fault 7", "4"])
    #expect(fault("{\"a\":1}\n{\"a\":2}") == nil)
    #expect(fault("{\"a\":\n{\"a\":2}", isLines: true) == nil)
    #expect(fault("[1]\n[2]") == "3 nothing behind the value")
  }

  @Test func makesATableOfObjects() throws {
    let text = try JSONText(
      Array(
        """
        {"rows": [
         {"Sent At": "x", "sent_at": "y", "sender": {"first_name": "Ada", "api_token": "t"}, "list": [1]},
         {"sender": {"first_name": null}, "password": {"hint": "p"}, "n": 1.50}, 7, null
        ]}
        """.utf8
      )
    )
    let table = try #require(JSONTable(listIn: text))
    #expect(table.names == ["sentat", "senderfirstname", "list", "n"])
    var reader = CSVReader(table)
    var rows: [[String]] = []
    var places: [Place] = []
    while reader.next() {
      rows.append(reader.fields.map { String(decoding: reader.content(of: $0), as: UTF8.self) })
      places.append(try #require(reader.objects?.place))
    }
    #expect(rows == [["x", "Ada", "", ""], ["", "", "", "1.50"], ["", "", "", ""], ["", "", "", ""]])
    #expect(places.map(\.line) == [2, 3, 3, 3])
    #expect(places.compactMap(\.pointer) == ["/rows/0", "/rows/1", "/rows/2", "/rows/3"])
    #expect(pointerToken(Array("a/b~c".utf8)[...]) == "a~1b~0c")
  }

  @Test func findsTheListOfInvitations() throws {
    func pointer(_ text: String) throws -> String? {
      JSONTable(listIn: try JSONText(Array(text.utf8))).flatMap { table in table.rows.first.map(table.pointer)
      }
    }
    #expect(try pointer("[{}]") == "/0")
    #expect(try pointer("{\"meta\": [1], \"people\": [{}]}") == "/people/0")
    #expect(try pointer("{\"x\": [{}], \"items\": [{}]}") == "/items/0")
    #expect(try pointer("{\"x\": [{}], \"y\": [{}]}") == "")
    #expect(try pointer("{\"name\": \"Ada\"}") == "")
    #expect(try pointer("{\"name\": 1}\n{\"name\": 2}") == "/0")
    #expect(try pointer("[1]") == nil)
    #expect(try pointer("\"x\"") == nil)
  }

  @Test func refusesTooManyKeys() throws {
    let keys = (0..<5_000).map { "\"k\($0)\":1" }.joined(separator: ",")
    let table = try #require(JSONTable(listIn: try JSONText(Array("[{\(keys)}]".utf8))))
    #expect(table.excess == .fields)
    let many = (0..<2_000).map { "\"k\($0)\":1" }.joined(separator: ",")
    let wide = try #require(JSONTable(listIn: try JSONText(Array("[{\(many),\"name\":\"A\"}]".utf8))))
    #expect(wide.excess == nil)
    #expect(wide.names.count == 65)
    #expect(wide.names.last == "name")
  }

  /// Keys below one another have names as long as all of them together.
  @Test func leavesOutKeysThatAreTooLong() throws {
    func names(_ text: String) throws -> [String]? {
      JSONTable(listIn: try JSONText(Array(text.utf8)))?.names
    }
    func key(_ count: Int) -> String { String(repeating: "k", count: count) }
    #expect(try names("[{\"\(key(256))\":1,\"\(key(257))\":1,\"name\":\"A\"}]") == [key(256), "name"])
    #expect(try names("[{\"\(key(257))\":{\"a\":{\"name\":1}},\"name\":\"A\"}]") == ["name"])
    let nested = "[{\"\(key(200))\":{\"\(key(56))\":1,\"\(key(57))\":1,\"b\":{\"\(key(56))\":1}}}]"
    #expect(try names(nested) == [key(256)])
    #expect(try names("[{\"\(key(250))\":{\"secret\":1,\"secrets\":1,\"a\":1}}]") == [key(250) + "a"])
  }

  /// The key of a list stands in the pointer of each of its rows.
  @Test func takesNoListUnderAKeyThatIsTooLong() throws {
    func count(_ length: Int) throws -> Int? {
      let text = "{\"\(String(repeating: "k", count: length))\":[{\"name\":\"A\"},{\"name\":\"B\"}]}"
      return JSONTable(listIn: try JSONText(Array(text.utf8)))?.rows.count
    }
    #expect(try count(256) == 2)
    #expect(try count(257) == 1)
  }
}
