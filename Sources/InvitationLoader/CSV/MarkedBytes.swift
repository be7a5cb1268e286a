/// Finds the bytes of a text that may end or quote a cell: first those of a kilobyte, then they are given one by one.
struct MarkedBytes {
  private typealias Vector = SIMD16<UInt8>

  /// Where the next byte is looked for that was not given yet, when none is known.
  private var unseen = 0
  /// The marked bytes of the kilobyte before, of which so many were given.
  private var found = [UInt32](repeating: 0, count: MarkedBytes.size)
  private var count = 0
  private var given = 0
  private let delimiter: UInt8

  private static let size = 1_024

  /// Marks quotes, line breaks and delimiters.
  init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Looks for the next one from an index on.
  mutating func move(to index: Int) { (unseen, count, given) = (index, 0, 0) }

  /// The index of the next marked byte before an end, which the text must reach; the end when there is none.
  @inline(__always)
  mutating func next(in text: UnsafeRawPointer, to end: Int) -> Int {
    if given == count { guard lookFurther(in: text, to: end) else { return end } }
    let index = found[given]
    given &+= 1
    return Int(index)
  }

  /// Finds those of the next kilobyte that has any; false when there is none up to the end.
  @inline(never)
  private mutating func lookFurther(in text: UnsafeRawPointer, to end: Int) -> Bool {
    (count, given) = (0, 0)
    while count == 0, unseen < end {
      let range = unseen..<min(unseen + MarkedBytes.size, end)
      count = found.withUnsafeMutableBufferPointer { [delimiter] found in
        MarkedBytes.mark(text, range, delimiter, found)
      }
      unseen = range.upperBound
    }
    return count > 0
  }

  /// Writes down the indices in a range, which has no more bytes than there is room; returns how many there are.
  @inline(__always)
  private static func mark(
    _ text: UnsafeRawPointer,
    _ range: Range<Int>,
    _ delimiter: UInt8,
    _ found: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    let delimiters = Vector(repeating: delimiter)
    var (index, count) = (range.lowerBound, 0)
    func add(_ marks: UInt64, at index: Int) {
      var marks = marks
      while marks != 0 {
        found[count] = UInt32(truncatingIfNeeded: index &+ marks.trailingZeroBitCount / 8)
        count &+= 1
        marks &= marks &- 1
      }
    }
    while index &+ 16 <= range.upperBound {
      let bytes = text.loadUnaligned(fromByteOffset: index, as: Vector.self)
      let masks =
        (bytes .== delimiters) .| (bytes .== Vector(repeating: 0x22)) .| (bytes .== Vector(repeating: 0x0A))
        .| (bytes .== Vector(repeating: 0x0D))
      // Each byte of a mask is all ones or zero; of the ones, one is left.
      let words = unsafeBitCast(masks, to: SIMD2<UInt64>.self)
      add(UInt64(littleEndian: words[0]) & 0x0101_0101_0101_0101, at: index)
      add(UInt64(littleEndian: words[1]) & 0x0101_0101_0101_0101, at: index &+ 8)
      index &+= 16
    }
    while index < range.upperBound {
      let byte = text.load(fromByteOffset: index, as: UInt8.self)
      if byte == delimiter || byte == 0x22 || byte == 0x0A || byte == 0x0D { add(1, at: index) }
      index &+= 1
    }
    return count
  }
}
