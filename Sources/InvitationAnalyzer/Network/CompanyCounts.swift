import InvitationModel

/// People by company: one company is counted once, however its legal form is written.
struct CompanyCounts: Sendable {
  private var byKey: [String: NamedCount] = [:]

  /// Counts people, one if nothing is said; an empty company does not count.
  mutating func add(_ company: String, key: String, people: Int = 1) {
    guard !key.isEmpty else { return }
    byKey[key, default: NamedCount(name: company, count: 0)].count += people
  }

  /// People of one company.
  func count(of key: String) -> Int { byKey[key]?.count ?? 0 }

  /// People a company, fewest first, with one more of a company.
  ///
  /// In an order, since sums of fractions of them depend on it in their last digits.
  func counts(withOneMore key: String) -> [Int] {
    let others = byKey.lazy.filter { $0.key != key }.map(\.value.count)
    return (others + [count(of: key) + 1]).sorted()
  }

  /// People with a company.
  var total: Int { byKey.values.reduce(0) { $0 + $1.count } }

  /// The companies, most people first, then by name; each under the spelling that came first.
  var sorted: [NamedCount] {
    byKey.values.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }
}
