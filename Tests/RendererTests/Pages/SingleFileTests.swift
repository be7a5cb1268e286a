import InvitationModel
import TestSupport
import Testing

@testable import ReportRenderer

@Suite struct SingleFileTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 10_000),
      "27dd1f61b867b6a0f6e9d8a41c43231de52107e53ae424de8f847b821db4b711"
    ),
  ])
  func hashesAsTheStandardDoes(text: String, digest: String) {
    let digits = sha256(Array(text.utf8)).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
    #expect(digits.joined() == digest)
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"), ("\u{FB}\u{FF}", "w7vDvw=="),
  ])
  func encodesBase64AsTheStandardDoes(text: String, encoded: String) {
    #expect(base64(Array(text.utf8)) == encoded)
  }

  @Test func namesTheHashOfAlert() {
    #expect(base64(sha256(Array("alert(1)".utf8))) == "bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=")
  }

  @Test func allowsExactlyTheCodeInside() throws {
    let files = try PageFixture.report.files(singleFile: true)
    #expect(files.keys.sorted() == ["report.html"])
    let page = try MarkupTokens(try #require(files["report.html"]))
    let style = try #require(page.texts(in: "style").first)
    let scripts = page.texts(in: "script")
    let script = try #require(scripts.last)
    func hash(_ code: String) -> String { "'sha256-\(base64(sha256(Array(code.utf8))))'" }
    let policy = "default-src 'none'; style-src \(hash(style)); script-src \(hash(script)); "
    #expect(page.values(of: "content").first == policy + "base-uri 'none'; form-action 'none'")
    #expect(scripts.count == 2)
    #expect(page.values(of: "type").contains("application/json"))
    #expect(page.values(of: "src").isEmpty)
  }

  @Test func carriesTheDataUnchanged() throws {
    let report = try HostileReport(PageFixture.report).with("</script><!-- & \u{2028}\u{2029}")
    let json = try #require(try report.files()["report.json"])
    let page = try #require(try report.pages(singleFile: true)["report.html"])
    let data = try #require(page.texts(in: "script").first)
    #expect(
      !data.contains("<") && !data.contains("&") && !data.contains("\u{2028}") && !data.contains("\u{2029}")
    )
    let escapes = [
      ("\\u003C", "<"), ("\\u003E", ">"), ("\\u0026", "&"), ("\\u2028", "\u{2028}"), ("\\u2029", "\u{2029}"),
    ]
    #expect(escapes.reduce(data) { $0.replacing($1.0, with: $1.1) } == json)
  }

  @Test func saysTheSameAsTheFolder() throws {
    let single = try #require(try PageFixture.report.pages(singleFile: true)["report.html"])
    for (path, page) in try oneOrMore(PageFixture.report.pages()) {
      #expect(single.texts(in: "textarea").count >= page.texts(in: "textarea").count, "\(path)")
      for text in page.texts(in: "p") + page.texts(in: "dd") + page.texts(in: "td")
        + page.texts(in: "textarea")
      {
        #expect(
          text.isEmpty || single.text.contains(text) || text.contains("Get the data"),
          "\(path): \(text)"
        )
      }
    }
  }
}
