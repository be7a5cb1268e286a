import Synchronization

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What the program is doing, shown on a terminal when it takes longer than half a second.
enum Progress {
  private static let phase = Mutex<String?>(nil)

  /// Starts to watch; without a terminal nothing is ever shown.
  static func start(_ first: String) {
    phase.withLock { $0 = first }
    guard isInteractive else { return }
    #if canImport(Darwin)
    var thread: pthread_t?
    pthread_create(&thread, nil, { _ in Progress.draw() }, nil)
    #else
    var thread = pthread_t()
    _ = pthread_create(&thread, nil, { _ in Progress.draw() }, nil)
    #endif
  }

  /// Names the next phase.
  static func next(_ name: String) { phase.withLock { if $0 != nil { $0 = name } } }

  /// Ends the line.
  static func stop() {
    phase.withLock { $0 = nil }
  }

  private static func draw() -> UnsafeMutableRawPointer? {
    pthread_detach(pthread_self())
    usleep(500_000)
    var isDrawn = false
    while let name = phase.withLock({ $0 }) {
      write("\r\u{1B}[K\(name) …", to: STDERR_FILENO)
      isDrawn = true
      usleep(100_000)
    }
    if isDrawn { write("\r\u{1B}[K", to: STDERR_FILENO) }
    return nil
  }
}
