import TestSupport
import Testing

@testable import InvitationAnalyzer

/// Names read in one pass over their bytes have the words that they have as texts.
@Suite struct PlainNameTests {
  @Test("reads plain names as texts are read", arguments: 1...40 as ClosedRange<UInt64>)
  func readsLikeTexts(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let blocks: [ClosedRange<UInt32>] = [
      0x41...0x5A, 0x61...0x7A, 0x20...0x20, 0x30...0x39, 0x2D...0x2D, 0xC0...0x17F, 0x180...0x250,
      0x370...0x3FF,
      0x400...0x481, 0x4E00...0x9FFF, 0x300...0x310,
    ]
    for _ in 0..<300 {
      var name = String.UnicodeScalarView()
      let chosen = (0..<3).map { _ in blocks[Int.random(in: 0..<blocks.count, using: &random)] }
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let block = chosen[Int.random(in: 0..<chosen.count, using: &random)]
        if let letter = Unicode.Scalar(UInt32.random(in: block, using: &random)) { name.append(letter) }
      }
      let text = String(name)
      guard let words = PlainName.words(of: text) else { continue }
      #expect(words == PreparedText(text).words.map(\.text), "seed \(seed): \(text)")
      #expect(NameSketch(text) == NameSketch(words: NameForm(text).words), "seed \(seed): \(text)")
    }
  }

  @Test("reads every letter that it takes as a text is read")
  func readsEveryLetter() {
    for value in UInt32(0x20)...0xA000 {
      guard let letter = Unicode.Scalar(value) else { continue }
      let text = "a" + String(letter)
      for text in [text, String(letter)] {
        guard let words = PlainName.words(of: text) else { continue }
        #expect(words == PreparedText(text).words.map(\.text), "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test(
    "takes names of letters only",
    arguments: [
      ("Marta Novák-Lind", ["marta", "novak", "lind"]), ("Groß", ["gross"]),
      ("Ольга Ёлкина", ["ольга", "елкина"]),
      ("Νίκος Παπάς", ["νικοσ", "παπασ"]), ("陽子 Wójcik", ["陽子", "wojcik"]), ("Ada 2nd", ["ada", "2nd"]),
      ("", []), (" - ", []),
      ("Dr Ada Quill", ["dr", "ada", "quill"]),
    ]
  )
  func takesLetters(name: String, words: [String]) {
    #expect(PlainName.words(of: name) == words)
  }

  @Test(
    "leaves all other names to the reader of texts",
    arguments: [
      "Dr. Ada Quill", "Ada (Quill)", "O'Brien", "LehrerIn", "陽子Wójcik", "Zoe\u{301}", "山1", "अनु", "Ada ✓",
    ]
  )
  func leavesOthers(name: String) {
    #expect(PlainName.words(of: name) == nil)
  }
}
