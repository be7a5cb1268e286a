#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Runs a piece of work on a thread of its own; nobody waits for its end.
///
/// - Returns: False when the system gives no thread; then nothing is run.
public func startThread(_ work: @escaping @Sendable () -> Void) -> Bool {
  let work = Unmanaged.passRetained(Work(run: work))
  #if canImport(Darwin)
  var thread: pthread_t?
  let begin: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { run($0) }
  #else
  var thread = pthread_t()
  let begin: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { run($0) }
  #endif
  guard pthread_create(&thread, nil, begin, work.toOpaque()) == 0 else {
    work.release()
    return false
  }
  return true
}

private final class Work: Sendable {
  let run: @Sendable () -> Void

  init(run: @escaping @Sendable () -> Void) { self.run = run }
}

private func run(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  pthread_detach(pthread_self())
  guard let work else { return nil }
  Unmanaged<Work>.fromOpaque(work).takeRetainedValue().run()
  return nil
}
