import InvitationModel

/// The largest note that the network takes, and what a free account may write.
enum NoteLimit {
  static let any = 300
  static let free = 200
}

/// A composed text with its tone.
struct WordingOffer: Equatable {
  var tone: Tone
  var text: String
}

extension Phrasebook {
  /// The texts to show for one situation, the full one last.
  ///
  /// When it is too long for a free account's note, a shortened one comes before it. Empty when the situation has no
  /// text or lacks a value that it needs.
  func offers(_ situation: Situation, _ tone: Tone, _ values: WordingValues) -> [WordingOffer] {
    let variants = variants(situation, tone, values)
    guard let full = variants.first(where: { $0.text.noteLength <= NoteLimit.any }) else { return [] }
    guard full.text.noteLength > NoteLimit.free,
      let short = variants.first(where: { $0.text.noteLength <= NoteLimit.free })
    else { return [full] }
    return [short, full]
  }

  /// All ways to say it, the full one first.
  ///
  /// Then follow: without optional sentences, with fewer clauses, with a short closing, and the same in another tone
  /// with the same form of address. No sentence is ever cut.
  ///
  /// Mostly the first one will do, so each is made when it is asked for.
  func variants(
    _ situation: Situation,
    _ tone: Tone,
    _ values: WordingValues
  ) -> some Sequence<WordingOffer> {
    let tones: [Tone] = tone == .warm ? [.warm] : [tone, tone == .neutral ? .formal : .neutral]
    var brief = values
    brief.about = nil
    let shorter = (1...max(1, values.terms.count)).reversed().map { count in
      var fewer = brief
      fewer.terms = Array(values.terms.prefix(count))
      return fewer
    }
    let ways = ([values] + shorter).map { ($0, false) } + [(shorter.last ?? brief, true)]
    return tones.lazy.flatMap { tone in
      ways.lazy.compactMap { values, closesBriefly in
        text(situation, tone, values, closesBriefly: closesBriefly).map { WordingOffer(tone: tone, text: $0) }
      }
    }
  }

  /// Greeting, body and closing as one paragraph; nil when there is no body or an essential value is missing.
  func text(
    _ situation: Situation,
    _ tone: Tone,
    _ values: WordingValues,
    closesBriefly: Bool = false
  ) -> String? {
    let terms = joined(values.terms)
    let value = { values.value(of: $0, terms: terms) }
    guard let template = body(situation, tone),
      template.slots.allSatisfy({ !$0.isEssential || value($0) != nil }),
      let body = template.filled(value)
    else { return nil }
    let closing = closesBriefly ? values.me.map { "– \($0)" } ?? "" : closing(tone, value)
    let text = [greeting(tone, value), body, closing].filter { !$0.isEmpty }.joined(separator: " ")
    let isCapital = text.utf8.first.map { (0x41...0x5A).contains($0) } ?? true
    return isCapital ? text : text.prefix(1).uppercased() + text.dropFirst()
  }
}
