import InvitationModel

/// Every text without names, by language, situation and tone, with its length.
struct WordingList {
  let context: ReportContext
  /// The one language asked for, or nil for those of this report.
  let language: String?

  var html: HTML {
    var known = context.books
    let books = shownLanguages.compactMap { known.book($0) }
    guard !books.isEmpty else {
      return .element("p", ["class": "nothing"], .text("There are no texts in this language."))
    }
    return HTML.joined([others].compactMap(\.self) + books.map(list), separator: .newline)
  }

  /// English, the language of the page, and those in which the report proposes something; the rest would make
  /// the page five times as long.
  private var shownLanguages: [String] {
    if let language { return [language] }
    let used = Set(context.report.invitations.flatMap { $0.wording.map(\.language) })
    let voice = Set(context.report.voice.about.keys).union(context.report.voice.terms.keys)
    return ["en"] + used.union(voice).subtracting(["en"]).sorted()
  }

  /// The languages that are there and not shown.
  private var others: HTML? {
    let all = Set(
      context.templates.paths.compactMap { path -> String? in
        let parts = path.split(separator: "/")
        return parts.count == 3 && parts[0] == "wording" ? String(parts[1]) : nil
      }
    )
    let hidden = all.subtracting(shownLanguages).sorted().map { Self.name(of: $0) }
    guard !hidden.isEmpty, language == nil else { return nil }
    return .element(
      "p",
      [],
      .text("There are also texts in \(listed(hidden)); they appear here once your report uses them.")
    )
  }

  private func list(_ book: Phrasebook) -> HTML {
    let items = Situation.allCases.compactMap { situation -> HTML? in
      let texts = Tone.allCases.compactMap { text(book, situation, $0) }
      guard !texts.isEmpty else { return nil }
      return HTML.joined([.element("h3", [], .text(situation.inWords))] + texts, separator: .newline)
    }
    let summary = HTML.element("h2", [], .text(Self.name(of: book.language)))
    return .element("section", ["class": "words"], HTML.joined([summary] + items, separator: .newline))
  }

  private func text(_ book: Phrasebook, _ situation: Situation, _ tone: Tone) -> HTML? {
    let values = WordingValues(mutual: "…", elsewhere: "…")
    guard let text = book.text(situation, tone, values) else { return nil }
    let language = book.language == "en" ? nil : book.language
    let field = HTML.element("textarea", ["readonly": "", "lang": language], .text(text))
    return .element("label", [], .text("\(tone.inWords) (\(text.noteLength))") + field)
  }

  private static func name(of language: String) -> String {
    switch language {
    case "en": "English"
    case "de": "German"
    case "fr": "French"
    case "es": "Spanish"
    case "pt": "Portuguese"
    case "it": "Italian"
    default: language
    }
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
