import InvitationModel

/// The people.csv that `init` writes: one line for every open incoming invitation, oldest first, to fill in.
public func peopleTemplate(for dataset: Dataset) -> String {
  let open = dataset.invitations.filter { invitation in
    invitation.direction == .incoming && [.pending, .uncertain].contains(invitation.state)
  }
  let oldestFirst = open.sorted { left, right in
    guard left.sentAt != right.sentAt else { return left.id < right.id }
    guard let sent = left.sentAt, let other = right.sentAt else { return left.sentAt != nil }
    return sent < other
  }
  let header = "\(PeopleLines.header)\n"
  return header
    + oldestFirst.map { invitation in
      let address = invitation.person.key == nil ? "" : invitation.id
      return "\(csvCell(address)),\(csvCell(invitation.person.name)),,,,,,,\n"
    }.joined()
}
