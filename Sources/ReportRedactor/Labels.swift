import InvitationModel

/// The numbers under which open invitations are published, such as `Person 17`.
///
/// They follow a keyed digest of the person, so they say nothing of names or dates; the key is made of the invitations
/// themselves, so the numbers are the same for the same export and others for every other one: two published reports
/// cannot be joined by label. The key is never written.
public struct Labels: Sendable {
  /// The number of each open received invitation, by its place in the report; 0 for all others.
  let numbers: [Int]

  /// Gives out the numbers.
  public init(_ report: Report) {
    let invitations = report.invitations
    let key = Labels.key(of: invitations)
    let open = invitations.indices.filter { invitations.isWaiting($0) }
      .map { (digest: hmacSHA256(key: key, Array(invitations[$0].id.utf8)), place: $0) }
      .sorted { left, right in
        left.digest == right.digest
          ? left.place < right.place : left.digest.lexicographicallyPrecedes(right.digest)
      }
    var numbers = [Int](repeating: 0, count: invitations.count)
    for (index, entry) in open.enumerated() { numbers[entry.place] = index + 1 }
    self.numbers = numbers
  }

  /// A digest of everything that was read of the invitations, sorted, so that the order of the rows is of no account.
  private static func key(of invitations: [ReportedInvitation]) -> [UInt8] {
    let rows = invitations.indices.map { place in
      let sent = invitations[place].sentAt.map { String($0.seconds) } ?? ""
      return sha256(
        [
          invitations[place].id, invitations[place].direction.rawValue, sent,
          invitations[place].note?.text ?? "",
        ]
        .flatMap { Array($0.utf8) + [0] }
      )
    }
    return sha256(rows.sorted { $0.lexicographicallyPrecedes($1) }.flatMap(\.self))
  }
}

extension [ReportedInvitation] {
  // By place: handing over a whole invitation copies it.

  /// Whether an invitation was received and waits for an answer.
  func isWaiting(_ place: Int) -> Bool {
    self[place].direction == .incoming && self[place].state == .pending
  }
}
