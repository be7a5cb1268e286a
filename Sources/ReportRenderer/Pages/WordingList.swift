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
      return .element("p", ["class": "nothing"], .text(say("There are no texts in this language.")))
    }
    var html = situation == nil ? others(shown) ?? .empty : .empty
    for book in books { html.part(after: 0) { write(book, to: &$0) } }
    return html
  }

  /// The language of the page, and those in which the report proposes something; the rest would make
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
    let page = InterfaceLanguage.current.rawValue
    return [page] + voice.union(used).subtracting([page]).sorted()
  }

  /// The languages that are there and not shown.
  private func others(_ shown: [String]) -> HTML? {
    let hidden = context.templates.wordingLanguages.filter { !shown.contains($0) }.map { languageName($0) }
    guard !hidden.isEmpty, language == nil else { return nil }
    return .element(
      "p",
      [],
      .text(say("There are also texts in \(listed(hidden)); they appear here once your report uses them."))
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
          attributes: {
            if book.language == InterfaceLanguage.current.rawValue {
              $0.attribute("id", "w-\(situation.rawValue)")
            }
          }
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
          if book.language != InterfaceLanguage.current.rawValue { html.attribute("lang", book.language) }
        }
      ) { $0.text(text) }
    }
  }

}

/// The name of a language; its code when it has no built-in set.
func languageName(_ code: String) -> String {
  switch code {
  case "en": say("English")
  case "de": say("German")
  case "fr": say("French")
  case "es": say("Spanish")
  case "pt": say("Portuguese")
  case "it": say("Italian")
  default: code
  }
}

extension Tone {
  /// The word on the page of words.
  var inWords: String {
    switch self {
    case .warm: say("Warm")
    case .neutral: say("Neutral")
    case .formal: say("Formal")
    }
  }
}

extension Situation {
  /// When the text is for.
  var inWords: String {
    switch self {
    case .accept: say("Accept")
    case .acceptNote: say("Accept after a personal note")
    case .acceptKnown: say("Accept somebody you know")
    case .acceptReferred: say("Accept on a friend’s word")
    case .acceptLate: say("Accept late")
    case .askHowWeKnow: say("Ask how you know each other")
    case .askGoal: say("Ask what they have in mind")
    case .askReconnect: say("Ask somebody you once wrote to")
    case .askReferral: say("Ask about a shared contact")
    case .askOffer: say("Ask whether there is more than an offer")
    case .askSecondProfile: say("Ask whether a second profile is theirs")
    case .decline: say("Decline")
    case .declineTerms: say("Decline with terms for later")
    case .declinePitch: say("Decline an offer")
    case .declineLate: say("Decline late")
    case .declineElsewhere: say("Decline and point elsewhere")
    case .acceptAfterAnswer: say("Accept after their answer")
    case .declineAfterAnswer: say("Decline after their answer")
    case .helloAfterAccept: say("Say hello after accepting")
    case .noIntroduction: say("Refuse an introduction")
    case .followUpSent: say("Follow up what you sent")
    }
  }
}
