import InvitationModel

extension Report {
  /// What became of the sent invitations, so that the numbers add up; nil without any.
  var sentCounts: String? {
    guard summary.sent > 0 else { return nil }
    var (expired, withdrawn, declined, unclear) = (0, 0, 0, 0)
    for place in invitations.indices where invitations[place].direction == .outgoing {
      switch invitations[place].state {
      case .expired where invitations[place].reason == .withdrawn: withdrawn += 1
      case .expired: expired += 1
      case .declined: declined += 1
      case .uncertain: unclear += 1
      case .pending, .accepted: break
      }
    }
    var parts = [
      say("\(summary.sentAccepted, "is", "are") accepted"),
      say("\(count: summary.sentOpen) may still be open"),
    ]
    if expired > 0 { parts.append(say("\(expired, "has", "have") probably expired")) }
    if withdrawn > 0 { parts.append(say("\(withdrawn, "was", "were") withdrawn")) }
    if declined > 0 { parts.append(say("\(declined, "was", "were") declined")) }
    if unclear > 0 { parts.append(say("\(unclear, "is", "are") unclear")) }
    return say("Of \(summary.sent, "sent invitation") in the file, \(listed(parts)).")
  }
}
