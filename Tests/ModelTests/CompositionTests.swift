import InvitationModel
import TestSupport
import Testing

@Suite struct CompositionTests {
  /// Made with another implementation of NFC.
  private static let vectors: [(String, String)] = [
    ("\u{44C}\u{319}\u{EE}\u{1FAC}", "\u{44C}\u{319}\u{EE}\u{1FAC}"),
    (
      "A\u{306}\u{302}l\u{327}\u{304}\u{30F}\u{31A}N\u{327}\u{324}\u{303}\u{307}",
      "\u{102}\u{302}\u{13C}\u{304}\u{30F}\u{31A}\u{145}\u{324}\u{303}\u{307}"
    ),
    (
      "C\u{307}\u{303}\u{30E}\u{302}\u{399}\u{301}\u{312}a\u{322}\u{306}\u{301}",
      "\u{10A}\u{303}\u{30E}\u{302}\u{38A}\u{312}\u{1EAF}\u{322}"
    ),
    (
      "\u{3A9}\u{338}\u{323}\u{345}\u{D8}\u{301}\u{3A9}\u{317}\u{345}",
      "\u{1FFC}\u{338}\u{323}\u{1FE}\u{1FFC}\u{317}"
    ),
    (
      "\u{1FC6}\u{38E}\u{1A1}\u{338}\u{322}\u{307}\u{304}",
      "\u{1FC6}\u{38E}\u{1A1}\u{338}\u{322}\u{307}\u{304}"
    ),
    (
      "\u{1F0E}\u{317}\u{313}\u{30F}\u{1FC}\u{305}\u{41B}\u{315}\u{31C}\u{312}",
      "\u{1F0E}\u{317}\u{313}\u{30F}\u{1FC}\u{305}\u{41B}\u{31C}\u{312}\u{315}"
    ),
    (
      "\u{121}\u{1F79}\u{30A}\u{315}\u{309}\u{1F42}\u{302}\u{345}\u{304}",
      "\u{121}\u{3CC}\u{30A}\u{309}\u{315}\u{1F42}\u{302}\u{304}\u{345}"
    ),
    (
      "\u{437}\u{327}\u{316}\u{3C5}\u{313}\u{342}\u{304}\u{305}\u{311}\u{3B7}\u{314}\u{300}",
      "\u{437}\u{327}\u{316}\u{1F56}\u{304}\u{305}\u{311}\u{1F23}"
    ),
    (
      "\u{42F}\u{328}\u{318}\u{312}e\u{330}\u{3B1}\u{327}\u{313}\u{342}\u{30A}",
      "\u{42F}\u{328}\u{318}\u{312}\u{1E1B}\u{1F06}\u{327}\u{30A}"
    ),
    (
      "\u{1F50}\u{24A}\u{308}\u{30F}\u{1E83}\u{31F}\u{305}\u{30A}",
      "\u{1F50}\u{24A}\u{308}\u{30F}\u{1E83}\u{31F}\u{305}\u{30A}"
    ),
    (
      "x\u{31B}\u{307}\u{308}\u{397}\u{328}\u{301}\u{31A}k\u{323}\u{30E}\u{309}\u{305}",
      "\u{1E8B}\u{31B}\u{308}\u{389}\u{328}\u{31A}\u{1E33}\u{30E}\u{309}\u{305}"
    ),
    ("\u{1C1}\u{345}\u{391}\u{1F3A}\u{310}", "\u{1C1}\u{345}\u{391}\u{1F3A}\u{310}"),
    ("I\u{31A}\u{1FA9}\u{327}\u{324}\u{441}\u{327}", "I\u{31A}\u{1FA9}\u{327}\u{324}\u{441}\u{327}"),
    (
      "u\u{338}\u{323}\u{319}\u{301}W\u{319}\u{31E}\u{308}\u{306}w\u{323}",
      "\u{1EE5}\u{338}\u{319}\u{301}\u{1E84}\u{319}\u{31E}\u{306}\u{1E89}"
    ),
    ("e\u{31C}\u{306}u\u{308}\u{301}d\u{323}", "\u{115}\u{31C}\u{1D8}\u{1E0D}"),
    ("A\u{322}\u{15F}\u{301}\u{301}\u{122}\u{302}", "A\u{322}\u{15F}\u{301}\u{301}\u{122}\u{302}"),
    (
      "\u{1BC}\u{316}\u{326}M\u{31F}\u{301}\u{307}\u{307}\u{391}\u{31E}\u{314}\u{342}\u{313}\u{305}",
      "\u{1BC}\u{316}\u{326}\u{1E3E}\u{31F}\u{307}\u{307}\u{1F0F}\u{31E}\u{313}\u{305}"
    ),
    (
      "\u{15D}\u{310}\u{31E}\u{1D6}\u{230}\u{309}\u{327}", "\u{15D}\u{31E}\u{310}\u{1D6}\u{230}\u{327}\u{309}"
    ),
    (
      "\u{C3}\u{329}\u{305}\u{3CB}\u{30A}\u{316}\u{374}\u{328}\u{30E}",
      "\u{C3}\u{329}\u{305}\u{3CB}\u{316}\u{30A}\u{2B9}\u{328}\u{30E}"
    ),
    ("\u{21B}\u{319};\u{321}\u{1F4C}\u{301}\u{301}", "\u{21B}\u{319};\u{321}\u{1F4C}\u{301}\u{301}"),
    (
      "\u{3B7}\u{327}\u{313}\u{30C}E\u{316}\u{317}\u{304}\u{301}\u{305}\u{24F}",
      "\u{1F20}\u{327}\u{30C}\u{1E16}\u{316}\u{317}\u{305}\u{24F}"
    ),
    (
      "\u{1F19}\u{315}\u{22E}\u{327}\u{327}\u{300}\u{1F2E}\u{329}\u{305}",
      "\u{1F19}\u{315}\u{22E}\u{327}\u{327}\u{300}\u{1F2E}\u{329}\u{305}"
    ),
    (
      "\u{181}\u{328}\u{31E}\u{30C}n\u{328}\u{300}\u{305}\u{315}v\u{323}\u{319}\u{305}\u{30A}",
      "\u{181}\u{328}\u{31E}\u{30C}\u{1F9}\u{328}\u{305}\u{315}\u{1E7F}\u{319}\u{305}\u{30A}"
    ),
    (
      "\u{190}\u{1C1}\u{329}\u{309}\u{327}\u{1F24}\u{309}\u{323}",
      "\u{190}\u{1C1}\u{327}\u{329}\u{309}\u{1F24}\u{323}\u{309}"
    ),
    (
      "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF} \u{110B}\u{1175}\u{1105}\u{1173}\u{11B7}",
      "\u{D55C}\u{AE00} \u{C774}\u{B984}"
    ),
    (
      "\u{30AB}\u{3099}\u{30AD}\u{3099}\u{30AF}\u{3099}\u{30B1}\u{3099}\u{30B3}\u{3099}",
      "\u{30AC}\u{30AE}\u{30B0}\u{30B2}\u{30B4}"
    ),
    ("A\u{306}\u{301}o\u{323}u\u{323}", "\u{1EAE}\u{1ECD}\u{1EE5}"),
    (
      "\u{41C}\u{430}\u{440}\u{438}\u{44F} \u{418}\u{306}\u{43E}\u{434}",
      "\u{41C}\u{430}\u{440}\u{438}\u{44F} \u{419}\u{43E}\u{434}"
    ),
  ]

  @Test(arguments: vectors) func composesAsUnicodeSays(written: String, expected: String) {
    #expect(Array(composed(written).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func neverChangesWhatATextMeans() {
    let seed: UInt64 = 3
    var random = SplitMix64(seed: seed)
    for _ in 0..<2_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        let value = UInt32.random(in: 0x40...0x3200, using: &random)
        if let scalar = Unicode.Scalar(value) { text.append(scalar) }
      }
      let written = String(text)
      #expect(composed(written) == written, "seed \(seed)")
      #expect(composed(composed(written)).unicodeScalars.elementsEqual(composed(written).unicodeScalars))
    }
  }
}
