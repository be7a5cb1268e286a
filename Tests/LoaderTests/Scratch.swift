import Foundation

/// Files for tests that need a path; they are removed with this value, which the suite of a test holds.
final class Scratch: Sendable {
  private let root = FileManager.default.temporaryDirectory.appending(path: "invreport-\(UUID().uuidString)")

  deinit { try? FileManager.default.removeItem(at: root) }

  /// The path of a file with these contents in a folder of its own.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let folder = root.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: name)
    try Data(bytes).write(to: file)
    return file.path
  }
}
