import TestSupport
import Testing

@testable import InvitationModel

/// The short way for settled characters ends where the long way through the rules ends.
@Suite struct SettledTextTests {
  /// Beside this letter every rule takes the long way; below U+0600, so that no joiner is kept for its sake.
  private let unsettled = "\u{5D0}"

  @Test func leavesEverySettledCharacterAsItIs() {
    let settled = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      Array(String(scalar).utf8).withUnsafeBufferPointer { SettledText.length(of: $0, at: 0) } > 0
    }
    #expect(settled.count > 30_000)
    for scalar in settled {
      let parts = Array(composed(String(scalar) + unsettled).unicodeScalars)
      #expect(parts.first == scalar && parts.count == 2)
      #expect(CharacterClass(scalar) == .other)
      #expect(scalar.properties.canonicalCombiningClass == .notReordered)
      if let lower = SettledText.lowercased(String(scalar)) {
        #expect(Array(lower.utf8) == Array(String(scalar).lowercased().utf8))
      }
    }
    let seconds = CompositionTable.composed.keys.map(\.mark)
    #expect(Set(seconds).isDisjoint(with: settled.map(\.value)))
    #expect(seconds.allSatisfy { $0 >= 0x300 })
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func readsTextsLikeTheLongWay(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let text = randomText(&random)
      let line = cleanLine(text + unsettled).text
      #expect(Array(cleanLine(text).text.utf8) == Array(line.dropLast().trimmed.utf8), "seed \(seed)")
      let note = cleanNote(text + unsettled).text
      #expect(Array(cleanNote(text).text.utf8) == Array(note.dropLast().trimmed.utf8), "seed \(seed)")
      let joined = joinForm(text + unsettled)
      #expect(Array(joinForm(text).utf8) == Array(joined.dropLast().trimmed.utf8), "seed \(seed)")
    }
  }

  @Test(arguments: [false, true]) func cleansBlanksAndBreaksLikeTheLongWay(keepsLines: Bool) throws {
    var texts = [""]
    var longest = texts
    for _ in 1...5 {
      longest = longest.flatMap { text in [" ", "\t", "\r", "\n", "é"].map { text + $0 } }
      texts += longest
    }
    #expect(texts.count == 3_906)
    for text in texts {
      let short = try #require(SettledText.cleaned(text, keepsLines: keepsLines))
      let long = cleanByRules(text, keepsLines: keepsLines)
      #expect(Array(short.utf8) == Array(long.text.utf8) && !long.removed, "\(Array(text.utf8))")
      if SettledText.isClean(text, keepsLines: keepsLines) { #expect(short == text) }
    }
    #expect(SettledText.cleaned("a\u{301}", keepsLines: keepsLines) == nil)
  }

  @Test(arguments: [
    "", "Ada Quill", " Ada\tQuill ", "a\r\n b", "a\u{200B}b", "Nun\u{303}ez", "\u{202E}x", "明",
  ])
  func readsBytesLikeTexts(text: String) {
    let (line, note) = (cleanLine(text), cleanNote(text))
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      #expect(cleanLine(utf8: bytes) == line)
      #expect(cleanNote(utf8: bytes) == note)
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func readsAddressesLikeTheLongWay(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      var slug = ""
      for byte in randomText(&random).utf8 {
        let isEscaped =
          byte >= 0x80 ? Bool.random(using: &random) : UInt8.random(in: 0...9, using: &random) == 0
        slug += isEscaped ? "%" + String(byte, radix: 16) : byte < 0x80 ? String(Unicode.Scalar(byte)) : "%zz"
      }
      let short = PersonKey(address: "https://www.linkedin.com/in/" + slug)
      let long = PersonKey(address: "http://www.linkedin.com/in/" + slug)
      #expect(short.map { Array($0.id.utf8) } == long.map { Array($0.id.utf8) }, "seed \(seed): \(slug)")
    }
  }

  private func randomText(_ random: inout SplitMix64) -> String {
    let samples: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x61...0x7A, 0x20...0x20, 0xC0...0x24F, 0x386...0x47F, 0x3041...0x30FF, 0x4E00...0x4E20,
      0xAC00...0xAC20, 0x2010...0x203B, 0x1F600...0x1F610, 0xA1...0xBF, 0x20A0...0x20BF, 0xFFFC...0xFFFD,
      0x300...0x305, 0x00...0x1F, 0x200B...0x200F,
    ]
    let kinds = Bool.random(using: &random) ? 3 : Bool.random(using: &random) ? 13 : samples.count
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...30, using: &random) {
      let range = samples[Int.random(in: 0..<kinds, using: &random)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) { text.append(scalar) }
    }
    return String(text)
  }
}

extension Substring {
  /// The text without blanks and breaks at its end.
  fileprivate var trimmed: String {
    var scalars = unicodeScalars
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
