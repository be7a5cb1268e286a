import InvitationModel

extension ReportContext {
  /// What accepting gives away: the list of connections, the same to everybody; nil when nothing waits.
  var opensInWords: String? {
    let invitations = report.invitations
    guard let first = invitations.indices.first(where: { invitations.isPending($0) }),
      let opens = invitations[first].opens, opens.people > 0
    else { return nil }
    var text = say("Accepting opens your list of \(opens.people, "connection")")
    if opens.marked > 0 {
      text += say(", among them \(count: opens.marked) you protect")
      let more = opens.marked - opens.names.count
      let names = opens.names.map { oneLine($0) } + (more > 0 ? [say("\(count: more) more")] : [])
      if !opens.names.isEmpty { text += ": \(listed(names))" }
    }
    return text + "."
  }
}
