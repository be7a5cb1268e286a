import InvitationModel

/// An input with the bytes of its known files.
struct OpenedInput {
  /// The base name of what was given.
  var name: String
  var members: [InputFile] = []
  var ignored: [String] = []
  /// The date in the name, else the newest of an archive's entries.
  var exportDate: CivilDay?
  /// The kind of the only file, when its name does not tell it.
  var kind: FileKind?
  var findings = Findings()
}

/// Opens an archive, a folder, a file or what is in memory.
func openInput(_ input: LoadInput) throws(LoadError) -> OpenedInput {
  var opened: OpenedInput
  switch input {
  case .path(let path): opened = try openPath(path)
  case .standardInput(let bytes): opened = try openFile(.bytes(bytes), named: "-")
  case .files(let name, let files):
    opened = OpenedInput(name: baseName(name))
    for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      let isKnown = FileKind(baseName: baseName(file.path)) != nil
      if isKnown { opened.members.append(file) } else { opened.ignored.append(file.path) }
    }
  }
  opened.exportDate = ExportName(opened.name).date ?? opened.exportDate
  guard opened.members.isEmpty else { return opened }
  let first = opened.ignored.prefix(10).joined(separator: ", ")
  let found =
    opened.ignored.isEmpty
    ? "nothing" : "no file known here among \(opened.ignored.count), the first are \(first)"
  opened.findings.add(
    .error,
    "unknown-input",
    file: opened.name,
    "\(found); give LinkedIn's archive, its folder or a CSV"
  )
  throw LoadError(failure: .unusable, diagnostics: opened.findings.all)
}

private func openPath(_ path: String) throws(LoadError) -> OpenedInput {
  let name = baseName(path)
  let file: OpenFile
  do throws(AccessFault) { file = try OpenFile(path: path) } catch { throw error.loadError(name) }
  if file.kind == .folder { return try openFolder(file, named: name) }
  guard file.size <= Caps.total else { throw .tooLarge(name, "the file is too large", cap: "2 GiB") }
  return try openFile(.file(file), named: name)
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

private func openFolder(_ folder: OpenFile, named name: String) throws(LoadError) -> OpenedInput {
  let walk = try FolderWalk(folder, named: name)
  return OpenedInput(name: name, members: walk.members, ignored: walk.ignored, findings: walk.findings)
}

/// Content decides what a single file is.
private func openFile(_ content: FileContent, named name: String) throws(LoadError) -> OpenedInput {
  let isSpreadsheet = [".xlsx", ".ods", ".numbers"].contains { name.lowercased().hasSuffix($0) }
  if isSpreadsheet { throw unsupported("a spreadsheet; save it as CSV; this form", name) }
  if isArchive(try content.prefix(512)) { return try openArchive(content, named: name) }
  guard content.count <= Caps.member else { throw .tooLarge(name, "the file is too large", cap: "1 GiB") }
  var kind = FileKind(baseName: name)
  if kind == nil { kind = try kindByHeader(of: content) }
  guard let kind else {
    // A file that calls itself an archive is a damaged one.
    if name.lowercased().hasSuffix(".zip") { return try openArchive(content, named: name) }
    throw unknownFile(Array(try content.prefix(headSize)), named: name)
  }
  return OpenedInput(name: name, members: [InputFile(path: name, content: content)], kind: kind)
}

private func openArchive(_ content: FileContent, named name: String) throws(LoadError) -> OpenedInput {
  let archive = readArchive(content, named: name) { FileKind(baseName: $0) != nil }
  var opened = OpenedInput(name: name, members: archive.members, ignored: archive.ignored)
  opened.exportDate = archive.newestDay
  opened.findings.add(archive.diagnostics)
  guard archive.isUsable else { throw LoadError(failure: .unusable, diagnostics: opened.findings.all) }
  return opened
}

/// How much of a file is looked at to find out what it is.
private let headSize = 1 << 20

private func kindByHeader(of content: FileContent) throws(LoadError) -> FileKind? {
  // A sequence that the cut leaves incomplete must not look like another encoding.
  var head = Array(try content.prefix(headSize))
  if head.count < content.count { head.removeLast(head.reversed().prefix(3).count { $0 >= 0x80 }) }
  guard let text = decodeText(head) else { return nil }
  return FileKind.knownByHeader.first { kind in
    if case .found = findHeader(in: .whole(text.bytes), kind.rule) { true } else { false }
  }
}

/// Why a single file that has no known header cannot be read.
private func unknownFile(_ bytes: [UInt8], named name: String) -> LoadError {
  var findings = Findings()
  guard let text = decodedText(bytes, file: name, &findings) else {
    return LoadError(failure: .unusable, diagnostics: findings.all)
  }
  let start = text.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
  switch start.first {
  case 0x3C:
    return unsupported(
      "a web page; if it came instead of an archive, the download link has expired; it",
      name
    )
  case 0x7B, 0x5B: return unsupported("JSON", name)
  default: break
  }
  if start.starts(with: "BEGIN:VCALENDAR".utf8) { return unsupported("a calendar", name) }
  if start.starts(with: "BEGIN:VCARD".utf8) { return unsupported("a vCard", name) }
  do throws(LoadError) {
    _ = try rows(of: .whole(text), FileKind.invitations.rule, file: name, &findings)
    return LoadError(failure: .unusable, diagnostics: findings.all)
  } catch {
    return error
  }
}

private func unsupported(_ format: String, _ name: String) -> LoadError {
  LoadError(
    .unusable,
    "unsupported-format",
    file: name,
    "\(format) cannot be read; give LinkedIn's archive, its folder or a CSV"
  )
}
