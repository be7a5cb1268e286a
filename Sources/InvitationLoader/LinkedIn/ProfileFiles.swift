import InvitationModel

/// Reads Profile.csv: name, headline and summary; never birth date or address.
func readProfile(_ reader: RowReader) throws(LoadError) -> ReadFile {
  var rows = reader
  let (first, last) = (rows.header.column("firstname"), rows.header.column("lastname"))
  let (headline, summary) = (rows.header.column("headline"), rows.header.column("summary"))
  var facts = Dataset()
  while try rows.next() {
    _ = rows.keepsExtraCells(if: true)
    guard facts.owner.name.isEmpty else { continue }
    let name = rows.cells.name(first, last)
    facts.owner = Person(key: nil, name: name.text, hadHiddenCharacters: name.removed)
    facts.ownerFirstName = rows.line(first)
    facts.ownerHeadline = lines(rows.line(headline), rows.cells.note(summary).text)
  }
  return rows.file(.profile, facts: facts)
}

/// Reads Profile Summary.csv: the owner's words about themselves.
func readProfileSummary(_ reader: RowReader) throws(LoadError) -> ReadFile {
  var rows = reader
  let summary = rows.header.column("profilesummary")
  var facts = Dataset()
  while try rows.next() {
    _ = rows.keepsExtraCells(if: true)
    facts.ownerHeadline = lines(facts.ownerHeadline, rows.cells.note(summary).text)
  }
  return rows.file(.profileSummary, facts: facts)
}

/// Two texts under one another, the second only if it is new.
func lines(_ first: String, _ second: String) -> String {
  if first.isEmpty { return second }
  return second.isEmpty || first.hasSuffix(second) ? first : first + "\n" + second
}

/// Reads Positions.csv.
func readPositions(_ reader: RowReader) throws(LoadError) -> ReadFile {
  var rows = reader
  let (company, title) = (rows.header.column("companyname"), rows.header.column("title"))
  let (started, finished) = (rows.header.column("startedon"), rows.header.column("finishedon"))
  var facts = Dataset()
  while try rows.next() {
    _ = rows.keepsExtraCells(if: true)
    facts.positions.append(
      Position(
        company: rows.line(company),
        title: rows.line(title),
        startYear: rows.year(started),
        endYear: rows.year(finished),
        source: rows.source
      )
    )
  }
  return rows.file(.positions, facts: facts)
}

/// Reads Education.csv.
func readEducation(_ reader: RowReader) throws(LoadError) -> ReadFile {
  var rows = reader
  let (name, degree) = (rows.header.column("schoolname"), rows.header.column("degreename"))
  var facts = Dataset()
  while try rows.next() {
    _ = rows.keepsExtraCells(if: true)
    facts.schools.append(School(name: rows.line(name), degree: rows.line(degree), source: rows.source))
  }
  return rows.file(.education, facts: facts)
}

/// Reads Skills.csv.
func readSkills(_ reader: RowReader) throws(LoadError) -> ReadFile {
  var rows = reader
  let name = rows.header.column("name")
  var facts = Dataset()
  while try rows.next() {
    _ = rows.keepsExtraCells(if: true)
    facts.skills.append(Skill(name: rows.line(name), source: rows.source))
  }
  return rows.file(.skills, facts: facts)
}

extension RowReader {
  /// The year in a cell such as `Jan 2021` or `2018`; an empty one has none.
  fileprivate mutating func year(_ column: Int?) -> Int? {
    let runs = cell(column).split { !(0x30...0x39).contains($0) }
    guard let digits = runs.first(where: { $0.count == 4 }) else {
      reportUnreadableDate(in: column, expected: "Jan 2021", isDemanded: false)
      return nil
    }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
