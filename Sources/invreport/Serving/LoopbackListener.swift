#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A listening socket that only this computer reaches: it is bound to 127.0.0.1, and no other address can be asked for.
struct LoopbackListener {
  /// The socket; it never blocks.
  let descriptor: Int32
  /// The port it is bound to.
  let port: UInt16

  /// Listens on a port; 0 takes any free one.
  ///
  /// - Returns: Nil when the port cannot be had, with `errno` telling why.
  init?(port: UInt16) {
    #if canImport(Glibc)
    let stream = Int32(SOCK_STREAM.rawValue)
    #else
    let stream = SOCK_STREAM
    #endif
    let descriptor = socket(AF_INET, stream, 0)
    guard descriptor >= 0 else { return nil }
    // A port that was used a minute ago can be had again.
    var isReused: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &isReused, socklen_t(MemoryLayout<Int32>.size))
    var address = Self.loopback(port)
    guard Self.call(bind, descriptor, &address), listen(descriptor, 32) == 0, makeNonblocking(descriptor)
    else {
      let reason = errno
      close(descriptor)
      errno = reason
      return nil
    }
    self.descriptor = descriptor
    self.port = Self.boundPort(of: descriptor) ?? port
  }

  /// The next waiting connection with the place it comes from; nil when there is none.
  func accept() -> (descriptor: Int32, peer: Peer)? {
    var address = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let accepted = withUnsafeMutablePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) { acceptConnection(descriptor, $0, &size) }
    }
    guard accepted >= 0 else { return nil }
    guard makeNonblocking(accepted) else {
      close(accepted)
      return nil
    }
    return (accepted, Peer(address: address.sin_addr.s_addr, port: UInt16(bigEndian: address.sin_port)))
  }

  private static func loopback(_ port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }

  private static func call(
    _ function: (Int32, UnsafePointer<sockaddr>?, socklen_t) -> Int32,
    _ descriptor: Int32,
    _ address: inout sockaddr_in
  ) -> Bool {
    withUnsafePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        function(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }

  private static func boundPort(of descriptor: Int32) -> UInt16? {
    var address = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isKnown = withUnsafeMutablePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) == 0 }
    }
    return isKnown ? UInt16(bigEndian: address.sin_port) : nil
  }
}

private func acceptConnection(
  _ descriptor: Int32,
  _ address: UnsafeMutablePointer<sockaddr>,
  _ size: UnsafeMutablePointer<socklen_t>
) -> Int32 { accept(descriptor, address, size) }

private func makeNonblocking(_ descriptor: Int32) -> Bool {
  let flags = fcntl(descriptor, F_GETFL)
  return flags >= 0 && fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) == 0
    && fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0
}
