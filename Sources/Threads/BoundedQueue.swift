#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A queue between two threads that holds only so much: one waits for room, the other for an element.
///
/// Whatever both touch is touched under the lock.
public final class BoundedQueue<Element: Sendable>: @unchecked Sendable {
  private let room: Int
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var waiting: [(element: Element, size: Int)] = []
  private var size = 0
  private var isClosed = false

  /// Makes a queue.
  ///
  /// - Parameter room: How much may wait, in the unit of the sizes; one element may always.
  public init(room: Int) {
    self.room = room
    pthread_mutex_init(lock, nil)
    pthread_cond_init(change, nil)
  }

  deinit {
    pthread_cond_destroy(change)
    pthread_mutex_destroy(lock)
    lock.deallocate()
    change.deallocate()
  }

  /// Waits for room and adds an element; false, and nothing is added, when the queue is closed.
  @discardableResult
  public func add(_ element: Element, size added: Int = 1) -> Bool {
    locked {
      while !isClosed, !waiting.isEmpty, size + added > room { pthread_cond_wait(change, lock) }
      guard !isClosed else { return false }
      waiting.append((element, added))
      size += added
      return true
    }
  }

  /// Waits for the next element and takes it; nil when the queue is closed and nothing is left in it.
  public func next() -> Element? {
    locked {
      while waiting.isEmpty, !isClosed { pthread_cond_wait(change, lock) }
      guard !waiting.isEmpty else { return nil }
      let first = waiting.removeFirst()
      size -= first.size
      return first.element
    }
  }

  /// Takes no more, whether nothing comes any more or nobody wants it; what waits can still be taken.
  public func close() { locked { isClosed = true } }

  private func locked<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(lock)
    defer {
      pthread_cond_signal(change)
      pthread_mutex_unlock(lock)
    }
    return body()
  }
}
