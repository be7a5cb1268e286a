import Foundation
import InvitationModel
import Testing

@testable import ReportRenderer

/// The German pages and script against the English ones.
@Suite struct TranslatedPageTests {
  private static let pages = TemplateSet.builtIn.paths.filter { TemplatePath($0).isPage }

  @Test(arguments: pages) func hasTheSamePartsInGerman(path: String) throws {
    let german = "pages/de/" + path.dropFirst("pages/".count)
    let source = try #require(TemplateSet.builtIn.source(german), "no \(german)")
    let part = #/\{\{[A-Za-z]+\}\}|```[a-z].*|^order:.*|\([a-z]+\.html[^)]*\)|^#+ |^- |^\d\. /#
    let parts = { (bytes: [UInt8]) in
      String(decoding: bytes, as: UTF8.self).matches(of: part.anchorsMatchLineEndings()).map {
        String($0.output)
      }
    }
    #expect(try parts(source) == parts(#require(TemplateSet.builtIn.source(path))))
  }

  @Test func passesTheChecksOfTemplates() { #expect(TemplateSet.builtIn.check() == []) }

  @Test func findsEveryPieceOfTheScript() throws {
    let script = String(decoding: Assets.bytes(at: "site/report.js") ?? [], as: UTF8.self)
    let pieces = PhraseCatalog(.german, reading: Assets.bytes(at: "Languages/de-script.txt") ?? []).entries
    #expect(pieces.count > 40)
    for piece in pieces.keys { #expect(script.contains(piece), "not in report.js: \(piece)") }
  }

  @Test func keepsTheScriptWithinItsBudget() {
    let german = PhraseCatalog.$current.withValue(.builtIn(.german)) { script() }
    #expect(german.count <= 20 * 1024)
    #expect(HTML.ownCode(german) != nil)
    #expect(script() == lean(Assets.bytes(at: "site/report.js") ?? []))
  }

  /// Texts of the script that no piece replaces would stay English.
  @Test func leavesNoEnglishInTheScript() {
    let german = PhraseCatalog.$current.withValue(.builtIn(.german)) {
      String(decoding: script(), as: UTF8.self)
    }
    let english = /\b(the|of|to|is|not|with|next|undo|copy|search|decided|all|keys?|decisions?)\b/
      .ignoresCase()
    let texts = german.matches(of: /say\(([^;]*);|button\(("[^"]*"|`[^`]*`)|"aria-label": "([^"]*)"/)
    #expect(texts.count > 15)
    for text in texts {
      let words = String(text.output.0).replacing(/\$\{[^}]*\}/, with: "").matches(of: /"[^"]*"|`[^`]*`/)
      for word in words {
        #expect(word.output.firstMatch(of: english) == nil, "English: \(word.output)")
      }
    }
  }
}
