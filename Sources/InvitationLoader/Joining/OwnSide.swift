import InvitationModel

/// Counts who stands on the owner's side of the invitations.
struct OwnSide {
  private var keys: [PersonKey: Int] = [:]
  private var names: [String: Int] = [:]
  /// How each name is spelt where it stood first.
  private var spellings: [String: String] = [:]
  /// Somebody who was counted last, again and again: nearly all rows have the same person on this side.
  private var last = Person(key: nil, name: "")
  private var repetitions = 0

  mutating func count(_ person: Person) {
    if person != last {
      settle()
      last = person
    }
    repetitions += 1
  }

  /// Counts the rows of the last person.
  private mutating func settle() {
    guard repetitions > 0 else { return }
    if let key = last.key { keys[key, default: 0] += repetitions }
    if !last.name.isEmpty {
      let name = joinForm(last.name)
      names[name, default: 0] += repetitions
      if spellings[name] == nil { spellings[name] = last.name }
    }
    repetitions = 0
  }

  /// The counts of all rows.
  private var settled: OwnSide {
    var side = self
    side.settle()
    return side
  }

  mutating func add(_ other: OwnSide) {
    settle()
    let other = other.settled
    keys.merge(other.keys, uniquingKeysWith: +)
    names.merge(other.names, uniquingKeysWith: +)
    spellings.merge(other.spellings) { first, _ in first }
  }

  /// The most frequent key and name; nil when nobody was counted.
  var owner: Person? {
    let side = settled
    let key = mostFrequent(side.keys)?.value
    let name = mostFrequent(side.names).flatMap { side.spellings[$0.value] } ?? ""
    return key == nil && name.isEmpty ? nil : Person(key: key, name: name)
  }

  /// The share of rows that agree on the owner, 0...1; rows without a key count only when none has one.
  var agreement: Double {
    let side = settled
    return side.keys.isEmpty ? share(of: side.names) : share(of: side.keys)
  }

  private func share<Value: Comparable & Hashable>(of counts: [Value: Int]) -> Double {
    guard let most = mostFrequent(counts) else { return 1 }
    return Double(most.count) / Double(counts.values.reduce(0, +))
  }

  private func mostFrequent<Value: Comparable & Hashable>(
    _ counts: [Value: Int]
  ) -> (value: Value, count: Int)? {
    counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { (value: $0.key, count: $0.value) }
  }
}

/// Tells the owner's messages from those of others.
struct OwnerCheck {
  private let profile: PersonKey?
  private let name: String

  init(_ owner: Person, alsoKnownAs name: String) {
    profile = owner.key?.isProfile == true ? owner.key : nil
    self.name = joinForm(name.isEmpty ? owner.name : name)
  }

  /// Whether the owner is known by a profile address.
  var hasProfile: Bool { profile != nil }

  /// Whether a person is the owner: by key where both have one, else by name.
  func isOwner(_ person: Person) -> Bool {
    if let profile, let key = person.key { return key == profile }
    return !name.isEmpty && joinForm(person.name) == name
  }
}

extension PersonKey {
  /// Whether the key can be joined with Connections.csv; a URN cannot.
  var isProfile: Bool {
    if case .profile = self { true } else { false }
  }
}
