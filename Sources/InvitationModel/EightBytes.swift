/// Eight bytes of a text, looked at together.
struct EightBytes {
  /// The first byte lowest.
  private(set) var word: UInt64

  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The bytes from an index on; nil when fewer than eight are left.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    guard index &+ 8 <= bytes.count else { return nil }
    word = UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    )
  }

  /// Writes the bytes to an index of a buffer that has room for them.
  @inline(__always)
  func write(to buffer: UnsafeMutableBufferPointer<UInt8>, at index: Int) {
    UnsafeMutableRawBufferPointer(buffer)
      .storeBytes(of: word.littleEndian, toByteOffset: index, as: UInt64.self)
  }

  /// Whether all are printable ASCII or blanks.
  @inline(__always)
  var arePrintable: Bool {
    // Those from 0x7F on have or get the top bit; those below 0x20 have none of the two bits below it.
    let large = word | (word &+ 0x0101_0101_0101_0101)
    let bits = (word & 0x6060_6060_6060_6060) &+ 0x6060_6060_6060_6060
    return (~large & bits) & EightBytes.tops == EightBytes.tops
  }

  /// The top bit of each byte that is a blank, of printable bytes.
  @inline(__always)
  var blanks: UInt64 {
    // Without the bit of a blank nothing but a blank is zero.
    ~((word ^ 0x2020_2020_2020_2020) &+ 0x7F7F_7F7F_7F7F_7F7F) & EightBytes.tops
  }

  /// Printable bytes with lower-case letters for capitals.
  @inline(__always)
  var lowercased: EightBytes {
    // The top bit says whether a byte is at least "A", and whether it lies behind "Z".
    let capitals = (word &+ 0x3F3F_3F3F_3F3F_3F3F) & ~(word &+ 0x2525_2525_2525_2525) & EightBytes.tops
    var result = self
    result.word |= capitals >> 2
    return result
  }
}
