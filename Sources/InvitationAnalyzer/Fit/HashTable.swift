/// Values by numbers that are hashes already, such as n-grams.
///
/// Open addressing with linear probing: `Dictionary` hashes each number once more, which costs more than all the rest
/// of a lookup, and every text about a person asks for a hundred n-grams.
struct HashTable<Value: Sendable>: Sendable {
  /// At least twice as many places as entries, a power of two.
  private var places: [(key: UInt64, value: Value)?]

  /// Makes an empty table for so many entries.
  init(capacity: Int) {
    var count = 4
    while count < capacity * 2 { count *= 2 }
    places = Array(repeating: nil, count: count)
  }

  /// Makes a table of known entries.
  init(_ values: [UInt64: Value]) {
    self.init(capacity: values.count)
    for (key, value) in values { insert(value, for: key) }
  }

  /// The value of a number.
  subscript(key: UInt64) -> Value? { places[place(of: key)]?.value }

  /// Adds the value of a number that has none yet; there must be room for it.
  ///
  /// - Returns: Whether the number was new.
  @discardableResult
  mutating func insert(_ value: Value, for key: UInt64) -> Bool {
    let place = place(of: key)
    guard places[place] == nil else { return false }
    places[place] = (key, value)
    return true
  }

  /// Where a number stands, or the free place for it.
  private func place(of key: UInt64) -> Int {
    let mask = places.count - 1
    // The upper half of an FNV-1a hash depends on all letters, the lower bits are mixed worse.
    var place = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while let taken = places[place]?.key, taken != key { place = (place + 1) & mask }
    return place
  }
}
