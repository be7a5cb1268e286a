import InvitationModel

/// One input after reading: the facts of its files, each by itself.
struct Export {
  let name: ExportName
  let baseName: String
  private(set) var files: [ReadFile] = []
  private(set) var ignored: [String] = []
  private(set) var findings: Findings
  /// The date in the name of the export or in its archive.
  private let writtenDate: CivilDay?
  /// The messages, which are read once it is known what will be asked of them.
  private let messages: [InputFile]
  private let zone: SentAtZone
  private let cited: @Sendable (String) -> String
  /// Who the export belongs to.
  private(set) var owner: Person?

  /// Reads the files of an input; unless it is the only one, paths are prefixed by the input's name.
  init(_ input: OpenedInput, isAlone: Bool, zone: SentAtZone) throws(LoadError) {
    let inputName = input.name
    let cited: @Sendable (String) -> String = { path in
      isAlone || path == inputName ? path : "\(inputName)/\(path)"
    }
    self.cited = cited
    self.zone = zone
    writtenDate = input.exportDate
    name = ExportName(input.name)
    baseName = input.name
    ignored = input.ignored.map(cited)
    findings = Findings()
    findings.add(
      input.findings.all.map { diagnostic in
        var diagnostic = diagnostic
        diagnostic.file = diagnostic.file.map(cited)
        return diagnostic
      }
    )
    let chosen = chooseFiles(
      input.members,
      kind: { input.kind ?? FileKind(baseName: InvitationLoader.baseName($0.path)) },
      &findings,
      cited: cited
    )
    messages = chosen.filter { $0.kind == .messages }.map(\.file)
    for (kind, member) in chosen where kind != .messages {
      let read = try readFile(kind, member.content, context(of: member))
      if let file = read.file { files.append(file) } else { findings.add(read.findings.all) }
    }
    if !ignored.isEmpty {
      let first = ignored.prefix(10).joined(separator: ", ")
      findings.add(
        .note,
        "files-ignored",
        file: nil,
        "\(counted(ignored.count, "file")) not needed: \(first)\(ignored.count > 10 ? " …" : "")"
      )
    }
    owner = files.reduce(into: OwnSide()) { $0.add($1.ownSide) }.owner
  }

  /// How many rows of a kind were kept; nil when the export has no such file.
  func rows(of kind: FileKind) -> Int? {
    let found = files.filter { $0.kind == kind }
    return found.isEmpty ? nil : found.reduce(0) { $0 + $1.summary.rowsKept }
  }

  /// The day of the export and whether it is only the newest date in the data; nil when no date is known.
  ///
  /// The date in the name is raised to the newest in the data, since the name's zone is unknown.
  var date: (day: CivilDay, isGuessed: Bool)? {
    let newest = files.compactMap(\.summary.to).max()
    guard let writtenDate else { return newest.map { ($0, true) } }
    return (max(writtenDate, newest ?? writtenDate), false)
  }

  /// Reads the messages, keeping what will be asked of them.
  mutating func readMessages(_ interest: MessageInterest) throws(LoadError) {
    files.removeAll { $0.kind == .messages }
    for member in messages {
      var context = context(of: member)
      context.messages = interest
      let read = try readFile(.messages, member.content, context)
      if let file = read.file { files.append(file) } else { findings.add(read.findings.all) }
    }
  }

  /// The participant of most messages.
  func mostFrequentParticipant() throws(LoadError) -> Person? {
    for member in messages {
      if let person = try surveyMessages(member.content, context(of: member))?.mostFrequentParticipant {
        return person
      }
    }
    return nil
  }

  private func context(of member: InputFile) -> ReadingContext {
    ReadingContext(
      file: cited(member.path),
      range: DateRange(exportDate: writtenDate),
      zone: zone,
      direction: FileKind.direction(baseName: InvitationLoader.baseName(member.path))
    )
  }
}
