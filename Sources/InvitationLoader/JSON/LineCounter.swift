/// Tells on which line the bytes of a text stand, in whatever order they are asked for.
struct LineCounter {
  private static let blockSize = 1_024

  private let bytes: [UInt8]
  /// Where it stands, and on which line that is.
  private var offset = 0
  private(set) var line = 1
  /// The lines on which blocks begin, as far as lines were counted: nothing is counted twice but within a block.
  private var blocks = [1]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Goes to a byte, forwards or back.
  mutating func move(to target: Int) {
    let block = min(target / LineCounter.blockSize, blocks.count - 1)
    let start = block * LineCounter.blockSize
    // From where it stands on, unless a known block begins nearer.
    if target < offset || start > offset { (offset, line) = (start, blocks[block]) }
    while offset < target {
      let blockEnd = (offset / LineCounter.blockSize + 1) * LineCounter.blockSize
      let end = min(target, blockEnd)
      for index in offset..<end where bytes[index] == 0x0A { line += 1 }
      offset = end
      if end == blocks.count * LineCounter.blockSize { blocks.append(line) }
    }
  }

  /// The column of a byte on the line where it stands.
  func column(of place: Int) -> Int {
    let before = bytes[..<offset].lastIndex(of: 0x0A)
    return place - (before.map { $0 + 1 } ?? 0) + 1
  }
}
