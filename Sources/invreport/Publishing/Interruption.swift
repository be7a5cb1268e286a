import Synchronization
import Threads

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Signals that ask the program to end: it ends within a second, and leaves no stage behind.
///
/// A thread of its own waits for them, so that nothing has to be done in a signal handler. While there is no stage it ends the
/// program at once; otherwise whoever writes the stage is asked to stop and clean up, and after half a second the
/// thread does it itself. After the exchange nothing is undone any more.
enum Interruption {
  /// What there is to clean up.
  enum Phase {
    /// Nothing.
    case idle
    /// A stage of this name, in the folder that the publisher holds open.
    case staged(Publisher, String)
    /// The new report is in place; what is left is the earlier one.
    case exchanged
  }

  private static let phase = Mutex(Phase.idle)
  private static let signal = Atomic<Int32>(0)
  /// Those that whoever started the program lets through: `nohup` wants none for a closed terminal.
  private static let signals = [SIGINT, SIGTERM, SIGHUP].filter { number in
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return true }
    #if canImport(Darwin)
    return unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self) != 1
    #else
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) != 1
    #endif
  }

  /// The signal that asked for the end; nil when none did.
  static var pending: Int32? {
    let number = signal.load(ordering: .acquiring)
    return number == 0 ? nil : number
  }

  /// Begins to wait for signals; before any other thread begins, since each inherits what is blocked.
  static func watch() {
    guard !signals.isEmpty else { return }
    var set = set
    pthread_sigmask(SIG_BLOCK, &set, nil)
    _ = startThread { Interruption.wait() }
  }

  /// Says what there is to clean up from now on; a signal that came before ends the program here.
  static func enter(_ next: Phase) { phase.withLock { $0 = next } }

  /// Puts the stage in place unless a signal came first; no signal comes in between.
  static func exchange(_ body: () throws(PublishError) -> Void) throws(PublishError) {
    let result: Result<Void, PublishError> = phase.withLock { phase in
      if let pending { return .failure(.interrupted(pending)) }
      do throws(PublishError) {
        try body()
      } catch {
        return .failure(error)
      }
      phase = .exchanged
      return .success(())
    }
    try result.get()
  }

  /// Stops whoever writes when a signal came.
  static func check() throws(PublishError) {
    if let pending { throw .interrupted(pending) }
  }

  /// The signals that a program started by this one must not inherit as blocked.
  static var set: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in signals { sigaddset(&set, number) }
    return set
  }

  private static func wait() -> Never {
    var set = set
    var number: Int32 = 0
    while sigwait(&set, &number) != 0 {}
    phase.withLock { if case .idle = $0 { _exit(128 + number) } }
    signal.store(number, ordering: .releasing)
    for _ in 0..<50 {
      usleep(10_000)
      if isAskedAgain() { _exit(128 + number) }
    }
    phase.withLock { phase in
      // The removal of an earlier report goes on: it is what a build that is not interrupted would do as well.
      guard case .staged(let publisher, let stage) = phase else { return }
      publisher.removeStage(stage)
      _exit(128 + number)
    }
    while sigwait(&set, &number) != 0 {}
    _exit(128 + number)
  }

  private static func isAskedAgain() -> Bool {
    var arrived = sigset_t()
    sigemptyset(&arrived)
    sigpending(&arrived)
    return signals.contains { sigismember(&arrived, $0) == 1 }
  }
}
