import InvitationModel

/// What the messages with one person tell (decisions.md 6.1, groups `messages` and `earlierMessage`).
struct Correspondence: Sendable {
  /// At most one item: the correspondence counts once.
  var item: FamiliarityItem? = nil
  /// The owner's message that asks to stop.
  var stop: Message? = nil
  /// The owner's message that says no thanks.
  var refusal: Message? = nil
  /// Their messages when there are two or more and none of the owner's.
  var unanswered: [Message] = []
  /// What they wrote.
  var theirs: [Message] = []
  /// Whether the owner wrote.
  var hasOwnMessage = false
  /// Whether their messages read like an offer.
  var readsLikeOffer = false

  /// Nothing written.
  init() {}

  /// Judges the messages with a person; one that repeats the note is the note.
  init(with subject: Subject, in records: Records, goals: CompiledGoals) {
    let note = subject.note
    let all = records.correspondence.messages(with: subject.key)
      .map { (message: $0, text: PreparedText($0.text)) }
      .filter { !$0.text.repeats(note) }
    let own = all.filter(\.message.isFromOwner)
    let their = all.filter { !$0.message.isFromOwner }
    theirs = their.map(\.message)
    hasOwnMessage = !own.isEmpty
    readsLikeOffer = their.contains { !salesSigns(note: $0.text, headline: nil, goals: goals).isEmpty }

    // Two later messages forgive a refusal.
    let lately = own.suffix(2)
    stop = lately.last { WordLists.stop.isFound(in: $0.text) }?.message
    refusal = stop == nil ? lately.last { WordLists.refusal.isFound(in: $0.text) }?.message : nil
    if let no = stop ?? refusal {
      item = Self.item(.refused, 20, say("your earlier no"), say("you told \(subject.first) no\(on(no))"), no)
    } else if let first = own.first?.message, their.isEmpty {
      item = Self.item(
        .wroteFirst,
        40,
        say("your message to them"),
        say("you wrote to \(subject.first)\(on(first)); there is no answer in the export"),
        first
      )
    } else if let first = all.first?.message, let last = all.last?.message, !own.isEmpty {
      item = Self.exchange(all.map(\.message), own: own.map(\.text), first: first, last: last, subject)
    } else if their.count >= 2 {
      unanswered = theirs
    } else if let message = their.first?.message, !readsLikeOffer {
      item = Self.item(
        .theyWrote,
        35,
        say("their message"),
        say("\(subject.first) wrote to you\(on(message)); you did not answer"),
        message
      )
    }
  }

  private static func exchange(
    _ all: [Message],
    own: [PreparedText],
    first: Message,
    last: Message,
    _ subject: Subject
  ) -> FamiliarityItem {
    let turns = 1 + zip(all, all.dropFirst()).count { $0.isFromOwner != $1.isFromOwner }
    if turns >= 4 {
      let when = last.sentAt.map { say(", last on \($0.day.spoken)") } ?? ""
      return item(
        .conversationLong,
        90,
        say("the conversation of \(turns, "turn")"),
        say("you and \(subject.first) have written to each other (\(turns, "turn")\(when))"),
        first
      )
    }
    if own.contains(where: isMoreThanThanks) {
      return item(
        .conversation,
        80,
        say("the messages you exchanged"),
        say("you and \(subject.first) have exchanged messages"),
        first
      )
    }
    let reply = all.first(where: \.isFromOwner) ?? first
    return item(
      .replyShort,
      55,
      say("your short answer"),
      say("you answered \(subject.first) once, briefly"),
      reply
    )
  }

  /// At least 3 words, or 6 characters of Han, Kana or Hangul: more than `Thank you!`.
  private static func isMoreThanThanks(_ text: PreparedText) -> Bool {
    text.words.count >= 3 || text.runCharacters >= 6
  }

  private static func item(
    _ fact: FamiliarityFact,
    _ points: Int,
    _ label: String,
    _ clause: String,
    _ message: Message
  ) -> FamiliarityItem {
    FamiliarityItem(fact: fact, points: points, label: label, clause: clause, source: message.source)
  }
}

/// ` on 3 Mar 2026`, or nothing when the day is unknown.
func on(_ message: Message) -> String { message.sentAt.map { say(" on \($0.day.spoken)") } ?? "" }
