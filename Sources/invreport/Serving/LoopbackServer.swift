#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Answers requests on a loopback port, one thread for all connections.
struct LoopbackServer {
  private let listener: LoopbackListener
  private var connections: [ServedConnection] = []
  /// More are left waiting: a browser opens about six.
  private static let most = 64

  init(_ listener: LoopbackListener) { self.listener = listener }

  /// Waits for something to happen, at most so long, and goes on with every connection.
  mutating func turn(milliseconds: Int32, files: ServedFiles) {
    var watched = connections.map { pollfd(fd: $0.descriptor, events: $0.events, revents: 0) }
    let isFull = connections.count >= Self.most
    watched.append(pollfd(fd: isFull ? -1 : listener.descriptor, events: Int16(POLLIN), revents: 0))
    guard poll(&watched, nfds_t(watched.count), milliseconds) >= 0 else { return }
    let now = monotonicMilliseconds()
    for index in connections.indices {
      connections[index].goOn(isReady: watched[index].revents != 0, now: now) { files.answer(to: $0) }
    }
    connections.removeAll(where: \.isClosed)
    while connections.count < Self.most, let (descriptor, peer) = listener.accept() {
      if peer.isAnotherAccount(on: listener.port) {
        close(descriptor)
      } else {
        connections.append(ServedConnection(descriptor, now: now))
      }
    }
  }
}

/// Time that only runs forward, for deadlines.
func monotonicMilliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000
}
