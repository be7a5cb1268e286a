import InvitationModel

/// Counts what cannot be if `Sent At` is US Pacific time (formats.md 6.2).
struct ZoneCheck {
  var zone: SentAtZone
  /// Notes that were delivered before they were sent.
  private var early = 0
  /// Rows written when the UTC date is the next already.
  private var evenings = 0
  /// Those of them that were connected on the written date.
  private var impossible = 0

  init(zone: SentAtZone) { self.zone = zone }

  /// Takes an accepted invitation into account.
  mutating func add(_ invitation: Invitation, deliveredBefore delivered: Instant?) {
    guard let sentAt = invitation.sentAt, invitation.sentPrecision != .day,
      invitation.latencyExclusion?.isImpossibleDate != true
    else { return }
    if let delivered, delivered.day == invitation.connectedOn { early += 1 }
    let written = zone.wallDay(of: sentAt)
    guard written < sentAt.day else { return }
    evenings += 1
    if invitation.connectedOn == written { impossible += 1 }
  }

  var hasFailed: Bool {
    zone == .pacific && (early >= 1 || impossible >= 3 && impossible * 20 > evenings)
  }
}
