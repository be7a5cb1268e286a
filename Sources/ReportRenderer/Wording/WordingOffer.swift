import InvitationModel

/// The largest note that the network takes, and what a free account may write.
enum NoteLimit {
  static let any = 300
  static let free = 200
}

/// A composed text with its tone.
struct WordingOffer: Equatable {
  let tone: Tone
  let text: String
  /// The text's length as a note.
  let length: Int

  init(tone: Tone, text: String) {
    (self.tone, self.text, length) = (tone, text, text.noteLength)
  }
}

extension Phrasebook {
  /// The texts to show for one situation, the full one last.
  ///
  /// When it is too long for a free account's note, a shortened one comes before it. Empty when the situation has no
  /// text or lacks a value that it needs.
  func offers(_ situation: Situation, _ tone: Tone, _ values: WordingValues) -> [WordingOffer] {
    var full: WordingOffer?
    var short: WordingOffer?
    forEachVariant(situation, tone, values) { offer in
      if full == nil, offer.length <= NoteLimit.any { full = offer }
      if offer.length <= NoteLimit.free { short = offer }
      return short == nil
    }
    guard let full else { return [] }
    guard let short, short != full else { return [full] }
    return [short, full]
  }

  /// All ways to say it, the full one first, until a closure answers that it has seen enough.
  ///
  /// Then follow: without optional sentences, with fewer clauses, with a short closing, and the same in another tone
  /// with the same form of address. No sentence is ever cut.
  private func forEachVariant(
    _ situation: Situation,
    _ tone: Tone,
    _ values: WordingValues,
    _ goesOn: (WordingOffer) -> Bool
  ) {
    let tones: [Tone] = tone == .warm ? [.warm] : [tone, tone == .neutral ? .formal : .neutral]
    for tone in tones {
      func goesOnWith(_ values: WordingValues, closesBriefly: Bool = false) -> Bool {
        guard let text = text(situation, tone, values, closesBriefly: closesBriefly) else { return true }
        return goesOn(WordingOffer(tone: tone, text: text))
      }
      guard goesOnWith(values) else { return }
      var shorter = values
      shorter.about = nil
      for count in (1...max(1, values.terms.count)).reversed() {
        shorter.terms = Array(values.terms.prefix(count))
        guard goesOnWith(shorter) else { return }
      }
      guard goesOnWith(shorter, closesBriefly: true) else { return }
    }
  }

  /// Greeting, body and closing as one paragraph; nil when there is no body or an essential value is missing.
  func text(
    _ situation: Situation,
    _ tone: Tone,
    _ values: WordingValues,
    closesBriefly: Bool = false
  ) -> String? {
    guard let body = body(situation, tone) else { return nil }
    var values = values
    values.clause = joined(values.terms)
    for slot in body.slots where slot.isEssential && values.value(of: slot) == nil { return nil }
    var text = ""
    text.reserveCapacity(NoteLimit.any)
    appendGreeting(tone, values, to: &text)
    guard body.append(to: &text, values) else { return nil }
    if !closesBriefly {
      appendClosing(tone, values, to: &text)
    } else if let me = values.me {
      text += text.isEmpty ? "– " : " – "
      text += me
    }
    let isCapital = text.utf8.first.map { (0x41...0x5A).contains($0) } ?? true
    return isCapital ? text : text.prefix(1).uppercased() + text.dropFirst()
  }
}
