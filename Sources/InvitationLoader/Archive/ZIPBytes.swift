/// Little-endian numbers at any offset of an archive; a place outside it is a fault, never a trap.
struct ZIPBytes {
  /// Where the archive lies.
  let content: FileContent
  /// How many bytes there are.
  let count: Int
  /// The end of the archive, which holds its directory.
  private let tail: [UInt8]

  /// What is read at once of an archive that lies in a file.
  private static let tailSize = 256 << 10

  init(_ content: FileContent) {
    self.content = content
    count = content.count
    if case .bytes(let bytes) = content {
      tail = bytes
    } else {
      var tail = [UInt8](repeating: 0, count: min(count, ZIPBytes.tailSize))
      let read = content.read(into: &tail, from: count - tail.count)
      self.tail = read == tail.count ? tail : []
    }
  }

  /// The four bytes with which a structure begins.
  enum Signature {
    static let localHeader: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    static let centralRecord: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
    static let endRecord: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    static let end64Record: [UInt8] = [0x50, 0x4B, 0x06, 0x06]
    static let end64Locator: [UInt8] = [0x50, 0x4B, 0x06, 0x07]
  }

  /// The bytes from an offset on, so many of them.
  func slice(at offset: Int, count: Int) throws(ArchiveFault) -> ArraySlice<UInt8> {
    guard offset >= 0, count >= 0, offset <= self.count, count <= self.count - offset else {
      throw .placeOutside
    }
    let start = offset - (self.count - tail.count)
    if start >= 0 { return tail[start..<start + count] }
    var bytes = [UInt8](repeating: 0, count: count)
    guard content.read(into: &bytes, from: offset) == count else { throw .cannotRead }
    return bytes[...]
  }

  /// Whether a signature stands at an offset; false outside the archive.
  func has(_ signature: [UInt8], at offset: Int) -> Bool {
    (try? slice(at: offset, count: signature.count))?.elementsEqual(signature) ?? false
  }

  /// A number of two bytes.
  func number16(at offset: Int) throws(ArchiveFault) -> UInt16 {
    UInt16(truncatingIfNeeded: try number(at: offset, bytes: 2))
  }

  /// A number of four bytes.
  func number32(at offset: Int) throws(ArchiveFault) -> UInt32 {
    UInt32(truncatingIfNeeded: try number(at: offset, bytes: 4))
  }

  /// A number of eight bytes.
  func number64(at offset: Int) throws(ArchiveFault) -> UInt64 { try number(at: offset, bytes: 8) }

  private func number(at offset: Int, bytes count: Int) throws(ArchiveFault) -> UInt64 {
    try slice(at: offset, count: count).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
