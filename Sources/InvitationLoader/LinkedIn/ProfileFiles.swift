import InvitationModel

/// Reads Profile.csv: name and headline; never birth date or address.
func readProfile(_ reader: RowReader) throws(LoadError) -> ReadFile {
  var rows = reader
  let (first, last) = (rows.header.column("firstname"), rows.header.column("lastname"))
  let headline = rows.header.column("headline")
  var facts = Dataset()
  while try rows.next() {
    _ = rows.keepsExtraCells(if: true)
    guard facts.owner.name.isEmpty else { continue }
    let name = rows.cells.name(first, last)
    facts.owner = Person(key: nil, name: name.text, hadHiddenCharacters: name.removed)
    facts.ownerFirstName = rows.line(first)
    facts.ownerHeadline = rows.line(headline)
  }
  return rows.file(.profile, facts: facts)
}

/// Reads Profile Summary.csv, of which the rows are counted: it is a text about the owner, from which nothing is made.
func readProfileSummary(_ reader: RowReader) throws(LoadError) -> ReadFile {
  var rows = reader
  while try rows.next() { _ = rows.keepsExtraCells(if: true) }
  return rows.file(.profileSummary, facts: Dataset())
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
