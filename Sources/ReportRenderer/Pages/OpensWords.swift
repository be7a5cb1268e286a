import InvitationModel

extension ReportContext {
  /// What accepting gives away: the list of connections, the same to everybody; nil when nothing waits.
  var opensInWords: String? {
    let invitations = report.invitations
    guard !isTooFewToShow, let first = invitations.indices.first(where: { invitations.isPending($0) }),
      let opens = invitations[first].opens, opens.people > 0
    else { return nil }
    var text = "Accepting opens your list of \(counted(opens.people, "connection"))"
    if opens.marked > 0 {
      text += ", among them \(grouped(opens.marked)) you protect"
      let more = opens.marked - opens.names.count
      let names = opens.names.map { oneLine($0) } + (more > 0 ? ["\(grouped(more)) more"] : [])
      if !opens.names.isEmpty, !isPublic { text += ": \(listed(names))" }
    }
    return text + "."
  }
}
