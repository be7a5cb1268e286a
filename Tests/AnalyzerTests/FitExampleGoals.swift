import InvitationModel

@testable import InvitationAnalyzer

/// A term in the syntax of goals.md: `term (also: other, other)`, quotes and a trailing star.
func term(_ written: String) -> Term {
  func spelling(_ text: Substring) -> Spelling {
    let text = text.drop { $0 == " " }
    if text.hasPrefix("\"") { return Spelling(text: text.filter { $0 != "\"" }, isQuoted: true) }
    return text.hasSuffix("*")
      ? Spelling(text: String(text.dropLast()), isPrefix: true) : Spelling(text: String(text))
  }
  let parts = written.split(separator: " (also: ", maxSplits: 1)
  let others = parts.dropFirst().flatMap { $0.dropLast().split(separator: ",") }
  return Term(spellings: (parts.prefix(1) + others).map(spelling), line: 1, column: 1)
}

/// A goal of normal importance with terms under one key.
func goal(_ key: TermKey, _ terms: [String], seniority: [Seniority] = []) -> Goal {
  var goal = Goal(name: "A goal", seniority: seniority, line: 1)
  let terms = terms.map(term)
  switch key {
  case .roles: goal.roles = terms
  case .skills: goal.skills = terms
  case .companies: goal.companies = terms
  case .places: goal.places = terms
  case .words: goal.words = terms
  case .schools: goal.schools = terms
  case .people: break
  }
  return goal
}

/// The worked example of decisions.md 4.1.
let exampleGoals: Goals = {
  var goals = Goals()
  goals.name = "Ilse"
  goals.languages = ["en", "fr", "nl", "de"]
  goals.goals = [
    Goal(
      name: "Bring players to the festival",
      importance: 3,
      roles: ["violinist (also: Geiger, violoniste, バイオリニスト)", "quartet leader", "festival programmer"].map(
        term
      ),
      skills: ["chamber music (also: Kammermusik, musique de chambre, 室内楽)", "historical performance"].map(
        term
      ),
      companies: ["Brevik Quartet", "Studio Halcyon"].map(term),
      places: ["Ghent (also: Gent, Gand)", "Lille"].map(term),
      words: ["residency", "\"new music\""].map(term),
      line: 10
    ),
    Goal(
      name: "Partners and funding",
      importance: 2,
      roles: ["grant officer", "cultural attaché"].map(term),
      companies: ["Orrin Trust (also: The Orrin Foundation)"].map(term),
      words: ["sponsor*", "co-production"].map(term),
      targetPercent: 10,
      line: 19
    ),
    Goal(
      name: "Good students",
      importance: 1,
      roles: ["music teacher (also: Musiklehrer, professeur de musique)"].map(term),
      skills: ["cello (also: violoncelle, チェロ)"].map(term),
      schools: ["Nordhaven Conservatory"].map(term),
      stop: CivilDay(iso: "2027-06-30"),
      line: 29
    ),
  ]
  goals.avoid.words = ["crypto*", "playlist promotion"].map(term)
  goals.avoid.roles = ["life coach"].map(term)
  goals.avoid.people = [GoalPerson(key: nil, name: "Dov Sandrelle", line: 40)]
  goals.always = [GoalPerson(key: .profile("petra-marrow-cello"), name: "", line: 44)]
  return goals
}()
