import Foundation
import TestSupport

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A running `invreport serve`, and requests to it byte by byte.
final class ServedProgram {
  struct NoAnswer: Error {}

  let port: UInt16
  private let process = Process()
  private let told: URL

  /// Starts it in a folder and waits for its address.
  init(_ arguments: [String], in folder: URL, environment: [String: String] = [:]) throws {
    told = folder.appending(path: "told-\(UUID().uuidString)")
    let answered = folder.appending(path: "answered-\(UUID().uuidString)")
    for file in [told, answered] { try Data().write(to: file) }
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "invreport")
    process.arguments = ["serve", "--port", "0"] + arguments
    process.currentDirectoryURL = folder
    process.environment = environment.merging(Program.environment) { given, _ in given }
    process.standardOutput = try FileHandle(forWritingTo: answered)
    process.standardError = try FileHandle(forWritingTo: told)
    try process.run()
    let process = process
    try Self.wait { !process.isRunning || (try? Data(contentsOf: answered))?.last == 0x0A }
    let address = String(decoding: try Data(contentsOf: answered), as: UTF8.self)
    guard
      let port = URL(string: address.trimmingCharacters(in: .newlines))?.port.flatMap({ UInt16(exactly: $0) })
    else { throw NoAnswer() }
    self.port = port
  }

  deinit { process.terminate() }

  /// What it said so far.
  var messages: String { (try? String(contentsOf: told, encoding: .utf8)) ?? "" }

  /// Waits for something, at most half a minute.
  static func wait(_ isTrue: () -> Bool) throws {
    for _ in 0..<600 {
      if isTrue() { return }
      usleep(50_000)
    }
    throw NoAnswer()
  }

  /// Sends a signal and returns the exit code.
  func end(_ signal: Int32) -> Int32 {
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : 0
  }

  /// The status line's number, the fields and the body that a request gets.
  func get(_ path: String, method: String = "GET", host: String? = nil) throws -> (Int, String, String) {
    try send("\(method) \(path) HTTP/1.1\r\nHost: \(host ?? "127.0.0.1:\(port)")\r\n\r\n")
  }

  /// Sends bytes and reads to the end.
  func send(_ request: String) throws -> (status: Int, head: String, body: String) {
    let descriptor = try connection()
    defer { close(descriptor) }
    var rest = Array(request.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(descriptor, &block, block.count), count > 0 { bytes += block[..<count] }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.firstRange(of: "\r\n\r\n"),
      let status = Int(text.dropFirst("HTTP/1.1 ".count).prefix(3))
    else { throw NoAnswer() }
    return (status, String(text[..<end.lowerBound]), String(text[end.upperBound...]))
  }

  /// A connection to 127.0.0.1.
  func connection() throws -> Int32 {
    #if canImport(Glibc)
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
    let descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let isConnected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isConnected else { throw NoAnswer() }
    return descriptor
  }
}
