import InvitationModel

/// The columns of a list of invitations, each meaning with all its columns, likeliest first.
struct GenericColumns {
  let name, first, last, address, bareAddress, invitee, inviteeAddress: [Int]
  let headline, position, company, location, email, mutual: [Int]
  let message, sent, accepted, declined, responded, status, direction, kind, age: [Int]

  init(_ header: Header) {
    func columns(_ names: [String]) -> [Int] { names.compactMap { header.column($0) } }
    name = columns(Alias.name)
    first = columns(Alias.firstName)
    last = columns(Alias.lastName)
    address = columns(Alias.address)
    bareAddress = columns(Alias.bareAddress)
    invitee = columns(Alias.invitee)
    inviteeAddress = columns(Alias.inviteeAddress)
    headline = columns(Alias.headline)
    position = columns(Alias.position)
    company = columns(Alias.company)
    location = columns(Alias.location)
    email = columns(Alias.email)
    mutual = columns(Alias.mutual)
    message = columns(Alias.message)
    sent = columns(Alias.sent)
    accepted = columns(Alias.accepted)
    declined = columns(Alias.declined)
    responded = columns(Alias.responded)
    status = columns(Alias.status)
    direction = columns(Alias.direction)
    kind = columns(Alias.kind)
    age = columns(Alias.ageInDays)
  }
}

extension RowReader {
  /// The first of some columns whose cell has content in the present row.
  func filled(_ columns: [Int]) -> Int? { columns.first { !isBlank($0) } }

  /// The first cell with content among some columns, in one clean line; empty when there is none.
  func line(_ columns: [Int]) -> String { line(filled(columns)) }
}
