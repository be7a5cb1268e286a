import InvitationModel

/// One input after reading: the facts of its files, each by itself.
struct Export {
  let name: ExportName
  let baseName: String
  private(set) var files: [ReadFile] = []
  private(set) var ignored: [String] = []
  private(set) var findings: Findings
  /// The day of the export and whether it is only the newest date in the data; nil when no date is known.
  private(set) var date: (day: CivilDay, isGuessed: Bool)?
  /// Who the export belongs to.
  private(set) var owner: Person?

  /// Reads the files of an input; unless it is the only one, paths are prefixed by the input's name.
  init(_ input: OpenedInput, isAlone: Bool, zone: SentAtZone) throws(LoadError) {
    func cited(_ path: String) -> String {
      isAlone || path == input.name ? path : "\(input.name)/\(path)"
    }
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
    for (kind, member) in chosen {
      let context = ReadingContext(
        file: cited(member.path),
        range: DateRange(exportDate: input.exportDate),
        zone: zone,
        direction: FileKind.direction(baseName: InvitationLoader.baseName(member.path))
      )
      let read = try readFile(kind, member.content, context)
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
    date = exportDate(input.exportDate)
    owner = files.reduce(into: OwnSide()) { $0.add($1.ownSide) }.owner
  }

  /// How many rows of a kind were kept; nil when the export has no such file.
  func rows(of kind: FileKind) -> Int? {
    let found = files.filter { $0.kind == kind }
    return found.isEmpty ? nil : found.reduce(0) { $0 + $1.summary.rowsKept }
  }

  /// The date in the name, raised to the newest in the data since the name's zone is unknown; else that one alone.
  private func exportDate(_ written: CivilDay?) -> (day: CivilDay, isGuessed: Bool)? {
    let newest = files.compactMap(\.newestDay).max()
    guard let written else { return newest.map { ($0, true) } }
    return (max(written, newest ?? written), false)
  }
}

extension ReadFile {
  /// The newest date of the kept rows.
  var newestDay: CivilDay? { summary.to }
}
