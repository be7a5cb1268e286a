import InvitationModel

/// Reads one list of Facebook's or Instagram's requests and friends (formats.md 9.4).
///
/// Each list states what became of its people. Accepted requests are in none of them, so there is nothing to join and no
/// time of answering. Friends and removed friends are only counted.
func readSocial(
  _ reader: RowReader,
  _ kind: FileKind,
  _ context: ReadingContext
) throws(LoadError) -> ReadFile {
  var rows = reader
  let (name, address) = (rows.header.column("name", "value"), rows.header.column("href"))
  let time = rows.header.column("timestamp")
  var facts = Dataset()
  var repaired = 0
  var seen = SeenRows()
  while try rows.next() {
    var written = rows.text(name)
    if let text = repairedMojibake(written) {
      repaired += 1
      written = text
    }
    if rows.isBlank(name) { written = rows.line(address).split(separator: "/").last.map(String.init) ?? "" }
    let cleaned = cleanLine(written)
    guard !cleaned.text.isEmpty else {
      rows.leaveOut(.warning, "no-person", "this has no name; left out")
      continue
    }
    guard seen.insert(rows.cells) else {
      rows.leaveOut(.note, "duplicate-row", "the same again; left out")
      continue
    }
    let moment = rows.moment(in: time)
    let problem = moment.flatMap { rows.checkRange(of: $0.day, at: rows.place(of: time), in: context.range) }
    guard let (direction, state) = kind.stated else { continue }
    // Whether the time of a rejected request is that of the request or of the rejection is not known.
    let isSending = state == .pending
    var invitation = Invitation(
      direction: direction,
      person: Person(key: nil, name: cleaned.text, hadHiddenCharacters: cleaned.removed),
      sentAt: isSending ? moment : nil,
      sentPrecision: .second,
      state: state,
      isStated: true,
      latencyExclusion: problem ?? (isSending && moment != nil ? nil : .noDate),
      source: rows.source
    )
    if !isSending { invitation.statedAt = moment }
    facts.invitations.append(invitation)
  }
  giveIDs(to: &facts.invitations)
  var file = rows.file(kind, facts: facts)
  file.repairedNames = repaired
  return file
}

extension FileKind {
  /// What a list of Facebook's or Instagram's states about everybody in it; nil for the other files.
  fileprivate var stated: (Direction, InvitationState)? {
    switch self {
    case .facebookReceived: (.incoming, .pending)
    case .facebookRejected: (.incoming, .declined)
    case .facebookSent, .instagramSent: (.outgoing, .pending)
    default: nil
    }
  }
}

extension RowReader {
  /// The moment in a cell of seconds since 1970; reported when there is another text.
  fileprivate mutating func moment(in column: Int?) -> Instant? {
    guard !isBlank(column) else { return nil }
    let cell = cell(column)
    let digits = cell.allSatisfy { (0x30...0x39).contains($0) } && cell.count < 10
    if digits { return Instant(seconds: cell.reduce(0) { $0 * 10 + Int($1) - 0x30 }) }
    if let moment = Instant(epoch: cell) { return moment }
    reportUnreadableDate(in: column, expected: "seconds since 1970")
    return nil
  }
}
