import InvitationModel

@testable import InvitationLoader

/// Any bytes as a file of a kind whose header they have, as a side file, and, cut at U+001D, as several files of one
/// export.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  checkReader(bytes)
  let parts = bytes.split(separator: 0x1D, maxSplits: names.count - 1, omittingEmptySubsequences: false)
  if parts.count > 1 {
    checkLoad(zip(names, parts).map { InputFile(path: $0, bytes: Array($1)) })
    return 0
  }
  let invitation = InputFile(path: "Invitations.csv", bytes: Array(oneInvitation.utf8))
  // All of them take too long, so one is chosen by what changes most.
  let kinds = names.filter { hasHeader(bytes, of: $0) }
  switch bytes.count % (kinds.count + 3) {
  case 0: checkLoad([InputFile(path: names[bytes.count % names.count], bytes: bytes)])
  case 1: checkLoad([invitation], LoadOptions(people: SideFile(name: "people.csv", bytes: bytes)))
  case 2: checkLoad([invitation], LoadOptions(decisions: SideFile(name: "decisions.csv", bytes: bytes)))
  case let choice: checkLoad([InputFile(path: kinds[choice - 3], bytes: bytes)])
  }
  return 0
}

private func hasHeader(_ bytes: [UInt8], of name: String) -> Bool {
  guard let kind = FileKind(baseName: name), let text = decodeText(Array(bytes.prefix(512))) else {
    return false
  }
  if case .found = findHeader(in: .whole(text.bytes), kind.rule) { return true }
  return false
}

private let names = [
  "Invitations.csv", "Connections.csv", "messages.csv", "Profile.csv", "InvitationsOut.csv",
  "Profile Summary.csv", "Positions.csv", "Education.csv", "Skills.csv", "Endorsement_Received_Info.csv",
  "Recommendations_Given.csv", "ImportedContacts.csv", "Company_Follows.csv", "Member_Follows.csv",
  "Events.csv",
]

private let oneInvitation = """
  From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
  Ada Quill,Robin,"10/2/26, 9:41 AM",,INCOMING,https://www.linkedin.com/in/ada-quill,

  """

/// Reading ends with rows that reconcile and places that exist, or with an error.
private func checkLoad(_ files: [InputFile], _ options: LoadOptions = LoadOptions()) {
  var places = Dictionary(
    files.map { ($0.path, lineLengths($0.bytes)) },
    uniquingKeysWith: { first, _ in first }
  )
  for side in [options.people, options.decisions].compactMap(\.self) {
    places[side.name] = lineLengths(side.bytes)
  }
  func check(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      guard let line = diagnostic.line else { continue }
      guard let lengths = places[diagnostic.file ?? ""] else { preconditionFailure(diagnostic.text) }
      precondition(lengths.indices.contains(line - 1), diagnostic.text)
      // A cell at the end of its line may be empty.
      precondition((1...lengths[line - 1] + 1).contains(diagnostic.column ?? 1), diagnostic.text)
    }
  }
  do throws(LoadError) {
    let dataset = try load([.files(name: "export", files)], options: options)
    for input in dataset.inputs {
      precondition(input.rowsRead == input.rowsKept + input.rowsRejected, input.file)
      precondition(input.rejected.reduce(0) { $0 + $1.count } == input.rowsRejected, input.file)
    }
    check(dataset.diagnostics)
  } catch {
    precondition(error.diagnostics.contains { $0.severity == .error })
    check(error.diagnostics)
  }
}

/// The bytes in each line of a file's text.
private func lineLengths(_ bytes: [UInt8]) -> [Int] {
  guard let text = decodeText(bytes)?.bytes else { return [] }
  var lengths = [0]
  for (index, byte) in text.enumerated() {
    if byte == 0x0A || byte == 0x0D && (index + 1 == text.count || text[index + 1] != 0x0A) {
      lengths.append(0)
    } else {
      lengths[lengths.count - 1] += 1
    }
  }
  return lengths
}

/// A text reads alike at once and block by block, and what is read can be written and read again.
private func checkReader(_ bytes: [UInt8]) {
  let delimiter = [0x2C, 0x09, 0x3B][bytes.count % 3] as UInt8
  let whole = records(CSVReader(bytes, delimiter: delimiter))
  let isPlain = bytes.withUnsafeBytes { endOfPlainText(in: $0) } == .end
  // Small blocks for small texts: a window is moved for each.
  let blocks = TextBlocks(MemoryStream(bytes), blockSize: 1 + bytes.count / 64 + bytes.count % 61)
  let read = records(CSVReader(blocks, delimiter: delimiter))
  if isPlain {
    precondition(read.cells == whole.cells && read.isWhole == whole.isWhole)
  } else {
    guard case .notPlain = blocks.fault else { preconditionFailure("not plain, and nobody noticed") }
  }
  guard isPlain, whole.isWhole else { return }
  let written = whole.cells.map { record in
    record.map { csvCell(String(decoding: $0, as: UTF8.self)) }.joined(separator: ",") + "\n"
  }
  let again = records(CSVReader(Array(written.joined().utf8)))
  let unguardedAgain = again.cells.map {
    $0.map { Array(unguarded(String(decoding: $0, as: UTF8.self)).utf8) }
  }
  precondition(unguardedAgain == whole.cells)
}

private func records(_ reader: CSVReader) -> (cells: [[[UInt8]]], isWhole: Bool) {
  var reader = reader
  var cells: [[[UInt8]]] = []
  while reader.next() { cells.append(reader.fields.map { Array(reader.content(of: $0)) }) }
  return (cells, reader.unclosedQuote == nil && reader.excess == nil)
}
