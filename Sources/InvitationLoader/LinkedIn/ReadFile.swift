import InvitationModel

/// One file of an export after reading.
struct ReadFile {
  let kind: FileKind
  var summary: InputSummary
  /// The facts of this file alone.
  var facts = Dataset()
  /// Who stands on the owner's side of invitations.
  var ownSide = OwnSide()
  var findings: Findings
  /// What messages tell the joining.
  var messageFindings = MessageFindings()
  /// How many names were put right.
  var repairedNames = 0
  /// Where a page of a snapshot begins; 0 for other files.
  var page = 0
  /// What the dates prove about the order of day and month.
  var order = DateOrder()
  /// Whether the file was read as UTF-8 and is none: then nothing here counts.
  var isNotPlain = false
  /// Whether there is nothing in the file, not even a header.
  var isEmpty = false
}

/// What the rows of a file are read with.
struct ReadingContext {
  /// The path to cite.
  var file: String
  var range: DateRange
  var zone: SentAtZone
  /// The direction that the file's name tells.
  var direction: Direction?
  /// The day that counts as today, when it was named.
  var asOf: CivilDay?
  /// Whether the rows are objects of JSON.
  var isJSON = false
  /// What other pages prove about the order of day and month.
  var order = DateOrder()
  /// What is asked of messages.
  var messages = MessageInterest()
}

/// Reads one file of a known kind; no file, only findings, when it is no text or has no header.
func readFile(
  _ kind: FileKind,
  _ content: FileContent,
  _ context: ReadingContext
) throws(LoadError) -> (file: ReadFile?, findings: Findings) {
  if context.isJSON { return try readJSON(kind, content, context) }
  if content.count > FileContent.smallSize, try isLikelyPlain(content) {
    let read = try readText(kind, .blocks(content), context, Findings())
    if !read.isNotPlain { return (read.file, read.findings) }
  }
  return try readWhole(kind, content, context)
}

/// Looks through messages; nil when they cannot be read.
func surveyMessages(_ content: FileContent, _ context: ReadingContext) throws(LoadError) -> MessageSurvey? {
  var findings = Findings()
  if context.isJSON {
    guard let text = try jsonText(content, file: context.file, &findings) else { return nil }
    let table = Snapshot(text).table(of: .messages, text)
    let found = FoundHeader(header: Header(table.names), reader: CSVReader(table), duplicates: [])
    return try MessageSurvey(RowReader(found, file: context.file, findings: findings), context)
  }
  if content.count > FileContent.smallSize, try isLikelyPlain(content),
    let rows = try rows(of: .blocks(content), FileKind.messages.rule, file: context.file, &findings)
  {
    let survey = try MessageSurvey(rows, context)
    if !survey.isNotPlain { return survey }
  }
  guard content.count <= Caps.wholeText,
    let text = decodedText(try content.bytes(), file: context.file, &findings),
    let rows = try rows(of: .whole(text), FileKind.messages.rule, file: context.file, &findings)
  else { return nil }
  return try MessageSurvey(rows, context)
}

/// Whether a large file may be read block by block: it begins neither with a mark nor with anything else but UTF-8.
private func isLikelyPlain(_ content: FileContent) throws(LoadError) -> Bool {
  let start = Array(try content.prefix(1_024))
  return !isUTF16(start) && !start.starts(with: [0xEF, 0xBB, 0xBF]) && !start.contains(0)
}

/// Reads a file of any encoding.
private func readWhole(
  _ kind: FileKind,
  _ content: FileContent,
  _ context: ReadingContext
) throws(LoadError) -> (file: ReadFile?, findings: Findings) {
  var findings = Findings()
  guard content.count <= Caps.wholeText else {
    throw .tooLarge(
      context.file,
      "a text of this size must be UTF-8",
      cap: "\(Caps.wholeText >> 20) MiB otherwise"
    )
  }
  guard let text = decodedText(try content.bytes(), file: context.file, &findings) else {
    return (nil, findings)
  }
  if text.isEmpty {
    findings.add(.warning, "empty-file", file: context.file, "the file has no contents; export it again")
    let summary = InputSummary(
      file: context.file,
      kind: kind.rawValue,
      era: "",
      rowsRead: 0,
      rowsKept: 0,
      rowsRejected: 0
    )
    return (ReadFile(kind: kind, summary: summary, findings: findings, isEmpty: true), findings)
  }
  let read = try readText(kind, .whole(text), context, findings)
  return (read.file, read.findings)
}

/// Reads the rows of a text.
private func readText(
  _ kind: FileKind,
  _ text: CSVText,
  _ context: ReadingContext,
  _ encoding: Findings
) throws(LoadError) -> (file: ReadFile?, findings: Findings, isNotPlain: Bool) {
  var findings = encoding
  let rule = context.direction == nil ? kind.rule : FileKind.oneWayInvitations
  guard let rows = try rows(of: text, rule, file: context.file, &findings) else {
    return (nil, findings, false)
  }
  var file = try kind.read(rows, context)
  if file.summary.rowsRead == 0 {
    file.findings.add(.note, "no-rows", file: context.file, "there is a header and nothing below it")
  }
  return (file, file.findings, file.isNotPlain)
}

/// The text of a file, its encoding reported.
func decodedText(_ bytes: [UInt8], file: String, _ findings: inout Findings) -> [UInt8]? {
  guard let text = decodeText(bytes) else {
    findings.add(
      .error,
      "encoding-unsupported",
      file: file,
      "this is not text, or UTF-32, or UTF-16 without a byte order mark; save it as CSV in UTF-8"
    )
    return nil
  }
  if let place = text.fallback {
    findings.add(
      .warning,
      "encoding-fallback",
      file: file,
      at: place,
      "not UTF-8; read as Windows-1252; save it as CSV in UTF-8 if letters look wrong"
    )
  }
  if let nul = text.nulCharacter {
    findings.add(
      .warning,
      "nul-character",
      file: file,
      at: nul.place,
      "\(counted(nul.count, "NUL character")) replaced by U+FFFD"
    )
  }
  return text.bytes
}

/// The rows under the header of a text; nil with a diagnostic when there is no header.
///
/// What the owner wrote cannot be exported again; `hint` says what else the file may be meant for.
func rows(
  of text: CSVText,
  _ rule: HeaderRule,
  file: String,
  _ findings: inout Findings,
  isOwn: Bool = false,
  hint: String = ""
) throws(LoadError) -> RowReader? {
  switch findHeader(in: text, rule) {
  case .found(let found): return RowReader(found, file: file, findings: findings, isOwn: isOwn)
  case .excess(let excess, let place): throw excess.loadError(file, at: place)
  case .missing(let missed):
    findings.add(
      .error,
      "no-header",
      file: file,
      "no header in the first 20 rows: \(missed.told) not found; nothing of this file is read;"
        + (isOwn ? " put the column names back" : " export it again or put the column names back")
        + hint
    )
    return nil
  }
}

extension RowReader {
  /// What was read, with the table of contents entry.
  func file(_ kind: FileKind, era: String = "", facts: Dataset = Dataset()) -> ReadFile {
    ReadFile(
      kind: kind,
      summary: summary(kind.rawValue, era: era),
      facts: facts,
      findings: findings,
      isNotPlain: isNotPlain
    )
  }
}

extension FileKind {
  /// Reads rows of this kind.
  func read(_ rows: RowReader, _ context: ReadingContext) throws(LoadError) -> ReadFile {
    switch self {
    case .invitations: try readInvitations(rows, context)
    case .connections: try readConnections(rows, context)
    case .messages: try readMessages(rows, context, context.messages)
    case .profile: try readProfile(rows)
    case .profileSummary: try readProfileSummary(rows)
    case .positions: try readPositions(rows)
    case .education: try readEducation(rows)
    case .skills: try readSkills(rows)
    case .endorsementsReceived, .endorsementsGiven: try readEndorsements(rows, self, context)
    case .recommendationsReceived, .recommendationsGiven: try readRecommendations(rows, self, context)
    case .contacts: try readContacts(rows, context)
    case .companyFollows: try readCompanyFollows(rows, context)
    case .memberFollows: try readMemberFollows(rows, context)
    case .events: try readEvents(rows)
    case .generic: try readGeneric(rows, context)
    case .facebookReceived, .facebookRejected, .facebookSent, .facebookFriends, .facebookRemoved,
      .instagramSent:
      try readSocial(rows, self, context)
    }
  }
}
