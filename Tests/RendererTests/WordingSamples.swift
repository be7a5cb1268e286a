import InvitationModel
import Testing

@testable import ReportRenderer

/// The languages with a built-in set.
let wordingLanguages = ["en", "de", "fr", "es", "pt", "it"]

/// The built-in texts of a language, read once.
func phrasebook(_ language: String) throws -> Phrasebook {
  try #require(phrasebooks[language])
}

private let phrasebooks = Dictionary(
  uniqueKeysWithValues: wordingLanguages.compactMap { language in
    Phrasebook(language: language, templates: .builtIn).map { (language, $0) }
  }
)

extension WordingValues {
  /// The values of the examples: Marta Novak writes to Ilse, who works in music.
  static func typical(_ language: String) -> WordingValues {
    WordingValues(
      first: "Marta",
      name: "Marta Novak",
      me: "Ilse",
      about: [
        "en": "chamber music and small festivals", "de": "Kammermusik und kleine Festivals",
        "fr": "la musique de chambre et les petits festivals",
        "es": "la música de cámara y los pequeños festivales",
        "pt": "música de câmara e pequenos festivais", "it": "musica da camera e piccoli festival",
      ][language],
      mutual: "Ana Quist",
      elsewhere: "music-ilse.example/new"
    )
  }
}

/// A report with these invitations and nothing else.
func report(of invitations: [ReportedInvitation], voice: Voice) -> Report {
  Report(
    generator: Generator(name: "invreport", version: "0", cmark: "0"),
    asOf: CivilDay(iso: "2026-02-15"),
    owner: Owner(name: "Ilse Wagner", code: ""),
    available: Available(
      invitations: true,
      connections: true,
      messages: true,
      goals: true,
      people: false,
      decisions: false
    ),
    summary: Summary(),
    invitations: invitations,
    latency: LatencyPair(incoming: Latency(), outgoing: Latency()),
    network: Network(),
    voice: voice
  )
}

/// An open invitation from somebody, with proposals of situation, language and tone.
func invitation(
  from name: String,
  mutual: String? = nil,
  _ wording: [(String, String, Tone)]
) -> ReportedInvitation {
  var invitation = ReportedInvitation(
    identity: .person(.profile("somebody")),
    code: "0123456789abcdef",
    name: name,
    direction: .incoming,
    sentAt: nil,
    ageDays: nil,
    state: .pending,
    reason: nil,
    connectedOn: nil,
    latencyDays: nil,
    source: Source(file: "Invitations.csv", line: 2),
    wording: wording.map { Wording(situation: $0.0, language: $0.1, tone: $0.2, decision: nil) }
  )
  invitation.mutual = mutual
  return invitation
}
