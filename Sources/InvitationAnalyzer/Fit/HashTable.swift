/// Values by numbers that are hashes already, such as n-grams.
///
/// Open addressing with linear probing: `Dictionary` hashes each number once more, which costs more than all the rest
/// of a lookup, and every text about a person asks for a hundred n-grams.
struct HashTable<Value: Sendable>: Sendable {
  /// Twice as many places as there are entries, a power of two.
  private var places: [(key: UInt64, value: Value)?]

  /// Builds the table.
  init(_ values: [UInt64: Value]) {
    var count = 4
    while count < values.count * 2 { count *= 2 }
    places = Array(repeating: nil, count: count)
    for (key, value) in values { places[place(of: key)] = (key, value) }
  }

  /// The value of a number.
  subscript(key: UInt64) -> Value? { places[place(of: key)]?.value }

  /// Where a number stands, or the free place for it.
  private func place(of key: UInt64) -> Int {
    let mask = places.count - 1
    // The upper half of an FNV-1a hash depends on all letters, the lower bits are mixed worse.
    var place = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while let taken = places[place]?.key, taken != key { place = (place + 1) & mask }
    return place
  }
}
