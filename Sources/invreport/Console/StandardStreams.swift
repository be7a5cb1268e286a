#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Writes a line to standard error: everything that is meant for a person.
func tell(_ line: String) { write(line + "\n", to: STDERR_FILENO) }

/// Writes a line to standard output: the path of the report or data, nothing else.
func answer(_ line: String) { write(line + "\n", to: STDOUT_FILENO) }

/// Whether standard error is a terminal on which a line can be redrawn.
var isInteractive: Bool {
  guard isatty(STDERR_FILENO) == 1 else { return false }
  let dumb = environment("TERM").map { $0 == "dumb" } ?? true
  return !dumb && !isContinuousIntegration
}

/// Whether a CI system runs this: `CI` set to anything but empty, `false` or `0`.
var isContinuousIntegration: Bool { !["", "false", "0"].contains(environment("CI") ?? "") }

/// The value of an environment variable.
func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

/// A closed pipe is not an error of the build, so what cannot be written is dropped.
func write(_ text: String, to descriptor: Int32) {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { writeOnce(descriptor, $0) }
    guard count > 0 else { return }
    rest = rest.dropFirst(count)
  }
}

private func writeOnce(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  while true {
    #if canImport(Darwin)
    let count = Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
    let count = Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
    let count = Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
    if count >= 0 || errno != EINTR { return count }
  }
}
