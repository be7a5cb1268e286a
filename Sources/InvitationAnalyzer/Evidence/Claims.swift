import InvitationModel

/// What a note claims about how its writer and the owner know each other (decisions.md 6.1, kind C).
struct Claims: Sendable {
  /// One item a group at most.
  var items: [FamiliarityItem] = []
  /// The connection that the note names, on whom the item rests.
  var mutual: Connection? = nil
  /// The names of all connections that the note names.
  var names: [NameForm] = []

  /// Reads the note of a subject.
  init(in subject: Subject, _ records: Records, _ marks: OwnMarks) {
    guard !subject.note.isEmpty else { return }
    let reader = ClaimReader(subject)
    items = [
      reader.sharedWork(marks), reader.sharedSchool(marks), reader.meeting(marks),
    ].compactMap { $0 }
    let named = reader.namedConnections(records)
    names = named.map { NameForm($0.connection.person.name) }
    if let (item, connection) = reader.namedMutual(named) {
      items.append(item)
      mutual = connection
    }
  }
}

/// A note with its sentences.
private struct ClaimReader {
  let subject: Subject
  let note: PreparedText
  let sentences: [Range<Int>]

  init(_ subject: Subject) {
    self.subject = subject
    note = subject.note
    sentences = note.sentences
  }

  /// The owner's employer in a sentence with words of shared work; a former one, or one that is stated of them, first.
  func sharedWork(_ marks: OwnMarks) -> FamiliarityItem? {
    let named = marks.employers.filter {
      shareSentence($0.phrase, WordLists.sharedWork) && isPossible($0.record)
    }
    let weighty = named.first { mark in
      mark.record.endYear != nil || subject.facts?.company.map { isSameCompany($0, mark.name) } ?? false
    }
    guard let mark = weighty ?? named.first else { return nil }
    return item(
      .workedTogether,
      weighty == nil ? 35 : 45,
      say("their word that you worked together"),
      say("says you worked together at \(mark.name) (a claim)"),
      say("you worked together at \(mark.name)")
    )
  }

  /// Whether the years in the note, if there are any, meet the owner's time in a position.
  private func isPossible(_ position: Position) -> Bool {
    let years = note.words.compactMap { $0.text.utf8.count == 4 ? Int($0.text) : nil }.filter {
      (1950...2100).contains($0)
    }
    return years.isEmpty
      || years.contains { year in (position.startYear ?? year) <= year && year <= (position.endYear ?? year) }
  }

  /// The owner's school; with words of shared school more.
  func sharedSchool(_ marks: OwnMarks) -> FamiliarityItem? {
    guard let mark = marks.schools.first(where: { $0.phrase.isFound(in: note) }) else { return nil }
    let isShared = WordLists.sharedSchool.isFound(in: note)
    return item(
      .studiedTogether,
      isShared ? 30 : 15,
      say("their mention of your school"),
      say("names your school \(mark.name) (a claim)"),
      say("they name your school \(mark.name)")
    )
  }

  /// A meeting, and better one at an event of the owner's list.
  func meeting(_ marks: OwnMarks) -> FamiliarityItem? {
    guard WordLists.meeting.isFound(in: note) else { return nil }
    let event = marks.events.first { mark in
      guard let day = mark.record.day, let sent = subject.invitation.sentAt?.day else { return false }
      return (0...60).contains(sent - day) && mark.phrase.isFound(in: note)
    }
    guard let event else {
      return item(
        .meetingClaim,
        20,
        say("their word that you met"),
        say("says you met (a claim)"),
        say("you met")
      )
    }
    return item(
      .meetingEvent,
      35,
      say("their word that you met at \(event.name)"),
      say("says you met at \(event.name), which is in your event list"),
      say("you met at \(event.name), which is in your event list")
    )
  }

  /// The connections that are named in full, and whether it is in a sentence with words of a referral.
  func namedConnections(_ records: Records) -> [(connection: Connection, isReferral: Bool)] {
    let referring = Set(WordLists.referralVerbs.hits(in: note).map { sentence(of: $0.words) })
    return sentences.enumerated().flatMap { number, sentence in
      records.connectionNames.named(in: note, within: sentence)
        .filter { $0.person.key != subject.key || subject.key == nil }
        .map { (connection: $0, isReferral: referring.contains(number)) }
    }
  }

  /// A connection by full name: sent by them, named in a stock phrase, or just named.
  func namedMutual(_ named: [(connection: Connection, isReferral: Bool)]) -> (FamiliarityItem, Connection)? {
    guard let first = named.first(where: \.isReferral) ?? named.first else { return nil }
    let name = first.connection.person.name
    if first.isReferral {
      return (
        item(
          .saysReferred,
          40,
          say("their word that \(name) sent them"),
          say("says \(name) sent them (a claim)"),
          say("\(name) sent them")
        ),
        first.connection
      )
    }
    if WordLists.templates.isFound(in: note) {
      return (
        item(
          .templateMention,
          15,
          say("the mention of \(name)"),
          say("mentions \(name) in a stock phrase"),
          say("they mention \(name) in a stock phrase")
        ),
        first.connection
      )
    }
    return (
      item(
        .mentions,
        30,
        say("the mention of \(name)"),
        say("mentions \(name) (a claim)"),
        say("they mention \(name)")
      ),
      first.connection
    )
  }

  private func shareSentence(_ mark: PhraseList, _ words: PhraseList) -> Bool {
    let marks = mark.hits(in: note).map(\.words)
    guard !marks.isEmpty else { return false }
    let signs = Dictionary(grouping: words.hits(in: note).map(\.words)) { sentence(of: $0) }
    return marks.contains { mark in
      signs[sentence(of: mark), default: []].contains { !$0.overlaps(mark) }
    }
  }

  /// The number of the sentence in which some words begin.
  private func sentence(of words: Range<Int>) -> Int {
    sentences.partitioningIndex { $0.upperBound > words.lowerBound }
  }

  private func item(
    _ fact: FamiliarityFact,
    _ points: Int,
    _ label: String,
    _ clause: String,
    _ claim: String
  ) -> FamiliarityItem {
    FamiliarityItem(
      fact: fact,
      points: points,
      label: label,
      clause: clause,
      source: subject.noteSource,
      claim: claim
    )
  }
}
