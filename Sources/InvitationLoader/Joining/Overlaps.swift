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
      files[index].leaveOut(\.connections) { connection in
        var fact = connection
        fact.source = Source(file: "", line: 0)
        return connections.insert(fact).inserted ? nil : .sameConnection
      }
    }
  }

  private func countInvitationsOnce(_ files: inout [ReadFile]) {
    var all = files.flatMap(\.facts.invitations)
    var fates: [Int: LeftOut] = [:]
    for index in sameRows(in: &all, files.map(\.facts.invitations.count)) { fates[index] = .sameRow }
    let kinds = files.flatMap { file in file.facts.invitations.map { _ in file.kind } }
    let others = all.indices.filter { fates[$0] == nil }
    // Two sources may tell of one invitation, each as exactly as it knows.
    func isOne(_ index: Int, _ other: Int) -> Bool {
      kinds[index] != kinds[other] && all[index].mayBeSent(with: all[other])
    }
    let repeated = repeatedInvitations(
      others.indices,
      { Invited(all[others[$0]]) },
      isLater: { index, other in
        let (index, other) = (others[index], others[other])
        return isOne(index, other)
          ? all[index].tellsMore(than: all[other]) : isSent(all[index].sentAt, after: all[other].sentAt)
      }
    )
    for (place, earlier) in repeated {
      let (place, earlier) = (others[place], earlier.map { others[$0] })
      let same = earlier.filter { isOne($0, place) }
      all[place].follow(earlier.filter { !isOne($0, place) }.map { all[$0] })
      for index in same { all[place].complete(from: all[index]) }
      for index in earlier { fates[index] = .earlierInvitation }
    }
    var kept = all.indices.filter { fates[$0] == nil }.map { all[$0] }
    giveIDs(to: &kept)
    var (number, next) = (0, 0)
    for index in files.indices {
      files[index].leaveOut(\.invitations) { _ in
        defer { number += 1 }
        return fates[number]
      }
      let left = files[index].facts.invitations.count
      files[index].facts.invitations = Array(kept[next..<next + left])
      next += left
    }
  }

  /// The invitations that an earlier file holds too, with all that is said of them.
  private func sameRows(in all: inout [Invitation], _ counts: [Int]) -> [Int] {
    var places: [Invitation: Int] = [:]
    var same: [Int] = []
    var start = 0
    for count in counts {
      var present: [Invitation: Int] = [:]
      for index in start..<start + count {
        let fact = all[index].asRow
        guard let place = places[fact] else {
          present[fact] = index
          continue
        }
        // Each file counts only the rows of its own.
        all[place].timesInvited = max(all[place].timesInvited, all[index].timesInvited)
        all[place].earlierSent += all[index].earlierSent
        same.append(index)
      }
      places.merge(present) { first, _ in first }
      start += count
    }
    return same
  }
}

extension Invitation {
  /// What its own row says, wherever that stands and whatever others stand beside it.
  fileprivate var asRow: Invitation {
    var row = self
    row.source = Source(file: "", line: 0)
    row.identity = .name("")
    row.timesInvited = 1
    row.earlierSent = []
    return row
  }
}

extension Invitation {
  /// Whether it may be one with another of the same person: sent in the same moment, or on a day that is near it.
  ///
  /// A bare day is one of its writer's calendar, and nobody can invite a person again on the next day.
  fileprivate func mayBeSent(with other: Invitation) -> Bool {
    guard let sentAt, let otherSentAt = other.sentAt else { return true }
    if sentPrecision == .day || other.sentPrecision == .day { return abs(sentAt.day - otherSentAt.day) <= 1 }
    return sentAt == otherSentAt
  }

  /// Whether an open one of LinkedIn's brings a note that the newer source does not hold.
  fileprivate func tellsMore(than other: Invitation) -> Bool {
    !isStated && other.state == .pending && other.note.isEmpty && !note.isEmpty
  }

  /// Takes over what another source knows better of the same invitation.
  fileprivate mutating func complete(from other: Invitation) {
    if sentAt == nil || sentPrecision == .day && other.sentAt != nil && other.sentPrecision != .day {
      (sentAt, sentPrecision) = (other.sentAt, other.sentPrecision)
      if latencyExclusion == .dateOnly || latencyExclusion == .noDate {
        latencyExclusion = other.latencyExclusion
      }
    }
    timesInvited = max(timesInvited, other.timesInvited)
    earlierSent += other.earlierSent.filter { !earlierSent.contains($0) }
  }
}

/// Why a fact of a file is not kept.
private enum LeftOut {
  case sameConnection, sameRow, earlierInvitation

  var id: String { self == .earlierInvitation ? "repeated-invitation" : "duplicate-row" }

  var message: String {
    switch self {
    case .sameConnection: "another file holds this connection too; counted once"
    case .sameRow: "another file holds this row too; counted once"
    case .earlierInvitation:
      "this person stands in another file too, with the same or a later invitation; counted there"
    }
  }
}

extension ReadFile {
  /// Counts out the facts that are not to be kept.
  fileprivate mutating func leaveOut<Fact: Located>(
    _ facts: WritableKeyPath<Dataset, [Fact]>,
    _ reason: (Fact) -> LeftOut?
  ) {
    var kept: [Fact] = []
    for fact in self.facts[keyPath: facts] {
      guard let reason = reason(fact) else {
        kept.append(fact)
        continue
      }
      findings.add(.note, reason.id, file: summary.file, at: Place(of: fact.source), reason.message)
      summary.reject(reason.id)
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
