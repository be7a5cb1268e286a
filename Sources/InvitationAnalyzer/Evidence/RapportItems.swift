import InvitationModel

/// One sign for or against wanting the contact (decisions.md 6.4).
struct RapportItem: Equatable, Sendable {
  /// The stable id, for example `sign-call`.
  var id: String
  /// Points, signed.
  var points: Int
  /// Whether it counts; of sales signs only the first three do.
  var counts = true
  /// The sign as a clause, without capital letter and period.
  var clause: String
  /// The row it rests on.
  var source: Source?
}

/// Where an entry for a person stands in the goals file.
func goalsSource(_ line: Int) -> Source { Source(file: "goals.md", line: line, field: "People") }

/// The willingness that the items add up to, -100...100.
func rapportScore(_ items: [RapportItem]) -> Int {
  min(100, max(-100, items.reduce(0) { $0 + ($1.counts ? $1.points : 0) }))
}

extension Findings {
  /// Signs for and against wanting the contact, those for it first.
  var rapportItems: [RapportItem] {
    let isReadable = quality == .personal || quality == .generic
    var items: [RapportItem] = []
    func add(
      _ id: String,
      _ points: Int,
      _ clause: @autoclosure () -> String,
      _ source: @autoclosure () -> Source?,
      if condition: Bool = true
    ) {
      guard condition else { return }
      items.append(RapportItem(id: id, points: points, clause: clause(), source: source()))
    }
    add("personal-note", 20, say("they wrote a personal note"), noteSource, if: quality == .personal)
    add(
      "generic-note",
      5,
      say("they wrote a note in stock phrases"),
      noteSource,
      if: quality == .generic
    )
    add(
      "question",
      10,
      say("they ask a question"),
      noteSource,
      if: asksQuestion && isReadable && !signs.contains { $0.kind == .call }
    )
    if let namedOfYours, isReadable {
      add("mentions-yours", 10, say("they name something of yours: \(namedOfYours)"), noteSource)
    }
    for (index, sign) in signs.enumerated() {
      let words = sign.phrase.isEmpty ? "" : " (\(quoted(sign.phrase)))"
      items.append(
        RapportItem(
          id: "sign-\(sign.kind.rawValue)",
          points: -15,
          counts: index < 3,
          clause: say("reads like an offer: \(sign.kind.spoken)\(words)"),
          source: sign.place == .headline ? headlineSource : noteSource
        )
      )
    }
    if let pressure {
      add("presses", -20, say("presses for a fast answer (\(quoted(pressure)))"), noteSource)
    }
    add(
      "unanswered",
      -30,
      say("\(unanswered.count, "message") from them that you did not answer"),
      unanswered.first,
      if: !unanswered.isEmpty
    )
    add(
      "addresses-program",
      -40,
      say("the note speaks to a program, not to you"),
      noteSource,
      if: addressesProgram
    )
    add("keyword-list", -40, say("the note is a list of keywords"), noteSource, if: quality == .list)
    add("said-no", -40, say("you said no thanks before"), refusal, if: refusal != nil)
    if let advance {
      add("private-advance", -40, say("reads like a private advance (\(quoted(advance)))"), noteSource)
    }
    add("own-note-no", -100, say("your own note about them says no"), ownRefusal, if: ownRefusal != nil)
    if let warning = standingWarning {
      add("warned", -40, say("\(warning.connection.person.name) warned you"), warning.message.source)
    }
    add("asked-to-stop", -100, say("you asked them to stop"), stop, if: stop != nil)
    add(
      "on-avoid",
      -100,
      say("they are on your Avoid list"),
      avoided.map { goalsSource($0.line) },
      if: avoided != nil && always == nil
    )
    add("ledger-stop", -100, say("you decided: never again"), own?.source, if: own?.decision == .stop)
    return items
  }
}
