import Threads

/// Inflates a member ahead on a second core, while what it gave is used on the first.
///
/// Inflating takes as long as everything that is done with the text, so a large packed file is read in half the time.
final class AheadStream: ByteStream {
  /// How many blocks may wait.
  private static let room = 4

  private let source: BlockSource
  private let blocks = BoundedQueue<BlockSource.Block>(room: room)
  private let isAhead: Bool
  /// The block that is handed out, as far as it is left.
  private var block: ArraySlice<UInt8> = []
  private var isAtEnd = false

  /// Begins to inflate a member.
  init(_ member: ArchivedMember) throws(ArchiveFault) {
    let source = BlockSource(try InflatingStream(member))
    self.source = source
    isAhead = startThread { [blocks] in
      repeat {} while blocks.add(source.next()) && !source.isAtEnd
    }
  }

  deinit { blocks.close() }

  func read(into buffer: inout [UInt8], at start: Int) throws(LoadError) -> Int {
    if block.isEmpty, !isAtEnd {
      do throws(LoadError) { block = try nextBlock() } catch {
        // Nothing comes behind a fault.
        isAtEnd = true
        throw error
      }
      isAtEnd = block.isEmpty
    }
    let part = block.prefix(buffer.count - start)
    buffer.withUnsafeMutableBytes { buffer in
      part.withUnsafeBytes { UnsafeMutableRawBufferPointer(rebasing: buffer[start...]).copyMemory(from: $0) }
    }
    block = block.dropFirst(part.count)
    return part.count
  }

  private func nextBlock() throws(LoadError) -> ArraySlice<UInt8> {
    guard isAhead else { return try source.next().get() }
    return try blocks.next()?.get() ?? []
  }
}

/// A stream cut into blocks; the thread that reads ahead alone touches it, where there is one.
private final class BlockSource: @unchecked Sendable {
  /// An empty one is the end.
  typealias Block = Result<ArraySlice<UInt8>, LoadError>

  /// How large a block is: small enough for the cache.
  private static let size = 256 << 10

  private let stream: any ByteStream
  /// Whether the last block was the end, or a fault.
  private(set) var isAtEnd = false

  init(_ stream: any ByteStream) { self.stream = stream }

  func next() -> Block {
    var block = [UInt8](repeating: 0, count: BlockSource.size)
    do throws(LoadError) {
      let count = try stream.read(into: &block, at: 0)
      isAtEnd = count == 0
      return .success(block[..<count])
    } catch {
      isAtEnd = true
      return .failure(error)
    }
  }
}
