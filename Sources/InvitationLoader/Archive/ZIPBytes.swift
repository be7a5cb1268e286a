/// Little-endian numbers at any offset of an archive; a place outside it is a fault, never a trap.
struct ZIPBytes {
  /// The whole archive.
  let bytes: [UInt8]

  /// The four bytes with which a structure begins.
  enum Signature {
    static let localHeader: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    static let centralRecord: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
    static let endRecord: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    static let end64Record: [UInt8] = [0x50, 0x4B, 0x06, 0x06]
    static let end64Locator: [UInt8] = [0x50, 0x4B, 0x06, 0x07]
  }

  /// How many bytes there are.
  var count: Int { bytes.count }

  /// The bytes from an offset on, so many of them.
  func slice(at offset: Int, count: Int) throws(ArchiveFault) -> ArraySlice<UInt8> {
    guard offset >= 0, count >= 0, offset <= bytes.count, count <= bytes.count - offset else {
      throw .placeOutside
    }
    return bytes[offset..<offset + count]
  }

  /// Whether a signature stands at an offset; false outside the archive.
  func has(_ signature: [UInt8], at offset: Int) -> Bool {
    guard offset >= 0, offset <= bytes.count, signature.count <= bytes.count - offset else { return false }
    return bytes[offset..<offset + signature.count].elementsEqual(signature)
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
