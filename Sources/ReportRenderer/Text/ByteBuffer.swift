/// Bytes that are written from front to back in pieces of a few bytes each, at a fraction of what an array asks for them.
///
/// The memory behind `start` belongs to the buffer alone, since it cannot be copied; the first `count` bytes of it are
/// written, and every writing makes room before it writes.
struct ByteBuffer: ~Copyable {
  private var start = UnsafeMutablePointer<UInt8>.allocate(capacity: 1 << 12)
  private var capacity = 1 << 12
  /// How many bytes there are.
  private(set) var count = 0

  deinit { start.deallocate() }

  /// Writes a byte.
  mutating func append(_ byte: UInt8) {
    makeRoom(for: 1)
    start[count] = byte
    count += 1
  }

  /// Writes some bytes.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.baseAddress else { return }
    makeRoom(for: bytes.count)
    (start + count).initialize(from: first, count: bytes.count)
    count += bytes.count
  }

  /// Writes a text of our own.
  mutating func append(_ text: StaticString) { text.withUTF8Buffer { append($0) } }

  /// Writes a whole number in decimal digits, with zeros in front up to a width, which is at most 19.
  mutating func append(decimal number: Int, width: Int = 1) {
    withDigits(of: number, width: width) { append($0) }
  }

  /// Hands over all bytes and begins anew in the same memory.
  mutating func take() -> [UInt8] {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    count = 0
    return bytes
  }

  private mutating func makeRoom(for more: Int) {
    if capacity - count < more { grow(by: more) }
  }

  private mutating func grow(by more: Int) {
    let larger = max(2 * capacity, count + more)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.moveInitialize(from: start, count: count)
    start.deallocate()
    (start, capacity) = (moved, larger)
  }
}
