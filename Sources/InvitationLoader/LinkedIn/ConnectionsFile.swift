import InvitationModel

/// Reads Connections.csv of any era (formats.md 5.2).
///
/// Rows with a date and nothing else are accounts that were closed or hidden; they are counted, not people.
func readConnections(_ reader: RowReader, _ context: ReadingContext) throws(LoadError) -> ReadFile {
  var rows = reader
  let (first, last) = (rows.header.column("firstname"), rows.header.column("lastname"))
  let (address, date) = (rows.header.column("url"), rows.header.column("connectedon"))
  let (company, position) = (rows.header.column("company"), rows.header.column("position"))
  let others = [address, company, position, rows.header.column("emailaddress")]
  var dates: [(written: WrittenDate?, place: Place, isHidden: Bool)] = []
  var facts = Dataset()
  var order = context.order
  var hasAddress = false
  var seen = SeenRows()
  while try rows.next() {
    let cells = rows.cells
    let written = cells.withCell(date) { WrittenDate($0) }
    order.learn(written)
    guard rows.keepsExtraCells(if: written != nil) else { continue }
    let name = cells.name(first, last)
    let key = cells.key(address)
    let isNobody = key == nil && name.text.isEmpty
    let isHidden =
      isNobody && written != nil && others.allSatisfy(cells.isBlank)
      && cells.fields.dropFirst(rows.header.count).allSatisfy { cells.isBlank($0) }
    if isNobody, !isHidden {
      rows.leaveOutNobody()
      continue
    }
    // Two closed accounts of one day make two equal rows.
    guard isHidden || seen.insert(cells) else {
      rows.leaveOut(.note, "duplicate-row", "the same row again; left out")
      continue
    }
    if key == nil, !cells.isBlank(address) {
      let place = rows.place(of: address)
      rows.report(.note, "bad-url", at: place, "this is no profile address; the person is joined by name")
      hasAddress = true
    }
    hasAddress = hasAddress || key != nil
    if written == nil { rows.reportUnreadableDate(in: date, expected: "07 Jun 2026") }
    dates.append((written, rows.place(of: date), isHidden))
    if !isHidden {
      facts.connections.append(
        Connection(
          person: Person(key: key, name: name.text, hadHiddenCharacters: name.removed),
          company: cells.line(company).text,
          position: cells.line(position).text,
          connectedOn: nil,
          source: rows.source
        )
      )
    }
  }
  var next = 0
  for (written, place, isHidden) in dates {
    let day = written.flatMap(order.day)
    let problem = day.flatMap { rows.checkRange(of: $0, at: place, in: context.range) }
    if isHidden {
      guard let day else {
        rows.leaveOutNobody(at: Place(line: place.line, column: 1, pointer: place.pointer))
        continue
      }
      if problem == nil { facts.hiddenConnections.append(day) }
    } else {
      if day == nil, let written { rows.reportAmbiguousDate(at: place, written) }
      facts.connections[next].connectedOn = day
      next += 1
    }
  }
  rows.leaveOutUndated(&facts.connections)
  // A day that cannot be times nothing: neither a wait nor the window nor the growth of the network.
  for index in facts.connections.indices {
    guard let day = facts.connections[index].connectedOn, context.range.problem(day) != nil else { continue }
    facts.connections[index].connectedOn = nil
  }
  if !facts.connections.isEmpty { rows.reportEmptyColumn(address, hasContent: hasAddress) }
  var file = rows.file(.connections, era: address == nil ? "six-column" : "url", facts: facts)
  file.order = order
  return file
}

extension RowReader {
  /// Counts out a row of nobody.
  fileprivate mutating func leaveOutNobody(at place: Place? = nil) {
    leaveOut(.warning, "no-person", at: place, "neither a name nor an address; row left out")
  }

  /// Counts out the rows without a date of people who stand in another row with one.
  fileprivate mutating func leaveOutUndated(_ connections: inout [Connection]) {
    guard connections.contains(where: { $0.connectedOn == nil }) else { return }
    let dated = Set(connections.lazy.filter { $0.connectedOn != nil }.map(Connected.init))
    // Names are dear to form, and mostly there is none to compare them with.
    let hasNames = dated.contains(where: \.isByName)
    connections.removeAll { connection in
      guard connection.connectedOn == nil, hasNames || connection.person.key != nil,
        dated.contains(Connected(connection))
      else { return false }
      leaveOut(
        .note,
        "duplicate-row",
        at: Place(of: connection.source),
        "another row has this connection with a date; counted once"
      )
      return true
    }
  }
}

/// Who is connected: by key, or by all that a row says but the date.
private enum Connected: Hashable {
  case key(PersonKey)
  case row(name: String, company: String, position: String)

  var isByName: Bool { if case .row = self { true } else { false } }

  init(_ connection: Connection) {
    if let key = connection.person.key {
      self = .key(key)
    } else {
      let name = joinForm(connection.person.name)
      self = .row(name: name, company: connection.company, position: connection.position)
    }
  }
}
