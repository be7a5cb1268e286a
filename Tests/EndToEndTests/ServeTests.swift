import Foundation
import TestSupport
import Testing

@Suite struct ServeTests {
  @Test func servesWhatBuildWrites() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      try #expect(Program.run(["build", export, "--out", "built"], in: folder).status == 0)
      let built = try contents(of: folder.appending(path: "built"))
      let before = Set(try contents(of: folder).keys)
      let server = try ServedProgram([export], in: folder)
      for (name, bytes) in try oneOrMore(built.filter { !$0.key.hasPrefix(".") }) {
        let (status, head, body) = try server.get("/\(name)")
        #expect(status == 200, "\(name)")
        #expect(Data(body.utf8) == bytes, "\(name)")
        let types = [
          "html": "text/html", "css": "text/css", "js": "text/javascript", "json": "application/json",
        ]
        let type = types[String(name.split(separator: ".").last ?? "")] ?? "none"
        #expect(head.contains("\r\nContent-Type: \(type); charset=utf-8\r\n"), "\(head)")
        #expect(head.contains("\r\nContent-Length: \(bytes.count)\r\n"))
        let (headStatus, headHead, headBody) = try server.get("/\(name)", method: "HEAD")
        #expect(headStatus == 200 && headHead == head && headBody.isEmpty)
      }
      #expect(try server.get("/").2 == server.get("/index.html").2)
      #expect(
        try server.get("/").2.contains(
          "http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;;"
        )
      )
      #expect(server.end(SIGINT) == 130)
      let after = Set(
        try contents(of: folder).keys.filter { !$0.hasPrefix("told-") && !$0.hasPrefix("answered-") }
      )
      #expect(after == before, "nothing is written")
    }
  }

  @Test func refusesWhatIsNotAPlainRequestForAFile() throws {
    try withScratch { folder in
      let server = try ServedProgram(["--demo"], in: folder)
      for path in [
        "/../etc/passwd", "/%2e%2e/etc/passwd", "//etc/passwd", "/..%2f..%2fetc/passwd", "/./index.html",
        "/index.html/", "/INDEX.HTML", "/report", "/goals.md", "/index.html%00", "/.",
      ] { #expect(try server.get(path).0 == 404, "\(path)") }
      for host in [
        "evil.example", "evil.example:\(server.port)", "127.0.0.1", "127.0.0.1:1", "localhost",
        "0.0.0.0:\(server.port)", "[::1]:\(server.port)", "127.0.0.1:\(server.port).evil.example",
      ] {
        let (status, _, body) = try server.get("/", host: host)
        #expect(status == 403 && body == "403 Forbidden\n", "\(host)")
      }
      #expect(try server.get("/", host: "LOCALHOST:\(server.port)").0 == 200)
      let host = "Host: 127.0.0.1:\(server.port)\r\n"
      for method in ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "TRACE", "get"] {
        #expect(try server.get("/", method: method).0 == 405, "\(method)")
      }
      for request in [
        "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\n\(host)\(host)\r\n", "GET / HTTP/2\r\n\(host)\r\n",
        "GET /\r\n\(host)\r\n",
        "GET http://127.0.0.1/ HTTP/1.1\r\n\(host)\r\n", "GET  / HTTP/1.1\r\n\(host)\r\n",
        "GET / HTTP/1.1\r\n\(host) folded\r\n\r\n",
        "GET / HTTP/1.1\r\nno colon\r\n\(host)\r\n", "GET / HTTP/1.1\n\(host)\r\n\r\n", "\r\n\r\n",
        "GET / HTTP/1.1\r\nHost : 127.0.0.1:\(server.port)\r\n\r\n", "GET /\u{0} HTTP/1.1\r\n\(host)\r\n",
      ] { #expect(try server.send(request).status == 400, "\(request)") }
      let long = String(repeating: "a", count: 20_000)
      #expect(try server.send("GET /\(long) HTTP/1.1\r\n\(host)\r\n").status == 431)
      #expect(try server.get("/nothere", method: "HEAD") == (404, server.get("/nothere").1, ""))
      #expect(try server.get("/favicon.ico").0 == 204)
      // Nobody who only connects keeps others waiting.
      let idle = try (0..<40).map { _ in try server.connection() }
      #expect(try server.get("/index.html?x=y").0 == 200)
      for descriptor in idle { close(descriptor) }
      #expect(server.end(SIGTERM) == 143)
    }
  }

  @Test func makesTheReportAgainWhenSomethingChanges() throws {
    try withScratch { folder in
      let export = try SmallExport.make(in: folder)
      try write("# Queue\n\nFirst words.\n", to: "mine/pages/index.md", in: folder)
      let server = try ServedProgram([export, "--templates", "mine"], in: folder)
      func page() -> String { (try? server.get("/").2) ?? "" }
      #expect(page().contains("First words."))
      try write("# Queue\n\nOther words.\n", to: "mine/pages/index.md", in: folder)
      try ServedProgram.wait { page().contains("Other words.") }
      try write("# Own page\n", to: "mine/pages/own.md", in: folder)
      try ServedProgram.wait { page().contains("Own page") }
      // A fault is told, and the last good report stays.
      try write("# Queue\n\n{{headlne}}\n", to: "mine/pages/index.md", in: folder)
      try ServedProgram.wait { server.messages.contains("The last good report stays") }
      #expect(server.messages.contains("pages/index.md:3:1: error: unknown slot"))
      #expect(page().contains("Other words."))
      try write("# Queue\n\nThird words. {{goalsHint}}\n\n{{split}}\n", to: "mine/pages/index.md", in: folder)
      try ServedProgram.wait { page().contains("1 to ") }
      // A side file that was not there before, and an input.
      try write("# G\n\n## Meet ornithologists\n\n- Roles: ornithologist\n", to: "goals.md", in: folder)
      try ServedProgram.wait { ((try? server.get("/network.html").2) ?? "").contains("Meet ornithologists") }
      let more = SmallExport.invitations.replacing("Canary Sparrowhawk", with: "Heron Kingfisher")
      try write(more, to: "export/Invitations.csv", in: folder)
      try ServedProgram.wait { ((try? server.get("/people.html").2) ?? "").contains("Heron Kingfisher") }
      try FileManager.default.removeItem(at: folder.appending(path: "export/Invitations.csv"))
      try FileManager.default.removeItem(at: folder.appending(path: "export/Connections.csv"))
      let count = server.messages.split(separator: "The last good report stays").count
      try ServedProgram.wait { server.messages.split(separator: "The last good report stays").count > count }
      #expect(try server.get("/people.html").2.contains("Heron Kingfisher"))
      #expect(server.end(SIGHUP) == 129)
    }
  }

  @Test func endsAtOnceWhenThereIsNothingToShowOrNoPort() throws {
    try withScratch { folder in
      try #expect(Program.run(["serve", "nothere.zip"], in: folder).status == 66)
      try #expect(Program.run(["serve", "-"], in: folder).status == 64)
      try #expect(Program.run(["serve", "--demo", "--port", "65536"], in: folder).status == 64)
      try #expect(Program.run(["serve", "--demo", "--templates", "nothere"], in: folder).status == 78)
      let server = try ServedProgram(["--demo"], in: folder)
      let second = try Program.run(["serve", "--demo", "--port", String(server.port)], in: folder)
      #expect(second.status == 73)
      #expect(second.err.contains("[port-refused]"), "\(second.err)")
      #expect(second.out.isEmpty)
    }
  }
}
