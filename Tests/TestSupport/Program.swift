import Foundation

/// Runs the program that was built beside the tests.
public enum Program {
  /// How a run ended: exit code and both outputs as text.
  public struct Result: Sendable {
    /// The exit code, or 128 + the signal.
    public var status: Int32
    /// Standard output.
    public var out: String
    /// Standard error.
    public var err: String
  }

  /// The folder that tests and program were built into; on Linux the test process is an executable in it.
  private static let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()

  /// Where the program is, for a shell to run it.
  public static var path: String { folder.appending(path: "invreport").path }

  /// How the program ends that is sent a signal while it reads standard input.
  ///
  /// - Returns: The exit code; nil when the signal ended it, so that it could not clean up.
  public static func status(
    afterSignal number: Int32,
    to arguments: [String],
    in directory: URL
  ) throws -> Int32? {
    let process = Process()
    process.executableURL = folder.appending(path: "invreport")
    process.arguments = arguments
    process.currentDirectoryURL = directory
    process.environment = environment
    let input = Pipe()
    process.standardInput = input
    process.standardError = FileHandle.nullDevice
    try process.run()
    // More than a pipe holds: once it is written the program has begun to read, and waits for more.
    try input.fileHandleForWriting.write(contentsOf: Data(repeating: 0x61, count: 200_000))
    kill(process.processIdentifier, number)
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : nil
  }

  /// What the sanitizers are told, and where lines that were reached are counted, reaches the program too.
  private static let sanitizing = ProcessInfo.processInfo.environment.filter { name, _ in
    ["ASAN_OPTIONS", "TSAN_OPTIONS", "SWIFT_BACKTRACE", "LLVM_PROFILE_FILE"].contains(name)
  }

  /// The environment of the program in tests, with nothing of this machine.
  public static let environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"].merging(sanitizing) {
    own,
    _ in
    own
  }

  /// Runs `invreport` with nothing of this machine in its environment.
  public static func run(
    _ arguments: [String],
    input: String = "",
    in directory: URL? = nil,
    environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = folder.appending(path: "invreport")
    process.arguments = arguments
    process.currentDirectoryURL = directory
    process.environment = environment.merging(Self.environment) { given, _ in given }
    // Files instead of pipes: a full pipe would stop the program while the other one is being read.
    let scratch = FileManager.default.temporaryDirectory.appending(path: "run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let (stdin, stdout, stderr) = (
      scratch.appending(path: "in"), scratch.appending(path: "out"), scratch.appending(path: "err")
    )
    try Data(input.utf8).write(to: stdin)
    try Data().write(to: stdout)
    try Data().write(to: stderr)
    process.standardInput = try FileHandle(forReadingFrom: stdin)
    process.standardOutput = try FileHandle(forWritingTo: stdout)
    process.standardError = try FileHandle(forWritingTo: stderr)
    try process.run()
    process.waitUntilExit()
    let status = process.terminationStatus + (process.terminationReason == .uncaughtSignal ? 128 : 0)
    return Result(
      status: status,
      out: String(decoding: try Data(contentsOf: stdout), as: UTF8.self),
      err: String(decoding: try Data(contentsOf: stderr), as: UTF8.self)
    )
  }
}
