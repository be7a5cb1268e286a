import Foundation
import TestSupport
import Testing

@testable import InvitationAnalyzer

@Suite struct TextFoldTests {
  @Test(arguments: [
    ("José Ñandú", "jose nandu"), ("Straße", "strasse"), ("Søren Kjær", "soren kjaer"), ("Œuvre", "oeuvre"),
    ("ŁÓDŹ", "lodz"), ("İstanbul", "istanbul"), ("Þór Guðmundsson", "thor gudmundsson"), ("Ώρα ς", "ωρα σ"),
    ("Йод и Ёлка", "йод и елка"), ("Ｆｕｌｌ　ｗｉｄｔｈ", "full width"), ("𝓥𝓲𝓸𝓵𝓲𝓷 𝟙𝟚", "violin 12"),
    ("ﬁrst oﬀer", "first offer"), ("ﾊﾞｲｵﾘﾝ", "バイオリン"), ("a\u{200B}b\u{00AD}c\u{202E}d", "abcd"),
    ("हिन्दी", "हिन्दी"), ("한국어", "한국어"), ("Việt Nam", "viet nam"),
  ])
  func foldsLettersToTheirPlainForm(text: String, folded: String) {
    #expect(fold(text) == folded)
    #expect(Array(fold(text).unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test(arguments: ["José", "Ёлка Йод", "Ώρα", "バイオリン", "한국어", "Việt", "ÅÆ ö̲"])
  func foldsComposedAndDecomposedTextAlike(text: String) {
    let composed = Array(fold(text.precomposedStringWithCanonicalMapping).unicodeScalars)
    #expect(Array(fold(text.decomposedStringWithCanonicalMapping).unicodeScalars) == composed)
  }

  @Test func foldsFoldedTextToItself() {
    var random = SplitMix64(seed: 31)
    for round in 0..<500 {
      let text = randomText(&random, length: 40)
      let once = fold(text)
      guard Array(fold(once).unicodeScalars) == Array(once.unicodeScalars) else {
        Issue.record("seed 31, round \(round): \(text.debugDescription)")
        return
      }
    }
  }
}

/// A text of scalars from all over Unicode, with many marks, boundaries and digits among them.
func randomText(_ random: inout SplitMix64, length: Int) -> String {
  let pools: [ClosedRange<UInt32>] = [
    0x20...0x7E, 0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x370...0x4FF, 0x900...0x97F, 0x600...0x6FF,
    0x1E00...0x206F,
    0x3000...0x30FF, 0x4E00...0x4FFF, 0xAC00...0xADFF, 0x1100...0x11FF, 0xFE00...0xFFEF, 0x1D400...0x1D7FF,
    0x1F300...0x1F6FF, 0xE0000...0xE007F,
  ]
  var text = String.UnicodeScalarView()
  for _ in 0..<Int.random(in: 0...length, using: &random) {
    let pool = pools[Int.random(in: 0..<pools.count, using: &random)]
    if let scalar = Unicode.Scalar(UInt32.random(in: pool, using: &random)) { text.append(scalar) }
  }
  return String(text)
}
