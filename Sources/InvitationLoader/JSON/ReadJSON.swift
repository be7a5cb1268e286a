import InvitationModel

/// Reads one kind of rows out of a JSON file; no file, only findings, when it is no JSON or has another shape.
func readJSON(
  _ kind: FileKind,
  _ content: FileContent,
  _ context: ReadingContext
) throws(LoadError) -> (file: ReadFile?, findings: Findings) {
  var findings = Findings()
  guard let text = try jsonText(content, file: context.file, &findings) else { return (nil, findings) }
  let snapshot = Snapshot(text)
  let table =
    kind.isSocial
    ? kind.socialTable(text)
    : snapshot.isSnapshot ? snapshot.table(of: kind, text) : JSONTable(listIn: text)
  guard let table else {
    findings.add(
      .warning,
      "unknown-shape",
      file: context.file,
      "the name is known but not what is in it; nothing of this file is read"
    )
    return (nil, findings)
  }
  if let excess = table.excess { throw excess.loadError(context.file, at: nil) }
  let header = Header(table.names)
  let missing = kind.rule.missing(in: header)
  // A key that no row of a page has may stand on another one, so there it is a column of empty cells.
  let isReadable = missing.isEmpty || snapshot.isSnapshot && missing.count < kind.rule.columns.count
  guard table.rows.isEmpty || isReadable else {
    findings.add(
      .warning,
      "unknown-shape",
      file: context.file,
      "no object has \(missing.joined(separator: ", ")); nothing of this file is read"
    )
    return (nil, findings)
  }
  let found = FoundHeader(header: header, reader: CSVReader(table), duplicates: [])
  var file = try kind.read(RowReader(found, file: context.file, findings: findings), context)
  if snapshot.isSnapshot {
    file.summary.era = "snapshot"
    file.page = snapshot.elements.first { $0.kind == kind }?.start ?? 0
  }
  if file.summary.rowsRead == 0 {
    file.findings.add(.note, "no-rows", file: context.file, "there is no object in it that could be a row")
  }
  return (file, file.findings)
}

/// The text of a JSON file; nil with a diagnostic when it is none.
func jsonText(
  _ content: FileContent,
  file: String,
  _ findings: inout Findings
) throws(LoadError) -> JSONText? {
  guard content.count <= Caps.json else {
    throw .tooLarge(file, "the JSON file is too large", cap: "\(Caps.json >> 20) MiB")
  }
  guard let text = decodedText(try content.bytes(), file: file, &findings) else { return nil }
  guard !isBlankText(text[...]) else {
    findings.add(.warning, "empty-file", file: file, "the file has no contents; export it again")
    return nil
  }
  do throws(JSONFault) {
    let name = file.lowercased()
    return try JSONText(text, isLines: [".jsonl", ".ndjson"].contains { name.hasSuffix($0) })
  } catch {
    let finding = error.finding(fate: "nothing of this file is read; download it again")
    findings.add(.error, finding.id, file: file, at: place(of: error.offset, in: text), finding.message)
    return nil
  }
}
