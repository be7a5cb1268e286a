/// A hash of byte strings, seeded for each run, so that no file can be made in which many of them meet.
struct ByteHash {
  /// Drawn once; what is found by a hash does not depend on it.
  private static let seed = (start: UInt64.random(in: 0 ... .max), factor: UInt64.random(in: 0 ... .max) | 1)

  /// The hash of what was combined.
  private(set) var value: UInt64
  private let factor: UInt64

  init() { (value, factor) = ByteHash.seed }

  /// Mixes a string in, eight bytes at a time, and where it ends.
  @inline(__always)
  mutating func combine(_ string: UnsafeBufferPointer<UInt8>) {
    let bytes = UnsafeRawBufferPointer(string)
    let count = bytes.count
    var index = 0
    while index + 8 <= count {
      mix(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    while index < count {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    mix(rest)
    mix(UInt64(truncatingIfNeeded: count))
  }

  /// Both halves of a product with an unknown number depend on every bit.
  @inline(__always)
  private mutating func mix(_ word: UInt64) {
    let (high, low) = (value ^ word).multipliedFullWidth(by: factor)
    value = high ^ low
  }
}
