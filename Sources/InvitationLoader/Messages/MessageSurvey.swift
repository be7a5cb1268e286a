import InvitationModel

/// A first look through messages: who takes part most often, where no invitation tells whose export it is.
struct MessageSurvey {
  /// Whether the file was read as UTF-8 and is none: then nothing here counts.
  private(set) var isNotPlain = false
  private var counts: [String: Int] = [:]
  private var people: [String: Person] = [:]
  private var named: [String: Int] = [:]
  private var namedPeople: [String: Person] = [:]
  private var hasAddresses = false

  /// Looks through all rows.
  init(_ rows: RowReader, _ context: ReadingContext) throws(LoadError) {
    var rows = MessageRows(rows, context.range)
    while try rows.next() {
      hasAddresses = hasAddresses || !rows.recipients.isEmpty
      let sender = rows.person
      let name = joinForm(sender.name)
      count(sender.key?.id ?? name, sender, &counts, &people)
      for recipient in rows.recipients {
        counts[rows.participants.keys[recipient]?.id ?? "", default: 0] += 1
      }
      count(name, sender, &named, &namedPeople)
      named[joinForm(rows.recipientNames), default: 0] += 1
    }
    isNotPlain = rows.rows.isNotPlain
  }

  /// Adds what another page tells.
  mutating func add(_ page: MessageSurvey) {
    counts.merge(page.counts, uniquingKeysWith: +)
    people.merge(page.people) { first, _ in first }
    named.merge(page.named, uniquingKeysWith: +)
    namedPeople.merge(page.namedPeople) { first, _ in first }
    hasAddresses = hasAddresses || page.hasAddresses
  }

  /// The participant of most messages, or nil when two share the first place.
  ///
  /// Recipients have addresses only since 2023; before, names are counted.
  var mostFrequentParticipant: Person? {
    let (counts, people) = hasAddresses ? (counts, people) : (named, namedPeople)
    guard let most = counts.values.max() else { return nil }
    let first = counts.filter { $0.value == most }.keys
    return first.count == 1 ? first.first.flatMap { people[$0] } : nil
  }

  private func count(
    _ id: String,
    _ person: Person,
    _ counts: inout [String: Int],
    _ people: inout [String: Person]
  ) {
    counts[id, default: 0] += 1
    if people[id] == nil { people[id] = person }
  }
}
