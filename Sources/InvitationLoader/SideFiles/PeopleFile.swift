import InvitationModel

/// The columns of people.csv (formats.md 9.2, decisions.md 4.5).
private struct PeopleColumns {
  let url, name, first, last, headline, position, company, location, school, mutual, known, email, notes,
    decision: Int?

  init(_ header: Header) {
    url = header.column(Alias.address)
    name = header.column(Alias.name)
    first = header.column(Alias.firstName)
    last = header.column(Alias.lastName)
    headline = header.column(Alias.headline)
    position = header.column(Alias.position)
    company = header.column(Alias.company)
    location = header.column(Alias.location)
    school = header.column("school", "schoolname")
    mutual = header.column(Alias.mutual)
    known = header.column("known")
    email = header.column(Alias.email)
    notes = header.column("notes")
    decision = header.column("decision")
  }
}

/// Reads people.csv: what the owner looked up or remembers of inviters.
func readPeople(
  _ file: SideFile,
  _ findings: inout Findings
) -> (people: [PersonFacts], summary: InputSummary)? {
  let rule = HeaderRule(
    ("URL or Name", Alias.address + Alias.name + Alias.firstName)
  )
  guard var table = SideTable(file, rule, &findings) else { return nil }
  let columns = PeopleColumns(table.rows.header)
  var people: [PersonFacts] = []
  var seen: Set<String> = []
  while table.next() {
    guard table.rows.keepsExtraCells(if: true) else { continue }
    let name = table.line(columns.name)
    let facts = PersonFacts(
      key: PersonKey(written: table.line(columns.url)),
      name: name.isEmpty ? cleanLine(table.line(columns.first) + " " + table.line(columns.last)).text : name,
      headline: lookedUp(table.line(columns.headline)),
      position: lookedUp(table.line(columns.position)),
      company: lookedUp(table.line(columns.company)),
      location: lookedUp(table.line(columns.location)),
      school: lookedUp(table.line(columns.school)),
      mutual: mutual(table.line(columns.mutual)),
      known: table.known(columns.known),
      email: table.line(columns.email).lowercased(),
      notes: table.note(columns.notes),
      decision: table.decision(columns.decision),
      source: table.rows.source
    )
    if facts.key == nil, !table.rows.isBlank(columns.url) {
      let place = table.rows.place(of: columns.url)
      table.rows.report(.note, "bad-url", at: place, "this is no profile address; the name is used")
    }
    guard facts.key != nil || !facts.name.isEmpty else {
      table.rows.leaveOut(.warning, "no-person", "neither an address nor a name; row left out")
      continue
    }
    guard seen.insert(facts.key?.id ?? joinForm(facts.name)).inserted else {
      table.rows.leaveOut(.note, "duplicate-row", "this person stands further up; the first row counts")
      continue
    }
    for column in [columns.headline, columns.position, columns.notes] {
      table.rows.reportLongText(in: column)
    }
    people.append(facts)
  }
  findings = table.rows.findings
  return (people, table.rows.summary("people"))
}

/// Empty is not looked up; `none` and `-` are looked up and of no use.
private func lookedUp(_ cell: String) -> LookedUp {
  if cell.isEmpty { return nil }
  return cell == "-" || cell.lowercased() == "none" ? "" : cell
}

/// The first number in a cell such as `3 mutual connections`.
private func mutual(_ cell: String) -> Int? {
  if let looked = lookedUp(cell), looked.isEmpty { return 0 }
  return firstNumber(in: cell)
}

extension SideTable {
  /// The owner's word on knowing somebody.
  fileprivate mutating func known(_ column: Int?) -> Acquaintance? {
    let word = line(column).lowercased()
    guard !word.isEmpty else { return nil }
    if let known = acquaintanceWords[word] { return known }
    rows.report(
      .warning,
      "unknown-value",
      at: rows.place(of: column),
      "known is yes, some, no or empty; this cell counts as empty"
    )
    return nil
  }

  /// A decision word; anything else is reported.
  mutating func decision(_ column: Int?) -> OwnDecision? {
    let word = line(column).lowercased()
    guard !word.isEmpty else { return nil }
    if let decision = OwnDecision(rawValue: word) { return decision }
    rows.report(
      .warning,
      "unknown-value",
      at: rows.place(of: column),
      "a decision is accept, ask, decline, ignore or stop; this one is left out"
    )
    return nil
  }
}

/// Yes, some and no in the languages of the wording.
private let acquaintanceWords: [String: Acquaintance] = [
  "yes": .yes, "y": .yes, "true": .yes, "1": .yes, "x": .yes, "ja": .yes, "j": .yes, "oui": .yes, "o": .yes,
  "si": .yes, "sí": .yes, "sì": .yes, "s": .yes, "sim": .yes, "✓": .yes, "some": .some, "a little": .some,
  "etwas": .some, "flüchtig": .some, "un peu": .some, "algo": .some, "un poco": .some, "um pouco": .some,
  "pouco": .some, "poco": .some, "un po'": .some, "no": .no, "n": .no, "false": .no, "0": .no, "nein": .no,
  "non": .no, "não": .no, "nao": .no,
]
