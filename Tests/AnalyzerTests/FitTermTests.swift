import InvitationModel
import Testing

@testable import InvitationAnalyzer

/// One row of decisions.md 23.1; the points are in thousandths, 0 means that nothing is found.
struct TermVector: Sendable {
  var key: TermKey
  var term: String
  var field: FitField
  var text: String
  var points: Int
  var kind: HitKind?
  var seniority: [Seniority] = []

  init(
    _ key: TermKey,
    _ term: String,
    _ field: FitField,
    _ text: String,
    _ points: Int,
    _ kind: HitKind?,
    seniority: [Seniority] = []
  ) {
    (self.key, self.term, self.field, self.text) = (key, term, field, text)
    (self.points, self.kind, self.seniority) = (points, kind, seniority)
  }

  static let all: [TermVector] = [
    TermVector(.roles, "violinist", .headline, "Violinists and teachers", 3000, .inflected),
    TermVector(.roles, "violinist (also: Geiger)", .headline, "Freischaffende Geigerin", 3000, .inflected),
    TermVector(.roles, "violinist", .headline, "Former violinist, now florist", 1500, .former),
    TermVector(.roles, "violinist", .headline, "Aspiring violinist", 1500, .notYet),
    TermVector(.roles, "violinist", .headline, "We are hiring: looking for a violinist", 0, nil),
    TermVector(.roles, "violinist", .headline, "Insurance for violinists", 1500, .serves),
    TermVector(.roles, "violinist", .headline, "Not a violinist, but a fan", 0, nil),
    TermVector(.roles, "violinist", .note, "I am a violinist from Graz.", 2250, .exact),
    TermVector(.roles, "marketing director", .headline, "Director of Marketing", 3000, .exact),
    TermVector(.roles, "marketing director", .headline, "Director, Marketing", 3000, .exact),
    TermVector(.roles, "marketing director", .headline, "Director | Marketing", 0, nil),
    TermVector(.roles, "\"marketing director\"", .headline, "Director of Marketing", 0, nil),
    TermVector(.roles, "head of design", .headline, "Head Design", 3000, .exact),
    TermVector(.roles, "project manager", .headline, "Projektleiterin Tiefbau", 3000, .inflected),
    TermVector(.roles, "project manager", .headline, "Cheffe de projet numérique", 3000, .exact),
    TermVector(.roles, "music teacher", .headline, "Primary school teacher", 1000, .exact),
    TermVector(.roles, "grant officer", .headline, "Police officer", 0, nil),
    TermVector(.roles, "nurse", .headline, "Enfermeira", 3000, .inflected),
    TermVector(.roles, "translator", .headline, "Traductrice", 3000, .inflected),
    TermVector(.roles, "Mechaniker", .headline, "Fahrradmechaniker", 1500, .compound),
    TermVector(.roles, "designer", .headline, "Designer:innen gesucht", 0, nil),
    TermVector(.roles, "designer", .headline, "Designer*in", 3000, .exact),
    TermVector(.roles, "HR", .headline, "Chris Throne, three offices", 0, nil),
    TermVector(.roles, "バイオリニスト", .headline, "バイオリニスト／音楽講師", 3000, .exact),
    TermVector(.skills, "cello", .headline, "Cellist", 2000, .inflected),
    TermVector(.skills, "cello (also: チェロ)", .headline, "チェロ奏者", 2000, .exact),
    TermVector(.skills, "アート", .headline, "スマートフォン販売", 0, nil),
    TermVector(.skills, "chamber music (also: Kammermusik)", .headline, "Kammermusiker", 2000, .inflected),
    TermVector(.skills, "chamber music (also: Kammermusik)", .headline, "Barockkammermusik", 1000, .compound),
    TermVector(.skills, "C++", .headline, "C++ developer", 2000, .exact),
    TermVector(.words, "volunteer", .note, "Ich bin Freiwillige im Tierheim.", 1500, .exact),
    TermVector(.words, "bénévole", .headline, "Wolontariuszka, Gdynia", 2000, .exact),
    TermVector(.words, "\"volunteer\"", .headline, "Freiwillige", 0, nil),
    TermVector(.words, "sponsor*", .note, "Our sponsorship budget is open.", 1500, .prefix),
    TermVector(.words, "\"new music\"", .headline, "Renewed music", 0, nil),
    TermVector(.words, "residency", .note, "I am not looking for a residency.", 0, nil),
    TermVector(.words, "internet", .headline, "International sales", 0, nil),
    TermVector(.companies, "Orrin Trust", .company, "The Orrin Trust Ltd.", 3000, .exact),
    TermVector(.companies, "Orrin Trust", .company, "Orrin Trust Nordic", 3000, .exact),
    TermVector(.companies, "Orrin Trust", .company, "New Orrin Trust", 0, nil),
    TermVector(.companies, "Orrin Trust", .headline, "Adviser at Orrin Trust", 2250, .exact),
    TermVector(.companies, "Kyo", .company, "Kyo Holdings", 0, nil),
    TermVector(.places, "Ghent (also: Gent)", .location, "Gent, Vlaanderen", 1000, .exact),
    TermVector(.places, "Gent", .location, "Argentina", 0, nil),
    TermVector(.places, "Lille", .note, "I live in Lille.", 500, .exact),
    TermVector(
      .schools,
      "Nordhaven Conservatory",
      .headline,
      "Student at Nordhaven Conservatory",
      1500,
      .exact
    ),
    TermVector(
      .roles,
      "violinist",
      .headline,
      "Junior violinist",
      1500,
      .otherSeniority,
      seniority: [.senior, .head]
    ),
    TermVector(.roles, "violinist", .headline, "Violinist", 3000, .exact, seniority: [.senior, .head]),
  ]
}

@Suite struct FitTermTests {
  @Test(arguments: TermVector.all)
  func findsTermsAsListed(vector: TermVector) {
    var goals = Goals()
    goals.languages = ["en", "fr", "nl", "de"]
    goals.goals = [goal(vector.key, [vector.term], seniority: vector.seniority)]
    var fields = FitFields(key: nil, name: NameForm("Ada Quill"))
    fields[vector.field] = PreparedText(vector.text)
    let fit = CompiledGoals(goals, asOf: nil).fit(fields, note: .personal, signs: [])
    let hit = fit.evidence.goals.first?.hits.first
    #expect(hit?.points ?? 0 == vector.points, "\(vector.text)")
    #expect(hit?.kind == vector.kind, "\(vector.text)")
    if let hit { #expect(hit.field == vector.field) }
  }
}
