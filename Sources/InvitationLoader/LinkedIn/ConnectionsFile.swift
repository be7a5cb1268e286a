import InvitationModel

/// Reads Connections.csv of any era (formats.md 5.2).
///
/// Rows with a date and nothing else are accounts that were closed or hidden; they are counted, not people.
func readConnections(_ reader: RowReader, _ context: ReadingContext) throws(LoadError) -> ReadFile {
  var rows = reader
  let (first, last) = (rows.header.column("firstname"), rows.header.column("lastname"))
  let (address, date) = (rows.header.column("url"), rows.header.column("connectedon"))
  let (company, position) = (rows.header.column("company"), rows.header.column("position"))
  var drafts: [(connection: Connection, written: WrittenDate?, place: Place)] = []
  var order = DateOrder()
  var hasAddress = false
  var seen: Set<UInt64> = []
  while try rows.next() {
    let written = WrittenDate(rows.cell(date))
    order.learn(written)
    guard rows.keepsExtraCells(if: written != nil) else { continue }
    let name = cleanLine(rows.text(first) + " " + rows.text(last))
    let key = PersonKey(address: rows.text(address))
    let isHidden = key == nil && name.text.isEmpty
    if isHidden, written == nil {
      rows.leaveOut(.warning, "no-person", "neither a name nor an address; row left out")
      continue
    }
    // Two closed accounts of one day make two equal rows.
    guard isHidden || seen.insert(rows.fingerprint).inserted else {
      rows.leaveOut(.note, "duplicate-row", "the same row again; left out")
      continue
    }
    hasAddress = hasAddress || !rows.isBlank(address)
    if key == nil, !rows.isBlank(address) {
      let place = rows.place(of: address)
      rows.report(.note, "bad-url", at: place, "this is no profile address; the person is joined by name")
    }
    if written == nil { rows.reportUnreadableDate(in: date, expected: "07 Jun 2026") }
    let connection = Connection(
      person: Person(key: key, name: name.text, hadHiddenCharacters: name.removed),
      company: rows.line(company),
      position: rows.line(position),
      connectedOn: nil,
      source: rows.source
    )
    drafts.append((connection, written, rows.place(of: date)))
  }
  var facts = Dataset()
  for draft in drafts {
    var connection = draft.connection
    connection.connectedOn = draft.written.flatMap(order.day)
    if let day = connection.connectedOn {
      _ = rows.checkRange(of: day, at: draft.place, in: context.range)
    } else if draft.written != nil {
      rows.reportAmbiguousDate(at: draft.place)
    }
    if connection.person.key != nil || !connection.person.name.isEmpty {
      facts.connections.append(connection)
    } else if let day = connection.connectedOn {
      facts.hiddenConnections.append(day)
    } else {
      rows.reject("no-person")
    }
  }
  if !facts.connections.isEmpty { rows.reportEmptyColumn(address, hasContent: hasAddress) }
  return rows.file(.connections, era: address == nil ? "six-column" : "url", facts: facts)
}
