import InvitationModel

/// Reads endorsements in either direction; before mid 2023 they have no address.
func readEndorsements(
  _ reader: RowReader,
  _ kind: FileKind,
  _ context: ReadingContext
) throws(LoadError) -> ReadFile {
  var rows = reader
  let isReceived = kind == .endorsementsReceived
  let who = isReceived ? "endorser" : "endorsee"
  let (date, skill) = (rows.header.column("endorsementdate"), rows.header.column("skillname"))
  let (first, last) = (rows.header.column(who + "firstname"), rows.header.column(who + "lastname"))
  let address = rows.header.column(who + "publicurl")
  var facts = Dataset()
  while try rows.next() {
    _ = rows.keepsExtraCells(if: true)
    let name = rows.cells.name(first, last)
    facts.endorsements.append(
      Endorsement(
        person: Person(
          key: rows.cells.key(address),
          name: name.text,
          hadHiddenCharacters: name.removed
        ),
        skill: rows.line(skill),
        isReceived: isReceived,
        at: rows.sideInstant(date, expected: "2026/08/01 09:00:00 UTC", context),
        source: rows.source
      )
    )
  }
  return rows.file(kind, facts: facts)
}

/// Reads recommendations in either direction; the people are known by name only.
func readRecommendations(
  _ reader: RowReader,
  _ kind: FileKind,
  _ context: ReadingContext
) throws(LoadError) -> ReadFile {
  var rows = reader
  let (first, last) = (rows.header.column("firstname"), rows.header.column("lastname"))
  let date = rows.header.column("creationdate")
  var facts = Dataset()
  while try rows.next() {
    _ = rows.keepsExtraCells(if: true)
    facts.recommendations.append(
      Recommendation(
        name: rows.cells.name(first, last).text,
        isReceived: kind == .recommendationsReceived,
        day: rows.sideInstant(date, expected: "06/20/26, 11:03 AM", context)?.day,
        source: rows.source
      )
    )
  }
  return rows.file(kind, facts: facts)
}

extension RowReader {
  /// The moment in a cell that may be blank; one that the export cannot hold is dropped without a word.
  mutating func sideInstant(_ column: Int?, expected: String, _ context: ReadingContext) -> Instant? {
    guard let written = cells.withCell(column, { WrittenDate($0) }), let day = written.day else {
      reportUnreadableDate(in: column, expected: expected, isDemanded: false)
      return nil
    }
    let instant = written.instant(on: day)
    guard context.range.problem(instant.day) == nil else { return nil }
    count(instant.day)
    return instant
  }

  /// Counts a date that nothing is kept of but that it was written.
  mutating func countDate(in column: Int?, expected: String, _ context: ReadingContext) {
    guard let day = cells.withCell(column, { WrittenDate($0)?.day }) else {
      return reportUnreadableDate(in: column, expected: expected, isDemanded: false)
    }
    if context.range.problem(day) == nil { count(day) }
  }
}
