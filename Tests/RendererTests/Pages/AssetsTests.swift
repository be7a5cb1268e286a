import Foundation
import TestSupport
import Testing

@testable import ReportRenderer

@Suite struct AssetsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL

  @Test func embedsTheFilesOnDisk() throws {
    var onDisk: Set<String> = []
    for folder in ["Languages", "Templates", "site", "examples/sample"] {
      let names = try FileManager.default.subpathsOfDirectory(atPath: Self.root.appending(path: folder).path)
      onDisk.formUnion(names.filter { $0.contains(".") && !$0.hasSuffix(".py") }.map { "\(folder)/\($0)" })
    }
    // The table is searched by halves, so its order is part of its meaning.
    #expect(Assets.paths == onDisk.sorted())
    for path in try oneOrMore(onDisk) {
      let bytes = try #require(Assets.bytes(at: path))
      #expect(try Data(contentsOf: Self.root.appending(path: path)) == Data(bytes), "\(path)")
    }
  }

  @Test(arguments: ["", "Templates", "Templates/pages", "site/report.cs", "site/report.css\0", "zzz", "é"])
  func knowsNoOtherPath(path: String) { #expect(Assets.bytes(at: path) == nil) }

  @Test func listsFolders() {
    #expect(Assets.paths(in: "site/") == ["report.css", "report.js"])
    #expect(Assets.paths(in: "Templates/cards/") == ["invitation.md"])
    #expect(Assets.paths(in: "nothing/") == [])
  }

  @Test func keepsStyleAndScriptWithinTheirBudgets() {
    #expect(stylesheet().count <= 12 * 1024)
    #expect(script().count <= 20 * 1024)
  }

  @Test func canStandInsideAPage() {
    for path in ["site/report.css", "site/report.js"] {
      #expect(HTML.ownCode(Assets.bytes(at: path) ?? []) != nil)
    }
  }

  @Test func fetchesNothing() {
    for path in ["site/report.css", "site/report.js"] {
      let code = String(decoding: Assets.bytes(at: path) ?? [], as: UTF8.self)
      for word in ["@import", "url(", "http://", "fetch(", "innerHTML", "eval(", "insertAdjacentHTML"] {
        #expect(!code.contains(word), "\(path) holds \(word)")
      }
    }
  }
}
