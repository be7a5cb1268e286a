import TestSupport
import Testing

@testable import InvitationAnalyzer

/// Sketches never tell two names apart that look alike.
@Suite struct NameSketchTests {
  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func sketchesPlainNamesLikeAllOthers(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let letters = Array("aeoulnrvimstMIRNVLAE- dprg".unicodeScalars)
    for _ in 0..<300 {
      var name = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...14, using: &random) {
        name.append(letters[Int.random(in: 0..<letters.count, using: &random)])
      }
      let text = String(name)
      #expect(NameSketch(text) == NameSketch(words: NameForm(text).words), "seed \(seed): \(text)")
    }
  }

  @Test(arguments: [
    ("Marta Novak", "NOVAK Marta"), ("Jörg Müller", "Joerg Mueller"), ("Bernd Corn", "Bernd Com"),
    ("Dr. Ilse Marr", "Ilse Marr"), ("Ivo Lind", "lvo Llnd"), ("Олег Иванов", "Олег Иванов"),
  ])
  func sketchesNamesThatLookAlikeAlike(one: String, other: String) {
    #expect(NameForm(one).skeleton == NameForm(other).skeleton)
    #expect(NameSketch(one) == NameSketch(other))
  }

  @Test func findsFullNamesInTexts() {
    let runs = NameSketch.runs(in: PreparedText("Greetings from Dr. Marta Novak-Lind, who sent me"))
    #expect(runs.contains(NameSketch("Marta Novak-Lind")))
    #expect(runs.contains(NameSketch("Dr Marta Novak")))
    #expect(!runs.contains(NameSketch("Marta sent")))
  }
}
