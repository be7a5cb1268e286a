import InvitationModel
import Testing

@testable import ReportRenderer

/// Every situation, language and tone for names that want to be more than names, or are very long.
@Suite struct WordingCorpusTests {
  private static let names =
    HostileStrings.all.map { String($0.prefix(300)) } + [
      "", "Marta Novak", "Dr. Maria Henriëtte Wilhelmina van Ravenswaard-Schimmelhoek tot Oldenhove PhD",
      String(repeating: "Anna-", count: 40), "👩‍🔧 Ana 🚲", "佐藤 陽菜", "𠮷野 𠮷子", "ليلى الحداد", "सुरेश यादव",
      "=1+1 Corp",
      "{{first}} {{terms}}", "Zoë\u{308}\u{301} Ångström", "O’Brien, Seán", "MARTA NOVAK", "x", "🇳🇱",
    ]

  private static var voice: Voice {
    var voice = Voice()
    voice.me = "Konstantin"
    for language in wordingLanguages {
      voice.about[language] = "chamber music, small festivals and their funding 𝄞"
      voice.terms[language] = [
        "we have worked on a project together or a friend of both introduces us",
        "the two of us have met at one of the meetings that our choir runs",
      ]
    }
    voice.elsewhere = "the-long-name-of-a-site.example"
    return voice
  }

  /// All proposals of one language for one name.
  private func filled(
    _ language: String,
    _ name: String,
    _ voice: Voice,
    _ books: inout Phrasebooks
  ) -> [Wording] {
    let proposals = Situation.allCases.flatMap { situation in
      Tone.allCases.map { (situation.rawValue, language, $0) }
    }
    var filled = report(
      of: [invitation(from: name, mutual: "Bartholomäus von Oudekerksberg", proposals)],
      voice: voice
    )
    fillWording(&filled, &books)
    #expect(
      filled.diagnostics.isEmpty,
      "\(language) \(name.debugDescription): \(filled.diagnostics.map(\.message))"
    )
    return filled.invitations.flatMap(\.wording)
  }

  @Test(arguments: wordingLanguages)
  func isNeverTooLongAndNeverUnfilled(_ language: String) {
    // What is read of the templates is the same for all names.
    var books = Phrasebooks(.builtIn)
    for voice in [Self.voice, Voice()] {
      for name in Self.names {
        let texts = filled(language, name, voice, &books)
        for situation in Situation.allCases where situation != .declineElsewhere || !voice.elsewhere.isEmpty {
          #expect(texts.contains { $0.situation == situation.rawValue }, "no text for \(situation) \(name)")
        }
        for wording in texts {
          let text = wording.text
          #expect(wording.characters == text.count && wording.utf16Units == text.utf16.count)
          #expect(max(wording.characters, wording.utf16Units) <= NoteLimit.any, "\(text)")
          #expect(!text.contains("{") && !text.contains("}") && !text.contains("  ") && !text.isEmpty)
        }
      }
    }
  }

  @Test(arguments: wordingLanguages)
  func putsAShortenedTextBeforeOneThatIsTooLongForAFreeAccount(_ language: String) {
    var shortened = 0
    var books = Phrasebooks(.builtIn)
    for situation in Situation.allCases {
      for tone in Tone.allCases {
        var filled = report(
          of: [
            invitation(
              from: "Wilhelmina-Margaretha van de Oudekerksma",
              mutual: "Bartholomäus von Oudekerksberg",
              [(situation.rawValue, language, tone)]
            )
          ],
          voice: Self.voice
        )
        fillWording(&filled, &books)
        let lengths = filled.invitations.flatMap(\.wording).map { max($0.characters, $0.utf16Units) }
        #expect((1...2).contains(lengths.count))
        if lengths.count == 2 {
          #expect(lengths[0] <= NoteLimit.free && lengths[1] > NoteLimit.free)
          shortened += 1
        }
      }
    }
    #expect(shortened > 0)
  }

  @Test func saysBothCountsWhereTheyDiffer() throws {
    var report = PageFixture.report
    report.invitations[0].name = "𠮷野 𠮷子"
    let text = try report.text(of: "index.html")
    #expect(text.contains(" characters, ") && text.contains(" UTF-16 units"))
  }

  @Test func namesTheLanguageOfTheNote() throws {
    var report = PageFixture.report
    report.invitations[1].note = Note(text: "Hola", language: "es", quality: "personal")
    #expect(try report.text(of: "index.html").contains("Your words in Spanish, the language of the note ("))
  }

  @Test func showsTheTextsOfOneSituation() throws {
    let text = try PageFixture.report.text(of: "method.html")
    #expect(
      text.contains("Refuse an introduction, English") && text.contains("I only introduce people I know well")
    )
    let words = try #require(try PageFixture.report.files()["wording.html"])
    #expect(words.contains("<h3 id=\"w-no-introduction\">Refuse an introduction</h3>"))
  }
}
