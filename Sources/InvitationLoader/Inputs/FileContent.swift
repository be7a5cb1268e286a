/// Where the bytes of a file lie; they can be read from the beginning as often as needed.
enum FileContent: Sendable {
  /// In memory.
  case bytes([UInt8])
  /// In an open file.
  case file(OpenFile)
  /// In an archive.
  indirect case member(ArchivedMember)

  /// Files up to this size are read as a whole.
  static let smallSize = 256 << 10

  /// How many bytes there are, as far as the file system or the archive tells.
  var count: Int {
    switch self {
    case .bytes(let bytes): bytes.count
    case .file(let file): file.size
    case .member(let member): member.size
    }
  }

  /// How many members of its archive lie before it, which are inflated to come to it; 0 for what is at hand.
  var membersBefore: Int { if case .member(let member) = self { member.rank } else { 0 } }

  /// Fills a buffer with bytes from an offset on; returns how many, 0 at the end, nil when it cannot be read so.
  func read(into buffer: inout [UInt8], from offset: Int) -> Int? {
    switch self {
    case .bytes(let bytes):
      let block = bytes.dropFirst(offset).prefix(buffer.count)
      buffer.replaceSubrange(..<block.count, with: block)
      return block.count
    case .file(let file): return file.read(into: &buffer, at: 0, from: offset)
    case .member: return nil
    }
  }

  /// Reads the file block by block.
  func stream() throws(LoadError) -> any ByteStream {
    switch self {
    case .bytes(let bytes): MemoryStream(bytes)
    case .file(let file): FileStream(file)
    case .member(let member): try member.stream()
    }
  }

  /// All bytes.
  func bytes() throws(LoadError) -> [UInt8] {
    if case .bytes(let bytes) = self { return bytes }
    let stream = try stream()
    var result = [UInt8](repeating: 0, count: count + 1)
    var filled = 0
    while true {
      let read = try stream.read(into: &result, at: filled)
      if read == 0 { break }
      filled += read
      if filled == result.count { result += [UInt8](repeating: 0, count: filled) }
    }
    result.removeLast(result.count - filled)
    return result
  }

  /// The first bytes, at most so many.
  func prefix(_ count: Int) throws(LoadError) -> ArraySlice<UInt8> {
    if case .bytes(let bytes) = self { return bytes.prefix(count) }
    if case .member(let member) = self, let head = member.head, count <= head.count {
      return head.prefix(count)
    }
    let stream = try stream()
    var result = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let read = try stream.read(into: &result, at: filled)
      if read == 0 { break }
      filled += read
    }
    return result[..<filled]
  }
}

/// Reads bytes in order.
protocol ByteStream: AnyObject {
  /// Fills a buffer from an index on as far as is convenient; returns how many bytes came, 0 at the end.
  func read(into buffer: inout [UInt8], at start: Int) throws(LoadError) -> Int
}

/// Reads what is in memory.
final class MemoryStream: ByteStream {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  func read(into buffer: inout [UInt8], at start: Int) -> Int {
    let block = rest.prefix(buffer.count - start)
    buffer.replaceSubrange(start..<start + block.count, with: block)
    rest = rest.dropFirst(block.count)
    return block.count
  }
}

/// Reads an open file from its beginning.
private final class FileStream: ByteStream {
  private let file: OpenFile
  private var offset = 0

  init(_ file: OpenFile) { self.file = file }

  func read(into buffer: inout [UInt8], at start: Int) throws(LoadError) -> Int {
    let count = file.read(into: &buffer, at: start, from: offset)
    guard let count else {
      throw LoadError(
        .missing,
        "unreadable-file",
        file: nil,
        "a file cannot be read to its end; copy it again"
      )
    }
    offset += count
    return count
  }
}
