#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The other end of a connection.
struct Peer {
  /// The IPv4 address in network order, somewhere in 127.0.0.0/8.
  let address: UInt32
  /// The port.
  let port: UInt16

  /// Whether the connection is known to come from another account of this computer: loopback is open to all of them,
  /// and the report is for one.
  ///
  /// Linux lists each socket with its account. Where there is no such list nothing is known, and the answer is no.
  func isAnotherAccount(on ownPort: UInt16) -> Bool {
    guard let account = account(on: ownPort) else { return false }
    return account != geteuid() && account != 0
  }

  private func account(on ownPort: UInt16) -> UInt32? {
    for table in ["/proc/net/tcp", "/proc/net/tcp6"] {
      guard let bytes = readFile(table) else { continue }
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      if let found = lines.lazy.compactMap({ account(in: $0, ownPort) }).first { return found }
    }
    return nil
  }

  /// The account of a line when it is this connection seen from the other end.
  ///
  /// The columns are number, own address, other address, state, queues, timer, retransmits, account.
  func account(in line: Substring, _ ownPort: UInt16) -> UInt32? {
    let columns = line.split(separator: " ")
    guard columns.count > 7, columns[1].hasSuffix(hexadecimal(address, 8) + ":" + hexadecimal(port, 4)),
      columns[2].hasSuffix(":" + hexadecimal(ownPort, 4))
    else { return nil }
    return UInt32(columns[7])
  }

  private func hexadecimal(_ number: some BinaryInteger, _ digits: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
