extension PublishedReport {
  /// Whether a figure speaks of fewer than five people, or lets so few be found by subtracting one figure from another.
  var tellsOfFew: Bool {
    let counts = [network.connections, queue?.pending] + network.goals.map(\.people)
    return sideTellsOfFew(received) || sideTellsOfFew(sent) || queueTellsOfFew || few(counts)
      || [network.companies, network.quarters, choices].contains { $0.tellsOfFew }
      || [changes?.received, changes?.sent].contains { $0?.tellsOfFew ?? false }
      || network.titleWords.contains { $0.count < smallestGroup }
      || [network.companies, network.quarters].contains { isNear($0, [network.connections]) }
  }

  private func sideTellsOfFew(_ side: PublishedSide) -> Bool {
    let groups = [side.ages, side.months, side.notes, side.statuses, side.goals]
    return groups.contains { $0.tellsOfFew } || few([side.waiting, side.answered])
      || isNear(side.ages, [side.waiting]) || isNear(side.months, [side.answered])
      || isNear(side.notes, [side.answered])
      || [side.statuses, side.goals].contains { isNear($0, [side.waiting, side.answered]) }
      || waitsTellOfFew(side)
  }

  /// By themselves, against the counts, and against the ages where all of them are told.
  private func waitsTellOfFew(_ side: PublishedSide) -> Bool {
    let waits = side.waits
    guard !waits.isEmpty else { return false }
    if waits.contains(where: { !$0.isTold(k: smallestGroup) }) { return true }
    if waits.unlessNear(answered: side.answered, waiting: side.waiting).isEmpty { return true }
    guard side.ages.other == 0 else { return false }
    let ages = side.ages.parts.indices.dropLast().map { last in
      side.ages.parts[...last].reduce(0) { $0 + $1.count }
    }
    return waits.indices.dropLast().contains { last in
      let open = waits[...last].reduce(0) { $0 + $1.open }
      return ages.contains { (1..<smallestGroup).contains(abs($0 - open)) }
    }
  }

  private var queueTellsOfFew: Bool {
    guard let queue else { return false }
    let counts = queue.verdicts.indices.map { verdict in queue.cards.count { $0.verdict == verdict } }
    return counts.contains { $0 < smallestGroup } || counts != queue.verdicts.map(\.count)
  }

  private func few(_ counts: [Int?]) -> Bool { counts.contains { $0.map { $0 < smallestGroup } ?? false } }

  private func isNear(_ groups: Breakdown, _ figures: [Int?]) -> Bool {
    !groups.isEmpty && groups.unlessNear(figures).isEmpty
  }
}

extension Breakdown {
  fileprivate var tellsOfFew: Bool {
    (1..<smallestGroup).contains(other) || parts.contains { $0.count < smallestGroup }
  }
}
