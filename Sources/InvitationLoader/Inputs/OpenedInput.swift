import InvitationModel

/// An input with its known files.
struct OpenedInput {
  /// The base name of what was given.
  var name: String
  var files: [KnownFile] = []
  var ignored: [String] = []
  /// The kinds of what is there under a known name and is no file, by path.
  var unreadable: [String: FileKind] = [:]
  /// The date in the name, else the newest of an archive's entries.
  var exportDate: CivilDay?
  /// Whether the files were given one by one, so that their paths are no longer than their names.
  var isLoose = false
  var findings = Findings()

  /// Whether it is a single file with pages of a snapshot.
  var isPage: Bool { files.contains { $0.page != nil && $0.file.path == name } }
}

/// Opens an archive, a folder, a file or what is in memory.
func openInput(_ input: LoadInput, _ caps: SizeCaps = SizeCaps()) throws(LoadError) -> OpenedInput {
  var opened: OpenedInput
  switch input {
  case .path(let path): opened = try openPath(path, caps)
  case .standardInput(let bytes): opened = try openFile(.bytes(bytes), named: "-", caps)
  case .files(let name, let files): opened = try openMemory(files, named: baseName(name))
  }
  opened.exportDate = ExportName(opened.name).date ?? opened.exportDate
  opened.reportOtherFormats()
  guard opened.files.isEmpty else { return opened }
  if !opened.findings.all.contains(where: { $0.severity == .error }) { opened.reportNothingKnown() }
  throw LoadError(failure: .unusable, diagnostics: opened.findings.all)
}

private func openMemory(_ files: [InputFile], named name: String) throws(LoadError) -> OpenedInput {
  var opened = OpenedInput(name: name)
  var members: [InputFile] = []
  for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
    if FileKind.mayBeKnown(baseName: baseName(file.path)) {
      members.append(file)
    } else {
      opened.ignored.append(file.path)
    }
  }
  opened.files = try recognise(members, &opened.ignored, &opened.findings)
  return opened
}

private func openPath(_ path: String, _ caps: SizeCaps) throws(LoadError) -> OpenedInput {
  let name = baseName(path)
  let file: OpenFile
  do throws(AccessFault) { file = try OpenFile(path: path) } catch { throw error.loadError(name) }
  if file.kind == .folder { return try openFolder(file, named: name, caps) }
  guard file.size <= caps.total else {
    throw .tooLarge(name, "the file is too large", cap: SizeCaps.inWords(total: caps.total))
  }
  return try openFile(.file(file), named: name, caps)
}

extension AccessFault {
  /// What it means for an input that the user named.
  fileprivate func loadError(_ name: String) -> LoadError {
    switch self {
    case .notFound: LoadError(.missing, "not-found", file: name, "there is no such file or folder")
    case .denied: LoadError(.missing, "unreadable-file", file: name, "cannot be read; check its permissions")
    case .notAFile: LoadError(.missing, "unreadable-file", file: name, "this is neither a file nor a folder")
    }
  }
}

private func openFolder(
  _ folder: OpenFile,
  named name: String,
  _ caps: SizeCaps
) throws(LoadError) -> OpenedInput {
  let walk = try FolderWalk(folder, named: name, caps)
  var opened = OpenedInput(name: name, ignored: walk.ignored, findings: walk.findings)
  for path in walk.unreadable { opened.unreadable[path] = FileKind(baseName: baseName(path)) }
  opened.files = try recognise(walk.members, &opened.ignored, &opened.findings)
  return opened
}

/// Content decides what a single file is.
private func openFile(
  _ content: FileContent,
  named name: String,
  _ caps: SizeCaps
) throws(LoadError) -> OpenedInput {
  if isSpreadsheet(name) { throw unsupportedSpreadsheet(name) }
  if isArchive(try content.prefix(512)) { return try openArchive(content, named: name, caps) }
  guard content.count <= caps.member else {
    throw .tooLarge(name, "the file is too large", cap: SizeCaps.inWords(member: caps.member))
  }
  let file = InputFile(path: name, content: content)
  if try isLikelyJSON(content, named: name) {
    return OpenedInput(name: name, files: try recogniseJSON(file))
  }
  guard let kind = try recogniseTable(content, named: name) else {
    // A file that calls itself an archive is a damaged one.
    if name.lowercased().hasSuffix(".zip") { return try openArchive(content, named: name, caps) }
    throw unknownFile(Array(try content.prefix(headSize)), named: name)
  }
  return OpenedInput(name: name, files: [KnownFile(kind: kind, file: file)])
}

private func openArchive(
  _ content: FileContent,
  named name: String,
  _ caps: SizeCaps
) throws(LoadError) -> OpenedInput {
  let archive = readArchive(content, named: name, limits: ArchiveLimits(caps), isKnown: FileKind.mayBeKnown)
  var opened = OpenedInput(name: name, ignored: archive.ignored)
  opened.exportDate = archive.newestDay
  opened.findings.add(archive.diagnostics)
  // A spreadsheet is an archive too.
  let parts: Set = ["[Content_Types].xml", "content.xml"]
  if archive.members.isEmpty, archive.ignored.contains(where: parts.contains) {
    throw unsupportedSpreadsheet(name)
  }
  guard archive.isUsable else {
    opened.reportOtherFormats()
    throw LoadError(failure: .unusable, diagnostics: opened.findings.all)
  }
  let inOrder = archive.members.sorted { $0.content.membersBefore < $1.content.membersBefore }
  opened.files = try recognise(inOrder, &opened.ignored, &opened.findings)
  return opened
}

extension OpenedInput {
  /// Says which files have a known name and a format that cannot be read; an error when there is nothing else.
  fileprivate mutating func reportOtherFormats() {
    for path in ignored {
      guard let kind = FileKind.inOtherFormat(baseName: baseName(path)) else { continue }
      let advice =
        kind.isSocial
        ? "download your information again and choose JSON as its format"
        : "give the CSV that the archive holds"
      findings.add(
        files.isEmpty ? .error : .note,
        "unsupported-format",
        file: path,
        "a file of this kind cannot be read in this format; \(advice)"
      )
    }
  }

  fileprivate mutating func reportNothingKnown() {
    let first = ignored.prefix(10).map { baseName($0) }.joined(separator: ", ")
    let found =
      ignored.isEmpty ? "nothing" : "no file known here among \(ignored.count), the first are \(first)"
    findings.add(
      .error,
      "unknown-input",
      file: name,
      "\(found); give LinkedIn's archive, its folder or a CSV"
    )
  }
}
