import InvitationModel

extension WorkedArchive {
  /// The goals file of decisions.md 4.1.
  static let goals: Goals = {
    var goals = Goals()
    goals.name = "Ilse"
    goals.languages = ["en", "fr", "nl", "de"]
    (goals.tone, goals.isToneStated) = (.neutral, true)
    goals.about = ["": "chamber music and small festivals"]
    goals.goals = [
      Goal(
        name: "Bring players to the festival",
        importance: 3,
        roles: [
          term("violinist", "Geiger", "violoniste", "バイオリニスト"), term("quartet leader"),
          term("festival programmer"),
        ],
        skills: [
          term("chamber music", "Kammermusik", "musique de chambre", "室内楽"), term("historical performance"),
        ],
        companies: [term("Brevik Quartet"), term("Studio Halcyon")],
        places: [term("Ghent", "Gent", "Gand"), term("Lille")],
        words: [
          term("residency"),
          Term(spellings: [Spelling(text: "new music", isQuoted: true)], line: 1, column: 1),
        ],
        line: 10
      ),
      Goal(
        name: "Partners and funding",
        importance: 2,
        roles: [term("grant officer"), term("cultural attaché")],
        companies: [term("Orrin Trust", "The Orrin Foundation")],
        words: [
          Term(spellings: [Spelling(text: "sponsor", isPrefix: true)], line: 1, column: 1),
          term("co-production"),
        ],
        targetPercent: 10,
        line: 19
      ),
      Goal(
        name: "Good students",
        importance: 1,
        roles: [term("music teacher", "Musiklehrer", "professeur de musique")],
        skills: [term("cello", "violoncelle", "チェロ")],
        schools: [term("Nordhaven Conservatory")],
        stop: day("2027-06-30"),
        line: 29
      ),
    ]
    goals.avoid.words = [
      Term(spellings: [Spelling(text: "crypto", isPrefix: true)], line: 39, column: 10),
      term("playlist promotion"),
    ]
    goals.avoid.roles = [term("life coach")]
    goals.avoid.people = [GoalPerson(key: nil, name: "Dov Sandrelle", line: 41)]
    goals.always = [GoalPerson(key: .profile("petra-marrow-cello"), name: "", line: 45)]
    goals.houseRules.terms = [
      "": ["we have played or worked together", "someone we both know introduces us"]
    ]
    goals.houseRules.protect = [term("Veldmark Clinic"), term("Lena Osterby")]
    goals.houseRules.protectFrom = [term("recruiter"), term("Brassworks Agency")]
    return goals
  }()

  static func term(_ spellings: String...) -> Term {
    Term(spellings: spellings.map { Spelling(text: $0) }, line: 1, column: 1)
  }
}
