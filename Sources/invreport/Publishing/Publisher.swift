import ReportRenderer

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Why a report was not written; the earlier one is untouched.
enum PublishError: Error {
  /// Something that is not ours is in the way; the reason and what to do.
  case refused(String)
  /// The system said no; what was tried and the system's words.
  case failed(String)
  /// Another build is writing there.
  case busy
}

/// Puts a report in place in one step: at every moment the earlier report is whole or the new one is.
///
/// The stage lies beside the target, so that it is on the same file system; every name is used relative to an open
/// descriptor, so that nobody can swap a folder underneath.
struct Publisher {
  let parentDescriptor: Int32
  let name: String

  /// Opens the folder that will hold the report and keeps other builds out of it.
  static func withLock(on path: String, _ body: (Publisher) throws(PublishError) -> Void) throws(PublishError)
  {
    umask(0o077)
    let folder = open(parent(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else {
      throw .refused("the folder that should hold it is not there or not readable; make it first")
    }
    defer { close(folder) }
    for attempt in 0... {
      if flock(folder, LOCK_EX | LOCK_NB) == 0 { break }
      // Some network file systems have no locks; going on without is better than not at all.
      guard errno == EWOULDBLOCK else { break }
      guard attempt < 100 else { throw .busy }
      usleep(100_000)
    }
    try body(Publisher(parentDescriptor: folder, name: baseName(of: path)))
  }

  /// Replaces the folder by one with these files, 0700 and 0600.
  func publishFolder(_ files: OutputFiles, force: Bool) throws(PublishError) {
    try checkTarget(isFolder: true, force: force)
    removeStaleStages()
    let stage = ".\(name).invreport-\(getpid())"
    guard mkdirat(parentDescriptor, stage, 0o700) == 0 else { throw .failed(systemReason("make a folder")) }
    do throws(PublishError) {
      let descriptor = openat(parentDescriptor, stage, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { throw .failed(systemReason("open the new folder")) }
      defer { close(descriptor) }
      var writer = StageWriter(folder: descriptor)
      defer { writer.close() }
      try writer.write(Array("made by invreport\n".utf8), to: Self.marker)
      try files.write { piece throws(PublishError) in try writer.write(piece.bytes, to: piece.path) }
      try writer.finish()
      fsync(descriptor)
      try exchange(stage)
    } catch {
      removeTree(stage, in: parentDescriptor)
      throw error
    }
    fsync(parentDescriptor)
    // After an exchange the stage's name holds the earlier report.
    removeTree(stage, in: parentDescriptor)
  }

  /// Replaces a single file by the report, 0600.
  func publishFile(_ files: OutputFiles, force: Bool) throws(PublishError) {
    try publishFile(force: force) { writer, stage throws(PublishError) in
      try files.write { piece throws(PublishError) in try writer.write(piece.bytes, to: stage) }
    }
  }

  /// Replaces a single file by these bytes, 0600.
  func publishFile(_ bytes: [UInt8], force: Bool) throws(PublishError) {
    try publishFile(force: force) { writer, stage throws(PublishError) in try writer.write(bytes, to: stage) }
  }

  private func publishFile(
    force: Bool,
    _ write: (inout StageWriter, _ stage: String) throws(PublishError) -> Void
  ) throws(PublishError) {
    try checkTarget(isFolder: false, force: force)
    removeStaleStages()
    let stage = ".\(name).invreport-\(getpid())"
    do throws(PublishError) {
      var writer = StageWriter(folder: parentDescriptor)
      defer { writer.close() }
      try write(&writer, stage)
      try writer.finish()
      guard renameat(parentDescriptor, stage, parentDescriptor, name) == 0 else {
        throw .failed(systemReason("put the new file in place"))
      }
    } catch {
      unlinkat(parentDescriptor, stage, 0)
      throw error
    }
    fsync(parentDescriptor)
  }

  /// A file in each of our folders, so that no other folder is ever replaced.
  static let marker = ".invreport"
}

/// What was tried and the system's words for why it failed.
func systemReason(_ attempt: String) -> String { "cannot \(attempt): \(String(cString: strerror(errno)))" }
