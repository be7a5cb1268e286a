import InvitationModel

/// One input after reading: the facts of its files, each by itself.
struct Export {
  let name: ExportName
  let baseName: String
  private(set) var files: [ReadFile] = []
  private(set) var ignored: [String] = []
  private(set) var findings: Findings
  /// The date in the name of the export or in its archive.
  let writtenDate: CivilDay?
  /// The messages, which are read once it is known what will be asked of them.
  private let messages: [KnownFile]
  private let options: LoadOptions
  private let cited: @Sendable (String) -> String
  /// The kinds of files that are there and could not be read.
  var unreadable: Set<FileKind> { Set(unreadableFiles.values) }
  private var unreadableFiles: [String: FileKind] = [:]
  /// Who the export belongs to.
  private(set) var owner: Person?

  /// Reads the files of an input; unless it is the only one, paths are prefixed by the input's name.
  init(_ input: OpenedInput, isAlone: Bool, _ options: LoadOptions) throws(LoadError) {
    let (inputName, isAlone) = (input.name, isAlone || input.isLoose)
    let cited: @Sendable (String) -> String = { path in
      isAlone || path == inputName ? path : "\(inputName)/\(path)"
    }
    self.cited = cited
    self.options = options
    writtenDate = input.exportDate
    name = ExportName(input.name)
    baseName = input.name
    ignored = input.ignored.map(cited)
    unreadableFiles = input.unreadable
    findings = Findings()
    findings.add(
      input.findings.all.map { diagnostic in
        var diagnostic = diagnostic
        diagnostic.file = diagnostic.file.map(cited)
        return diagnostic
      }
    )
    let chosen = chooseFiles(input.files, &findings, cited: cited)
    reportMissingPages(of: chosen, &findings, cited: cited)
    messages = chosen.filter { $0.kind == .messages }
    try read(chosen.filter { $0.kind != .messages })
    reportRepairedNames()
    if !ignored.isEmpty {
      // Networks name the folders of conversations after people, so the names are no part of the message.
      findings.add(
        .note,
        "files-ignored",
        file: nil,
        "\(counted(ignored.count, "file")) not needed",
        value: ignored.prefix(10).joined(separator: ", ")
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
    try read(messages, interest)
  }

  /// Reads files, of each kind in the order in which their archive is inflated, and sorts them by path again.
  private mutating func read(
    _ members: [KnownFile],
    _ interest: MessageInterest = MessageInterest()
  ) throws(LoadError) {
    for kind in FileKind.allCases {
      let ofKind = members.filter { $0.kind == kind }
        .sorted { $0.file.content.membersBefore < $1.file.content.membersBefore }
      var read: [(file: ReadFile?, findings: Findings)] = []
      for member in ofKind { read.append(try readMember(member, interest)) }
      // Pages are parts of one table: what one proves about its dates holds for those that prove nothing.
      let order = read.reduce(into: DateOrder()) { $0.learn($1.file?.order ?? DateOrder()) }
      for (index, member) in ofKind.enumerated() where member.page != nil {
        guard let proven = read[index].file?.order, proven != order else { continue }
        read[index] = try readMember(member, interest, order)
      }
      for (member, read) in zip(ofKind, read) { take(read, of: member) }
    }
    files.sort { $0.summary.file.utf8.lexicographicallyPrecedes($1.summary.file.utf8) }
  }

  private func readMember(
    _ member: KnownFile,
    _ interest: MessageInterest,
    _ order: DateOrder = DateOrder()
  ) throws(LoadError) -> (file: ReadFile?, findings: Findings) {
    var context = context(of: member)
    (context.messages, context.order) = (interest, order)
    return try readFile(member.kind, member.file.content, context)
  }

  /// Takes what was read of a file; what is wrong with one that cannot be read is told once, however often it is tried.
  private mutating func take(_ read: (file: ReadFile?, findings: Findings), of member: KnownFile) {
    if let file = read.file { files.append(file) }
    guard read.file?.isEmpty ?? true else { return }
    let earlier = unreadableFiles.updateValue(member.kind, forKey: member.file.path)
    if read.file == nil, earlier != member.kind { findings.add(read.findings.all) }
  }

  /// Forgets the facts of the files; what was read of each is still known.
  mutating func dropFacts() {
    for index in files.indices { files[index].facts = Dataset() }
  }

  /// The participant of most messages on all pages.
  func mostFrequentParticipant() throws(LoadError) -> Person? {
    var whole: MessageSurvey?
    for member in messages {
      guard let page = try surveyMessages(member.file.content, context(of: member)) else { continue }
      if whole == nil { whole = page } else { whole?.add(page) }
    }
    return whole?.mostFrequentParticipant
  }

  private func context(of member: KnownFile) -> ReadingContext {
    ReadingContext(
      file: cited(member.file.path),
      range: DateRange(exportDate: writtenDate),
      zone: options.sentAtZone,
      direction: FileKind.direction(baseName: InvitationLoader.baseName(member.file.path)),
      asOf: options.asOf,
      isJSON: member.isJSON
    )
  }

  private mutating func reportRepairedNames() {
    let count = files.reduce(0) { $0 + $1.repairedNames }
    guard count > 0 else { return }
    findings.add(
      .note,
      "mojibake-repaired",
      file: nil,
      "\(counted(count, "name")) put right whose letters were written byte by byte"
    )
  }
}
