import InvitationModel

/// Every text without names, by language, situation and tone, with its length.
struct WordingList {
  let context: ReportContext
  /// The one situation asked for, or nil for all.
  let situation: String?
  /// The one language asked for, or nil for those of this report.
  let language: String?

  var html: HTML {
    var known = context.books
    let shown = shownLanguages
    let books = shown.compactMap { known.book($0) }
    guard !books.isEmpty else {
      return .element("p", ["class": "nothing"], .text("There are no texts in this language."))
    }
    var html = situation == nil ? others(shown) ?? .empty : .empty
    for book in books { html.part(after: 0) { write(book, to: &$0) } }
    return html
  }

  /// English, the language of the page, and those in which the report proposes something; the rest would make
  /// the page five times as long.
  private var shownLanguages: [String] {
    if let language { return [language] }
    let invitations = context.report.invitations
    var used: [String] = []
    for place in invitations.indices {
      for text in invitations[place].wording where !used.contains(text.language) {
        used.append(text.language)
      }
    }
    let voice = Set(context.report.voice.about.keys).union(context.report.voice.terms.keys)
    return ["en"] + voice.union(used).subtracting(["en"]).sorted()
  }

  /// The languages that are there and not shown.
  private func others(_ shown: [String]) -> HTML? {
    let hidden = context.templates.wordingLanguages.filter { !shown.contains($0) }.map { languageName($0) }
    guard !hidden.isEmpty, language == nil else { return nil }
    return .element(
      "p",
      [],
      .text("There are also texts in \(listed(hidden)); they appear here once your report uses them.")
    )
  }

  private func write(_ book: Phrasebook, to html: inout HTML) {
    html.element("section", class: "words") { html in
      if let one = situation.flatMap(Situation.init) {
        html.element("h3") { $0.text("\(one.inWords), \(languageName(book.language))") }
        for tone in Tone.allCases { write(book, one, tone, to: &html) }
        return
      }
      html.element("h2") { $0.text(languageName(book.language)) }
      for situation in Situation.allCases {
        let before = html.count
        html.newline()
        html.element(
          "h3",
          attributes: { if book.language == "en" { $0.attribute("id", "w-\(situation.rawValue)") } }
        ) { $0.text(situation.inWords) }
        let start = html.count
        for tone in Tone.allCases { write(book, situation, tone, to: &html) }
        if html.count == start { html.remove(after: before) }
      }
    }
  }

  private func write(_ book: Phrasebook, _ situation: Situation, _ tone: Tone, to html: inout HTML) {
    let values = WordingValues(mutual: "…", elsewhere: "…")
    guard let text = book.text(situation, tone, values) else { return }
    html.newline()
    html.element("label") { html in
      html.text(tone.inWords)
      html.text(" (")
      html.number(text.noteLength)
      html.text(")")
      html.element(
        "textarea",
        attributes: { html in
          html.attribute("readonly", "")
          if book.language != "en" { html.attribute("lang", book.language) }
        }
      ) { $0.text(text) }
    }
  }

}

/// The English name of a language; its code when it has no built-in set.
func languageName(_ code: String) -> String {
  switch code {
  case "en": "English"
  case "de": "German"
  case "fr": "French"
  case "es": "Spanish"
  case "pt": "Portuguese"
  case "it": "Italian"
  default: code
  }
}

extension Tone {
  /// The word on the page of words.
  fileprivate var inWords: String {
    switch self {
    case .warm: "Warm"
    case .neutral: "Neutral"
    case .formal: "Formal"
    }
  }
}

extension Situation {
  /// When the text is for.
  var inWords: String {
    switch self {
    case .accept: "Accept"
    case .acceptNote: "Accept after a personal note"
    case .acceptKnown: "Accept somebody you know"
    case .acceptReferred: "Accept on a friend’s word"
    case .acceptLate: "Accept late"
    case .askHowWeKnow: "Ask how you know each other"
    case .askGoal: "Ask what they have in mind"
    case .askReconnect: "Ask somebody you once wrote to"
    case .askReferral: "Ask about a shared contact"
    case .askOffer: "Ask whether there is more than an offer"
    case .askSecondProfile: "Ask whether a second profile is theirs"
    case .decline: "Decline"
    case .declineTerms: "Decline with terms for later"
    case .declinePitch: "Decline an offer"
    case .declineLate: "Decline late"
    case .declineElsewhere: "Decline and point elsewhere"
    case .acceptAfterAnswer: "Accept after their answer"
    case .declineAfterAnswer: "Decline after their answer"
    case .helloAfterAccept: "Say hello after accepting"
    case .noIntroduction: "Refuse an introduction"
    case .followUpSent: "Follow up what you sent"
    }
  }
}
