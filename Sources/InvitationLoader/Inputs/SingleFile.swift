import InvitationModel

/// How much of a file is looked at to find out what it is.
let headSize = 1 << 20

/// Whether a file of this name is a spreadsheet.
func isSpreadsheet(_ name: String) -> Bool {
  [".xlsx", ".xls", ".ods", ".numbers"].contains { name.lowercased().hasSuffix($0) }
}

/// Whether a file calls itself JSON or begins like it.
func isLikelyJSON(_ content: FileContent, named name: String) throws(LoadError) -> Bool {
  if [".json", ".jsonl", ".ndjson"].contains(where: name.lowercased().hasSuffix) { return true }
  var start = try content.prefix(1_024)
  if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
  guard let index = start.firstIndex(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) else { return false }
  guard start[index] == UInt8(ascii: "[") else { return start[index] == UInt8(ascii: "{") }
  // A name may begin with a bracket, too.
  let next = start[(index + 1)...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
  return next.map { "{[]\"-0123456789tfn".utf8.contains($0) } ?? true
}

/// Finds out what a single JSON file holds.
func recogniseJSON(_ file: InputFile) throws(LoadError) -> [KnownFile] {
  var findings = Findings()
  guard let text = try jsonText(file.content, file: file.path, &findings) else {
    throw LoadError(failure: .unusable, diagnostics: findings.all)
  }
  switch JSONShape(text) {
  case .list(let kind): return [KnownFile(kind: kind, file: file, isJSON: true)]
  case .snapshot(let pages) where !pages.isEmpty:
    return pages.map { KnownFile(kind: $0.key, file: file, isJSON: true, page: $0.value) }
  case .snapshot: throw unsupported("a snapshot of nothing that is needed; it", file.path)
  case .unknown([]): throw unsupported("JSON without a list of objects", file.path)
  case .unknown(let missing):
    throw unsupported("JSON whose objects have no \(missing.joined(separator: " and no "))", file.path)
  }
}

/// The kind of a single table: that of its name when the header fits, else the one that the header tells.
func recogniseTable(_ content: FileContent, named name: String) throws(LoadError) -> FileKind? {
  let byName = FileKind(baseName: name)
  if let byName, FileKind.direction(baseName: name) != nil { return byName }
  // A sequence that the cut leaves incomplete must not look like another encoding.
  var head = Array(try content.prefix(headSize))
  if head.count < content.count { head.removeLast(head.reversed().prefix(3).count { $0 >= 0x80 }) }
  guard let text = decodeText(head) else { return byName }
  func isTold(_ kind: FileKind) -> Bool {
    guard case .found(let found) = findHeader(in: .whole(text.bytes), kind.rule) else { return false }
    return kind.isTold(by: found.header)
  }
  if let byName, isTold(byName) { return byName }
  return FileKind.knownByHeader.first(where: isTold) ?? byName
}

/// Why a single file that has no known header cannot be read.
func unknownFile(_ bytes: [UInt8], named name: String) -> LoadError {
  var findings = Findings()
  guard let text = decodedText(bytes, file: name, &findings) else {
    return LoadError(failure: .unusable, diagnostics: findings.all)
  }
  guard !text.isEmpty else {
    return LoadError(.unusable, "empty-file", file: name, "the file has no contents; export it again")
  }
  if let kind = SideFileKind(baseName: name) {
    return LoadError(
      .unusable,
      "unknown-input",
      file: name,
      "this is a file of your own and no export; give LinkedIn's archive, and this one with \(kind.option)"
    )
  }
  let start = text.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
  if start.first == UInt8(ascii: "<") {
    return unsupported(
      "a web page; if it came instead of an archive, the download link has expired; if it is Facebook's, download"
        + " your information as JSON; it",
      name
    )
  }
  for (beginning, format) in formats where start.starts(with: beginning.utf8) {
    return unsupported(format, name)
  }
  do throws(LoadError) {
    let columns = Alias.rule.columns.map(\.title).joined(separator: ", and ")
    let hint = "; a list from elsewhere has a column \(columns)"
    _ = try rows(of: .whole(text), FileKind.invitations.rule, file: name, &findings, hint: hint)
    return LoadError(failure: .unusable, diagnostics: findings.all)
  } catch {
    return error
  }
}

/// Formats by their beginning.
private let formats = [
  ("BEGIN:VCALENDAR", "a calendar"), ("BEGIN:VCARD", "a vCard"), ("%PDF-", "a PDF"),
]

/// The error for a workbook of any program.
func unsupportedSpreadsheet(_ name: String) -> LoadError {
  LoadError(
    .unusable,
    "unsupported-format",
    file: name,
    "a spreadsheet cannot be read; save each sheet as CSV and give those files"
  )
}

/// The error for a file that is understood well enough to say what it is.
func unsupported(_ format: String, _ name: String) -> LoadError {
  LoadError(
    .unusable,
    "unsupported-format",
    file: name,
    "\(format) cannot be read; give LinkedIn's archive, its folder, a CSV or a JSON with a list of invitations"
  )
}
