import InvitationModel
import Testing

@Suite struct CleanTextTests {
  @Test(arguments: [
    ("Bo Tansley", "Bo Tansley", false),
    ("  Pia  Ostrander ", "Pia Ostrander", false),
    ("Pia\u{A0}\u{3000}Ostrander\u{202F}", "Pia Ostrander", false),
    ("\u{FEFF}Bo", "Bo", false),
    ("B\u{FEFF}o", "Bo", true),
    ("Zero\u{200B}Width", "ZeroWidth", true),
    ("a\u{202E}b\u{2066}c", "abc", true),
    ("soft\u{AD}hyphen", "softhyphen", true),
    ("line\nbreak\ttab\u{2028}end", "line break tab end", false),
    ("bell\u{7}\u{7F}\u{9B}!", "bell!", true),
    ("می\u{200C}خواهم", "می\u{200C}خواهم", false),
    ("a\u{200D}b", "ab", true),
    ("👩\u{200D}👧", "👩\u{200D}👧", false),
    ("❤\u{FE0F}\u{200D}🔥", "❤\u{FE0F}\u{200D}🔥", false),
    ("\u{3164}\u{2800}", "", false),
    ("a\u{3164}b", "a b", false),
    ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "e\u{301}\u{302}\u{303}\u{304}", true),
    ("x\u{FFFE}\u{1FFFF}y", "xy", true),
    ("tag\u{E0041}", "tag", true),
    ("nul\0", "nul\u{FFFD}", false),
    ("", "", false),
    (" ", "", false),
  ])
  func cleansALine(written: String, text: String, removed: Bool) {
    let cleaned = cleanLine(written)
    #expect(Array(cleaned.text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(cleaned.removed == removed)
  }

  @Test(arguments: [
    ("Hello Mara,\r\nhow are you? \r\n\r\nIlse\n", "Hello Mara,\nhow are you?\n\nIlse", false),
    ("two  blanks\tand a tab", "two  blanks and a tab", false),
    ("  indented\n   line  ", "indented\n   line", false),
    ("one\rtwo\u{85}three\u{2029}four", "one\ntwo\nthree\nfour", false),
    ("hid\u{200B}den", "hidden", true),
    ("\n \n", "", false),
  ])
  func cleansANote(written: String, text: String, removed: Bool) {
    let cleaned = cleanNote(written)
    #expect(Array(cleaned.text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(cleaned.removed == removed)
  }

  @Test(arguments: [
    "Bo  Tansley \u{200B}", "a\r\nb\t c", "e\u{301}\u{302}\u{303}\u{304}\u{305}", "a\u{200D}\u{200C}b",
  ])
  func cleansOnlyOnce(written: String) {
    let line = cleanLine(written).text
    #expect(cleanLine(line).text == line)
    #expect(!cleanLine(line).removed)
    let note = cleanNote(written).text
    #expect(cleanNote(note).text == note)
  }

  @Test(arguments: [
    ("Lone  MATCH", "lone match"), ("Ådne Fjeldstrøm", "ådne fjeldstrøm"), ("A\u{30A}dne\u{A0}X", "ådne x"),
    ("Zero\u{200B}Width", "zerowidth"), ("Straße", "strasse"), ("Σίσυφος", "σίσυφοσ"), ("👩\u{200D}👧", "👩👧"),
  ])
  func joinsNamesByForm(name: String, form: String) {
    #expect(Array(joinForm(name).unicodeScalars) == Array(form.unicodeScalars))
  }

  @Test func ofATextTooLongForANameOnlyTheBytesCount() {
    let name = String(repeating: "A", count: longestComparedName)
    #expect(joinForm(name) == name.lowercased())
    #expect(joinForm(name + "A") == name + "A")
  }
}
