import InvitationModel

/// The fewest people about whom a published figure may speak.
public let smallestGroup = 5

/// People by group, of which none is small: groups under five people are counted together as others.
public struct Breakdown: Hashable, Sendable {
  /// A group of five people or more.
  public struct Part: Hashable, Sendable {
    /// What they share.
    public let label: PublicText
    /// How many they are, at least 5.
    public let count: Int

    init(_ label: PublicText, _ count: Int) { (self.label, self.count) = (label, count) }
  }

  /// The groups in the order in which they were given.
  public private(set) var parts: [Part]
  /// Those of all other groups: none, or 5 and more.
  public private(set) var other: Int

  /// Nobody.
  static let none = Breakdown([])

  /// Merges small groups into the others, and the smallest shown group too until the others are no longer few; when
  /// everybody together is fewer than five, nothing is left.
  ///
  /// - Parameters:
  ///   - groups: The groups with their sizes; empty ones are left out.
  ///   - rest: How many belong to no group that has a name.
  init(_ groups: [(label: PublicText, count: Int)], rest: Int = 0) {
    parts = groups.filter { $0.count >= smallestGroup }.map { Part($0.label, $0.count) }
    other = max(0, rest) + groups.reduce(0) { $0 + ($1.count < smallestGroup ? max(0, $1.count) : 0) }
    while (1..<smallestGroup).contains(other) {
      guard let least = parts.indices.min(by: { parts[$0].count <= parts[$1].count }) else {
        other = 0
        return
      }
      other += parts.remove(at: least).count
    }
  }

  #if DEBUG
  /// Adds a group without looking at its size, as a bug would; for tests.
  mutating func addUnchecked(_ label: PublicText, count: Int) { parts.append(Part(label, count)) }
  #endif

  /// All of them.
  public var total: Int { parts.reduce(other) { $0 + $1.count } }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { total == 0 }

  /// The same, or nothing where its total differs by fewer than five from a figure that is published too: the difference
  /// would speak of so few.
  func unlessNear(_ figures: [Int?]) -> Breakdown {
    figures.contains { $0.map { (1..<smallestGroup).contains(abs($0 - total)) } ?? false } ? .none : self
  }
}

extension [WaitStep] {
  /// The same, or nothing where its totals differ by fewer than five from counts that are published too.
  func unlessNear(answered: Int?, waiting: Int?) -> [WaitStep] {
    let totals = [(answered, reduce(0) { $0 + $1.answered }), (waiting, reduce(0) { $0 + $1.open })]
    let isNear = totals.contains { count, total in
      count.map { (1..<smallestGroup).contains(abs($0 - total)) } ?? false
    }
    return isNear ? [] : self
  }
}

/// A count that is published: nil when it is under five.
func published(_ count: Int) -> Int? { count >= smallestGroup ? count : nil }
