import InvitationModel

/// Reads the address book in its three forms; names and mail addresses, no numbers, no birthdays.
func readContacts(_ reader: RowReader, _ context: ReadingContext) throws(LoadError) -> ReadFile {
  var rows = reader
  let full = rows.header.column("fullname")
  let parts = ["firstname", "middlename", "lastname"].map { rows.header.column($0) }
  let mail = rows.header.column("emails", "emailaddress")
  let created = rows.header.column("createdat")
  var facts = Dataset()
  while try rows.next() {
    _ = rows.keepsExtraCells(if: true)
    rows.countDate(in: created, expected: "6/20/26, 11:03 AM", context)
    let fullName = rows.line(full)
    facts.contacts.append(
      Contact(
        name: fullName.isEmpty
          ? cleanLine(parts.map { rows.text($0) }.joined(separator: " ")).text : fullName,
        emails: rows.line(mail).lowercased().split { ",; ".contains($0) }.filter { $0.contains("@") }.map(
          String.init
        ),
        source: rows.source
      )
    )
  }
  return rows.file(.contacts, facts: facts)
}

/// Reads Company Follows.csv.
func readCompanyFollows(_ reader: RowReader, _ context: ReadingContext) throws(LoadError) -> ReadFile {
  var rows = reader
  let (name, date) = (rows.header.column("organization"), rows.header.column("followedon"))
  var facts = Dataset()
  while try rows.next() {
    _ = rows.keepsExtraCells(if: true)
    rows.countDate(in: date, expected: "Sat Jun 20 11:03:00 UTC 2026", context)
    facts.companyFollows.append(rows.line(name))
  }
  return rows.file(.companyFollows, facts: facts)
}

/// Reads Member_Follows.csv.
func readMemberFollows(_ reader: RowReader, _ context: ReadingContext) throws(LoadError) -> ReadFile {
  var rows = reader
  let (name, date) = (rows.header.column("fullname"), rows.header.column("date"))
  let status = rows.header.column("status")
  var facts = Dataset()
  while try rows.next() {
    _ = rows.keepsExtraCells(if: true)
    rows.countDate(in: date, expected: "2026-06-20 11:03:00", context)
    let isActive = rows.line(status).lowercased() == "active"
    facts.memberFollows.append(MemberFollow(name: rows.line(name), isActive: isActive, source: rows.source))
  }
  return rows.file(.memberFollows, facts: facts)
}

/// Reads Events.csv; a time is a span, of which the first day is kept.
func readEvents(_ reader: RowReader) throws(LoadError) -> ReadFile {
  var rows = reader
  let (name, time) = (rows.header.column("eventname"), rows.header.column("eventtime"))
  var facts = Dataset()
  while try rows.next() {
    _ = rows.keepsExtraCells(if: true)
    let day = WrittenDate(prefixOf: rows.cell(time))?.day
    facts.events.append(Event(name: rows.line(name), day: day, source: rows.source))
  }
  return rows.file(.events, facts: facts)
}
