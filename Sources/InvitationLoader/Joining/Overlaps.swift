import InvitationModel

/// What several files may hold: pages that overlap, or two lists of the same people.
enum Overlap {
  case connections, invitations

  /// Whether a file holds such facts.
  func concerns(_ file: ReadFile) -> Bool {
    switch self {
    case .connections: !file.facts.connections.isEmpty
    case .invitations: !file.facts.invitations.isEmpty
    }
  }

  /// Leaves out the facts that stand in an earlier file, and invitations that a later one follows.
  func countOnce(_ files: inout [ReadFile]) {
    switch self {
    case .connections: countConnectionsOnce(&files)
    case .invitations: countInvitationsOnce(&files)
    }
  }

  private func countConnectionsOnce(_ files: inout [ReadFile]) {
    var connections: Set<Connection> = []
    for index in files.indices {
      files[index].leaveOut(
        \.connections,
        "duplicate-row",
        "another file holds this connection too; counted once"
      ) { connection in
        var fact = connection
        fact.source = Source(file: "", line: 0)
        return connections.insert(fact).inserted
      }
    }
  }

  private func countInvitationsOnce(_ files: inout [ReadFile]) {
    var all = files.flatMap(\.facts.invitations)
    let (times, repeated) = repeatedInvitations(all.indices) { Invited(all[$0]) }
    for (index, count) in times { all[index].timesInvited = max(count, all[index].timesInvited) }
    var leftOut = Set(repeated)
    // Without a key only an equal row is the same invitation.
    var seen: Set<Invitation> = []
    for index in all.indices where all[index].person.key == nil {
      var fact = all[index]
      fact.source = Source(file: "", line: 0)
      if !seen.insert(fact).inserted { leftOut.insert(index) }
    }
    var kept = all.indices.filter { !leftOut.contains($0) }.map { all[$0] }
    giveIDs(to: &kept)
    var (number, next) = (0, 0)
    for index in files.indices {
      let count = files[index].facts.invitations.count
      let range = number..<number + count
      number += count
      var present = range.lowerBound
      files[index].leaveOut(
        \.invitations,
        "repeated-invitation",
        "this person stands in another file too, with the same or a later invitation; counted there"
      ) { _ in
        defer { present += 1 }
        return !leftOut.contains(present)
      }
      let left = files[index].facts.invitations.count
      files[index].facts.invitations = Array(kept[next..<next + left])
      next += left
    }
  }
}

extension ReadFile {
  /// Counts out the facts that are not to be kept.
  fileprivate mutating func leaveOut<Fact: Located>(
    _ facts: WritableKeyPath<Dataset, [Fact]>,
    _ reason: String,
    _ message: String,
    unless isKept: (Fact) -> Bool
  ) {
    var kept: [Fact] = []
    for fact in self.facts[keyPath: facts] {
      guard !isKept(fact) else {
        kept.append(fact)
        continue
      }
      findings.add(.note, reason, file: summary.file, at: Place(of: fact.source), message)
      summary.reject(reason)
    }
    self.facts[keyPath: facts] = kept
  }
}

extension InputSummary {
  /// Counts one row less as kept.
  fileprivate mutating func reject(_ reason: String) {
    rowsKept -= 1
    rowsRejected += 1
    if let index = rejected.firstIndex(where: { $0.reason == reason }) {
      rejected[index].count += 1
    } else {
      rejected.append(ReasonCount(reason: reason, count: 1))
      rejected.sort { $0.reason < $1.reason }
    }
  }
}

/// A fact that knows where it stands.
private protocol Located {
  var source: Source { get }
}

extension Invitation: Located {}
extension Connection: Located {}
