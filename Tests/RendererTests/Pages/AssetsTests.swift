import Foundation
import Testing

@testable import ReportRenderer

@Suite struct AssetsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL

  @Test func embedsTheFilesOnDisk() throws {
    var onDisk: Set<String> = []
    for folder in ["Templates", "site", "examples/sample"] {
      let names = try FileManager.default.subpathsOfDirectory(atPath: Self.root.appending(path: folder).path)
      onDisk.formUnion(names.filter { $0.contains(".") && !$0.hasSuffix(".py") }.map { "\(folder)/\($0)" })
    }
    #expect(Set(Assets.all.keys).symmetricDifference(onDisk).sorted() == [])
    for (path, bytes) in Assets.all {
      #expect(try Data(contentsOf: Self.root.appending(path: path)) == Data(bytes), "\(path)")
    }
  }

  @Test func keepsStyleAndScriptWithinTheirBudgets() {
    #expect(Assets.all["site/report.css", default: []].count <= 12 * 1024)
    #expect(Assets.all["site/report.js", default: []].count <= 20 * 1024)
  }

  @Test func canStandInsideAPage() {
    for path in ["site/report.css", "site/report.js"] {
      #expect(HTML.ownCode(Assets.all[path, default: []]) != nil)
    }
  }

  @Test func fetchesNothing() {
    for path in ["site/report.css", "site/report.js"] {
      let code = String(decoding: Assets.all[path, default: []], as: UTF8.self)
      for word in ["@import", "url(", "http://", "fetch(", "innerHTML", "eval(", "insertAdjacentHTML"] {
        #expect(!code.contains(word), "\(path) holds \(word)")
      }
    }
  }
}
