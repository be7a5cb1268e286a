import Foundation
import Testing

/// Compares text with a checked-in golden file; `UPDATE_GOLDEN=1` rewrites it and fails the run.
public func expectGolden(
  _ actual: String,
  _ name: String,
  filePath: StaticString = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let url = URL(filePath: "\(filePath)").deletingLastPathComponent().appending(path: "Golden/\(name)")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(actual.utf8).write(to: url, options: .atomic)
    Issue.record("updated \(name); run again without UPDATE_GOLDEN", sourceLocation: sourceLocation)
    return
  }
  let expected = try? String(contentsOf: url, encoding: .utf8)
  guard actual != expected else { return }
  let rejected = FileManager.default.temporaryDirectory.appending(
    path: "golden-rejected-\(name.replacing("/", with: "-"))"
  )
  try Data(actual.utf8).write(to: rejected)
  let lines = actual.split(separator: "\n", omittingEmptySubsequences: false)
  let old = (expected ?? "").split(separator: "\n", omittingEmptySubsequences: false)
  let at =
    zip(lines, old).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(lines.count, old.count)
  Issue.record(
    "\(name) differs at line \(at + 1); diff \(url.path) \(rejected.path)",
    sourceLocation: sourceLocation
  )
}
