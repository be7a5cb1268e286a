/// The keys of the objects that are open while a text is checked, to find one that stands twice in its object.
///
/// Which of two values counts would be chance, so that something would be lost without a word.
struct OpenKeys {
  /// Where a key stands, without its quotes.
  private struct Key {
    var offset: Int32
    /// Where its text begins; for one with escapes the complement of where it begins in `decoded`.
    var start: Int32
    var count: Int32
  }

  /// So many keys are compared each with each; more are sorted.
  private static let few = 16

  private let bytes: UnsafeRawBufferPointer
  private var keys: [Key] = []
  /// Keys that hold escapes, as they are meant.
  private var decoded: [UInt8] = []
  /// Where the keys of each open level begin in both lists.
  private var levels: [(keys: Int, decoded: Int)] = []

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Forgets everything.
  mutating func reset() {
    keys.removeAll(keepingCapacity: true)
    decoded.removeAll(keepingCapacity: true)
    levels.removeAll(keepingCapacity: true)
  }

  /// Begins an object or an array, which has no keys.
  mutating func open() { levels.append((keys.count, decoded.count)) }

  /// Takes a key of the innermost object, given with its quotes.
  mutating func add(_ range: Range<Int>, hasEscapes: Bool) {
    let written = range.lowerBound + 1..<range.upperBound - 1
    guard hasEscapes else {
      let (start, count) = (Int32(written.lowerBound), Int32(written.count))
      keys.append(Key(offset: Int32(range.lowerBound), start: start, count: count))
      return
    }
    let start = decoded.count
    decoded += decodedJSONString(Array(bytes[written])[...])
    keys.append(
      Key(offset: Int32(range.lowerBound), start: ~Int32(start), count: Int32(decoded.count - start))
    )
  }

  /// Ends the innermost level; where a key stands for the second time, if one does.
  mutating func close() -> Int? {
    guard let level = levels.popLast(), level.keys < keys.count else { return nil }
    defer {
      keys.removeLast(keys.count - level.keys)
      decoded.removeLast(decoded.count - level.decoded)
    }
    return keys.count - level.keys > OpenKeys.few ? repeatedOfMany(level.keys) : repeatedOfFew(level.keys)
  }

  private func repeatedOfFew(_ start: Int) -> Int? {
    for later in keys[start...].indices.dropFirst() {
      for earlier in start..<later
      where keys[earlier].count == keys[later].count && order(keys[earlier], keys[later]) == 0 {
        return Int(keys[later].offset)
      }
    }
    return nil
  }

  /// Sorted, equal keys stand beside one another; as many as a file may hold take no quadratic time.
  private func repeatedOfMany(_ start: Int) -> Int? {
    let sorted = keys[start...].sorted { left, right in
      let order = order(left, right)
      return order == 0 ? left.offset < right.offset : order < 0
    }
    return zip(sorted, sorted.dropFirst()).lazy.filter { order($0, $1) == 0 }.map { Int($1.offset) }.min()
  }

  /// Below 0 when the first comes first, 0 when both are the same key.
  private func order(_ left: Key, _ right: Key) -> Int {
    guard left.count == right.count else { return left.count < right.count ? -1 : 1 }
    return decoded.withUnsafeBytes { decoded in
      for index in 0..<left.count {
        let (one, other) = (byte(index, of: left, decoded), byte(index, of: right, decoded))
        if one != other { return one < other ? -1 : 1 }
      }
      return 0
    }
  }

  private func byte(_ index: Int32, of key: Key, _ decoded: UnsafeRawBufferPointer) -> UInt8 {
    key.start < 0 ? decoded[Int(~key.start + index)] : bytes[Int(key.start + index)]
  }
}
