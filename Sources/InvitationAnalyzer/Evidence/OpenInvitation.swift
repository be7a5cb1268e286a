import InvitationModel

extension Invitation {
  /// Whether there is something to decide: incoming, and pending or not to be told.
  var isToDecide: Bool { direction == .incoming && (state == .pending || state == .uncertain) }
}
