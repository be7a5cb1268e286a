#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// One connection: reads a request, writes its answer, and ends.
struct ServedConnection {
  let descriptor: Int32
  /// After this many milliseconds of the monotonic clock it is closed, whatever it waits for.
  private var deadline: Int
  private var state = State.reading([])

  private enum State {
    case reading([UInt8])
    /// The parts still to be written, and how much of the first is.
    case writing([[UInt8]], Int)
    /// Everything is written; what still comes is read and forgotten, since closing would tear the answer away.
    case ending
    case closed
  }

  init(_ descriptor: Int32, now: Int) {
    (self.descriptor, deadline) = (descriptor, now + 10_000)
  }

  /// Whether nothing more is to be done.
  var isClosed: Bool { if case .closed = state { true } else { false } }

  /// What `poll` shall wait for.
  var events: Int16 { if case .writing = state { Int16(POLLOUT) } else { Int16(POLLIN) } }

  /// Goes on as far as the socket lets it.
  ///
  /// `answer` gives the answer to a head, or to as much of it as is too much.
  mutating func goOn(isReady: Bool, now: Int, _ answer: ([UInt8]) -> ServedFiles.Answer) {
    if isReady { step(now: now, answer) }
    if now > deadline { state = .closed }
    if isClosed { close(descriptor) }
  }

  private mutating func step(now: Int, _ answer: ([UInt8]) -> ServedFiles.Answer) {
    switch state {
    case .reading(let before):
      guard let bytes = receive() else { return }
      let head = before + bytes
      if let end = head.firstRange(of: RequestHead.end)?.upperBound, end <= RequestHead.limit {
        write(answer(Array(head[..<end])), now: now)
      } else if head.count > RequestHead.limit {
        write(answer(head), now: now)
      } else {
        state = bytes.isEmpty ? .closed : .reading(head)
      }
    case .writing: send(now: now)
    case .ending: if receive()?.isEmpty == true { state = .closed }
    case .closed: break
    }
  }

  private mutating func write(_ answer: ServedFiles.Answer, now: Int) {
    state = .writing([answer.head, answer.body].filter { !$0.isEmpty }, 0)
    deadline = now + 60_000
    send(now: now)
  }

  private mutating func send(now: Int) {
    guard case .writing(var parts, var sent) = state else { return }
    while let part = parts.first {
      let count = part.withUnsafeBytes {
        sendBytes(descriptor, UnsafeRawBufferPointer(rebasing: $0[sent...]))
      }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN || errno == EWOULDBLOCK { break }
      guard count > 0 else {
        state = .closed
        return
      }
      sent += count
      if sent == part.count { (parts, sent) = (Array(parts.dropFirst()), 0) }
    }
    state = .writing(parts, sent)
    guard parts.isEmpty else { return }
    shutdown(descriptor, Int32(SHUT_WR))
    (state, deadline) = (.ending, now + 2_000)
  }

  /// What has come; empty at the end, nil when there is nothing yet.
  private func receive() -> [UInt8]? {
    var block = [UInt8](repeating: 0, count: 4_096)
    let count = read(descriptor, &block, block.count)
    if count < 0 { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR ? nil : [] }
    return Array(block[..<count])
  }
}

/// Writes to a socket; that the other end has closed it is no reason for a signal, which `endBySignals` ignores too.
private func sendBytes(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  #if canImport(Darwin)
  Darwin.send(descriptor, bytes.baseAddress, bytes.count, 0)
  #elseif canImport(Musl)
  Musl.send(descriptor, bytes.baseAddress, bytes.count, MSG_NOSIGNAL)
  #else
  Glibc.send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
  #endif
}
