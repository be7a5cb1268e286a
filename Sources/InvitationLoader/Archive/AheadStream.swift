#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Inflates a member ahead on a second core, while what it gave is used on the first.
///
/// Inflating takes as long as everything that is done with the text, so a large packed file is read in half the time.
final class AheadStream: ByteStream {
  private let blocks: BlockQueue
  /// The block that is handed out, and how much of it already was.
  private var block: ArraySlice<UInt8> = []
  private var isAtEnd = false

  /// Begins to inflate a member.
  init(_ member: ArchivedMember) throws(ArchiveFault) { blocks = BlockQueue(try InflatingStream(member)) }

  deinit { blocks.stop() }

  func read(into buffer: inout [UInt8], at start: Int) throws(LoadError) -> Int {
    if block.isEmpty, !isAtEnd {
      do throws(LoadError) { block = try blocks.next() } catch {
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
}

/// A few blocks between the core that reads and the one that uses them.
///
/// Whatever both touch is touched under the lock; the stream belongs to the reading side alone.
private final class BlockQueue: @unchecked Sendable {
  /// How large a block is, small enough for the cache, and how many may wait.
  private static let (size, limit) = (256 << 10, 4)

  private let stream: any ByteStream
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var waiting: [Result<ArraySlice<UInt8>, LoadError>] = []
  private var isStopped = false
  private var hasThread = false

  init(_ stream: any ByteStream) {
    self.stream = stream
    pthread_mutex_init(lock, nil)
    pthread_cond_init(change, nil)
    #if canImport(Darwin)
    var thread: pthread_t?
    #else
    var thread = pthread_t()
    #endif
    let queue = Unmanaged.passRetained(self)
    hasThread = pthread_create(&thread, nil, { BlockQueue.fill($0) }, queue.toOpaque()) == 0
    if !hasThread { queue.release() }
  }

  deinit {
    pthread_cond_destroy(change)
    pthread_mutex_destroy(lock)
    lock.deallocate()
    change.deallocate()
  }

  /// The next block; an empty one at the end.
  func next() throws(LoadError) -> ArraySlice<UInt8> {
    guard hasThread else { return try read().get() }
    pthread_mutex_lock(lock)
    while waiting.isEmpty { pthread_cond_wait(change, lock) }
    let block = waiting.removeFirst()
    pthread_cond_signal(change)
    pthread_mutex_unlock(lock)
    return try block.get()
  }

  /// Lets the reading end; what was read ahead is not wanted.
  func stop() {
    pthread_mutex_lock(lock)
    isStopped = true
    pthread_cond_signal(change)
    pthread_mutex_unlock(lock)
  }

  /// What the thread does.
  private static func fill(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    pthread_detach(pthread_self())
    guard let context else { return nil }
    let queue = Unmanaged<BlockQueue>.fromOpaque(context).takeRetainedValue()
    while queue.add(queue.read()) {}
    return nil
  }

  private func read() -> Result<ArraySlice<UInt8>, LoadError> {
    var block = [UInt8](repeating: 0, count: BlockQueue.size)
    do throws(LoadError) {
      return .success(block[..<(try stream.read(into: &block, at: 0))])
    } catch {
      return .failure(error)
    }
  }

  /// Waits for room and adds a block; false when it was the last or no more are wanted.
  private func add(_ block: Result<ArraySlice<UInt8>, LoadError>) -> Bool {
    pthread_mutex_lock(lock)
    while waiting.count >= BlockQueue.limit, !isStopped { pthread_cond_wait(change, lock) }
    waiting.append(block)
    let goesOn = !isStopped
    pthread_cond_signal(change)
    pthread_mutex_unlock(lock)
    if case .success(let block) = block { return goesOn && !block.isEmpty }
    return false
  }
}
