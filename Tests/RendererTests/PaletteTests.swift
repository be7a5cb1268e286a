import Foundation
import Testing

/// The colours of `site/report.css`, recomputed: nobody can see by eye what all eyes see.
@Suite struct PaletteTests {
  enum Theme: Int, CaseIterable {
    case light, dark
  }

  private static let stylesheet = try? String(
    contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../site/report.css"),
    encoding: .utf8
  )

  /// Both colours of `--name: light-dark(#…, #…)`.
  private func colour(_ name: String, _ theme: Theme) throws -> PaletteColour {
    let css = try #require(Self.stylesheet)
    let start = try #require(css.range(of: "--\(name): light-dark("))
    let pair = css[start.upperBound...].prefix { $0 != ")" }.split(separator: ", ")
    return try #require(pair.count == 2 ? PaletteColour(pair[theme.rawValue]) : nil)
  }

  @Test(
    arguments: [
      ("accept", Theme.light, 6.63, 6.23), ("ask", .light, 4.86, 4.56), ("decline", .light, 11.95, 11.22),
      ("none", .light, 4.93, 4.63), ("text", .light, 17.63, 16.56), ("muted", .light, 6.77, 6.36),
      ("line", .light, 3.28, 3.08), ("q1", .light, 1.22, 1.15), ("q2", .light, 1.85, 1.74),
      ("q3", .light, 2.98, 2.80), ("q4", .light, 5.22, 4.91), ("q5", .light, 9.01, 8.47),
      ("accept", .dark, 8.46, 7.60), ("ask", .dark, 13.63, 12.23), ("decline", .dark, 6.20, 5.57),
      ("none", .dark, 7.97, 7.16), ("text", .dark, 15.44, 13.86), ("muted", .dark, 8.60, 7.72),
      ("line", .dark, 3.99, 3.58), ("q1", .dark, 1.48, 1.32), ("q2", .dark, 2.66, 2.39),
      ("q3", .dark, 4.80, 4.31), ("q4", .dark, 8.40, 7.54), ("q5", .dark, 13.99, 12.56),
    ]
  )
  func keepsItsContrast(name: String, theme: Theme, onPage: Double, onCard: Double) throws {
    let colour = try colour(name, theme)
    #expect(abs(colour.contrast(to: try self.colour("page", theme)) - onPage) < 0.01)
    #expect(abs(colour.contrast(to: try self.colour("card", theme)) - onCard) < 0.01)
  }

  @Test(arguments: Theme.allCases)
  func keepsTextAndShapesReadable(theme: Theme) throws {
    for ground in ["page", "card"] {
      let ground = try colour(ground, theme)
      for text in ["text", "muted", "accept", "ask", "decline", "none"] {
        #expect(try colour(text, theme).contrast(to: ground) >= 4.5, "\(text)")
      }
      for shape in ["line", "q4"] { #expect(try colour(shape, theme).contrast(to: ground) >= 3, "\(shape)") }
    }
    // Numbers in shaded cells.
    for (shade, text) in [("q1", "text"), ("q2", "text"), ("q3", "on-q3"), ("q4", "page"), ("q5", "page")] {
      #expect(try colour(shade, theme).contrast(to: colour(text, theme)) >= 3.8, "\(shade)")
    }
  }

  @Test(
    arguments: [
      (Theme.light, Vision.normal, 27.4), (.light, .protan, 22.3), (.light, .deutan, 18.5),
      (.light, .tritan, 21.8), (.light, .grey, 7.8), (.dark, .normal, 50.5), (.dark, .protan, 24.1),
      (.dark, .deutan, 20.6), (.dark, .tritan, 28.7), (.dark, .grey, 7.9),
    ]
  )
  func keepsVerdictsApart(theme: Theme, vision: Vision, least: Double) throws {
    let verdicts = try ["accept", "ask", "decline"].map { try colour($0, theme).seen(with: vision) }
    let distances = [(0, 1), (0, 2), (1, 2)].map { verdicts[$0].distance(to: verdicts[$1]) }
    #expect(abs(try #require(distances.min()) - least) < 0.06)
  }

  @Test func measuresTheEndsOfBothScales() throws {
    let black = try #require(PaletteColour("#000000"))
    let white = try #require(PaletteColour("#FFFFFF"))
    #expect(abs(black.distance(to: white) - 100) < 0.01)
    #expect(black.distance(to: black) == 0)
    #expect(abs(black.contrast(to: white) - 21) < 1e-9)
  }

  @Test func loadsNothingAndRunsNoText() throws {
    let css = try #require(Self.stylesheet)
    for word in ["url(", "@import", "@font-face", "smooth"] { #expect(!css.contains(word), "\(word)") }
    let script = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../site/report.js"
      ),
      encoding: .utf8
    )
    let banned = [
      "innerHTML", "outerHTML", "insertAdjacentHTML", "eval(", "new Function", "document.write",
      "javascript:",
      "fetch(", "XMLHttpRequest", "import(", "http:", ".style", "</",
    ]
    for word in banned { #expect(!script.contains(word), "\(word)") }
  }
}
