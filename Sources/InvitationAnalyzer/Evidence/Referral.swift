import InvitationModel

/// What the owner's connections wrote about people: who was announced, and whom they warned about.
///
/// Names are searched from 120 days before to 14 days after the sending (decisions.md 6.1, group `referral`).
struct Referrals: Sendable {
  private struct Candidate: Sendable {
    var message: Message
    var text: PreparedText
    /// The connection that wrote it or was asked.
    var connection: Connection
  }

  /// A message that names a person.
  struct Mention: Sendable {
    /// The message.
    var message: Message
    /// The connection that wrote it or was asked.
    var connection: Connection
    /// Whether it holds a warning word.
    var isWarning: Bool
  }

  private static let before = 120
  private static let after = 14
  private var candidates: [Candidate] = []
  /// The numbers of the candidates that hold a word, ascending.
  private var byWord: [String: [Int]] = [:]
  /// The numbers of the candidates in whose runs of Han, Kana or Hangul, in which names are no words, two letters stand
  /// side by side.
  private var byPair: [LetterPair: [Int]] = [:]

  /// Prepares the messages with connections that lie near one of the invitations.
  init(near invitations: [Invitation], in records: Records) {
    let days = invitations.compactMap { $0.sentAt?.day }
    guard let first = days.min(), let last = days.max() else { return }
    let scan = NameScan(invitations.lazy.map { NameForm($0.person.name) })
    for message in records.dataset.messages {
      guard let day = message.sentAt?.day, day >= first + -Self.before, day <= last + Self.after else {
        continue
      }
      let other = message.isFromOwner ? message.recipients.first : message.sender.key
      guard let connection = records.connection(other), message.text.withBytes(scan.mayFind) else { continue }
      candidates.append(Candidate(message: message, text: PreparedText(message.text), connection: connection))
    }
    candidates.sort {
      ($0.message.sentAt?.seconds ?? 0, $0.connection.person.name, $0.message.text)
        < ($1.message.sentAt?.seconds ?? 0, $1.connection.person.name, $1.message.text)
    }
    for (number, candidate) in candidates.enumerated() {
      for word in Set(candidate.text.words.map(\.text)) { byWord[word, default: []].append(number) }
      let pairs = candidate.text.words.lazy.filter(\.isRun).flatMap { LetterPair.all(in: $0.text) }
      for pair in Set(pairs) { byPair[pair, default: []].append(number) }
    }
  }

  /// The messages that name a person near the sending, oldest first; none for a common name.
  func mentions(of subject: Subject) -> [Mention] {
    guard !subject.hasCommonName, let sent = subject.invitation.sentAt?.day else { return [] }
    let nameWords = Set(subject.name.words + subject.name.writtenWords)
    let inRuns = LetterPair.all(in: subject.name.writtenWords.joined()).first.flatMap { byPair[$0] } ?? []
    let numbers = Set(nameWords.flatMap { byWord[$0] ?? [] } + inRuns).sorted()
    return numbers.map { candidates[$0] }.compactMap { candidate in
      guard let day = candidate.message.sentAt?.day, day >= sent + -Self.before, day <= sent + Self.after,
        candidate.connection.person.key != subject.key, candidate.text.names(subject.name)
      else { return nil }
      let isWarning = !candidate.message.isFromOwner && WordLists.warning.isFound(in: candidate.text)
      return Mention(message: candidate.message, connection: candidate.connection, isWarning: isWarning)
    }
  }
}

/// Two letters that stand side by side.
private struct LetterPair: Hashable {
  var first: Unicode.Scalar
  var second: Unicode.Scalar

  /// All of a text, in its order.
  static func all(in text: String) -> [LetterPair] {
    zip(text.unicodeScalars, text.unicodeScalars.dropFirst()).map { LetterPair(first: $0, second: $1) }
  }
}

extension FamiliarityItem {
  /// The item for a mention that is no warning.
  init(referral mention: Referrals.Mention, of subject: Subject) {
    let mutual = mention.connection.person.name
    self.init(
      fact: .referral,
      points: 60,
      label: say("the word of \(mutual)"),
      clause: mention.message.isFromOwner
        ? say("you asked \(mutual) about \(subject.first)")
        : say("\(mutual) mentioned \(subject.first) to you\(on(mention.message))"),
      source: mention.message.source
    )
  }
}

extension PreparedText {
  /// Whether all words of a name, two at least, stand side by side in the text, in any order.
  func names(_ name: NameForm) -> Bool {
    guard name.words.count >= 2 else { return false }
    let forms = [name.words, name.writtenWords.sorted()]
    return words.indices.contains { start in
      let window = words[start...].prefix(name.words.count)
      guard window.dropFirst().allSatisfy({ $0.boundary != .hard }) else { return false }
      let found = window.map(\.text)
      return forms.contains(found.sorted())
        || found.contains(where: NameForm.mayHoldUmlaut)
          && NameForm(found.joined(separator: " ")).words == name.words
    } || words.contains { $0.isRun && $0.text.holds(name.writtenWords.joined()) }
  }
}
