import Foundation
import InvitationModel
import TestSupport
import Testing

@testable import ReportRenderer

/// The German catalog against the sources, in both directions.
@Suite struct CatalogTests {
  private let german: PhraseCatalog

  init() throws { german = try #require(PhraseCatalog.builtIn(.german)) }

  @Test func saysEveryPhraseOfTheSources() throws {
    let missing = try SourcePhrases.all().filter { german.entries[$0.key] == nil }
    #expect(missing.isEmpty, "without German text: \(missing.map { "\($0.value): \($0.key)" }.sorted())")
  }

  @Test func saysNothingThatNobodyAsks() throws {
    let known = try SourcePhrases.all()
    let unused = german.entries.keys.filter { known[$0] == nil }
    #expect(unused.isEmpty, "in no source: \(unused.sorted())")
  }

  @Test func usesThePlacesOfEachPhrase() throws {
    for (key, said) in try oneOrMore(german.entries) {
      #expect(Self.places(in: said) == Self.places(in: key), "\(key) = \(said)")
      #expect(said.contains("\u{201C}") == false || said.contains("\u{201E}"), "English quotes in \(said)")
    }
  }

  /// A phrase on two lines of the file would be two half ones; a key twice would hide one of its texts.
  @Test func holdsEachPhraseOnce() throws {
    let file = try String(
      contentsOf: SourcePhrases.repository.appending(path: "Languages/de.txt"),
      encoding: .utf8
    )
    let lines = file.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.count == 2 * german.entries.count)
    for (index, line) in lines.enumerated() {
      #expect(line.hasPrefix("=") == !index.isMultiple(of: 2), "line out of place: \(line)")
    }
  }

  @Test func readsLiteralsAsTheCompilerDoes() {
    let source = #"""
      x = say("a \(n, "day") and \(f("b", c)) of \(count: k)", "tile") + say(
        """
        long “text” \
        \(say("inner \(z)"))
        """
      ) // say("no")
      """#
    #expect(
      SourcePhrases.keys(in: Array(source)) == [
        "a {1:day|days} and {2} of {3} [tile]", "long “text” {1}", "inner {1}",
      ]
    )
  }

  private static func places(in text: String) -> Set<String> {
    Set(text.matches(of: /\{(\d)[}:?]/).map { String($0.1) })
  }
}
