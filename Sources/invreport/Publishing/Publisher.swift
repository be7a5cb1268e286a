import ReportRedactor
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
  /// Something private stands in what was to be published.
  case leak(Leak)
  /// A signal of this number asked for the end.
  case interrupted(Int32)
}

/// Puts a report in place in one step: at every moment the earlier report is whole or the new one is.
///
/// The stage lies beside the target, so that it is on the same file system; every name is used relative to an open
/// descriptor, so that nobody can swap a folder underneath.
struct Publisher {
  /// Looks through the files of a stage before they are put in place.
  typealias Check = ([ReadyFile]) throws(PublishError) -> Void

  let parentDescriptor: Int32
  let name: String

  /// A file in each of our folders, so that no other folder is ever replaced.
  static let marker = ".invreport"

  /// Opens the folder that will hold the report and keeps other builds out of it.
  static func withLock(on path: String, _ body: (Publisher) throws(PublishError) -> Void) throws(PublishError)
  {
    let folder = open(parent(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else {
      throw .refused("the folder that should hold it is not there or not readable; make it first")
    }
    defer { close(folder) }
    try lock(folder)
    // What is done here ends before a signal ends the program, from the first stage on.
    defer { Interruption.enter(.idle) }
    let publisher = Publisher(parentDescriptor: folder, name: baseName(of: path))
    publisher.recoverEarlierReport()
    publisher.removeStaleStages()
    try body(publisher)
    try Interruption.check()
  }

  private static func lock(_ folder: Int32) throws(PublishError) {
    for attempt in 0... {
      if flock(folder, LOCK_EX | LOCK_NB) == 0 { return }
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK:
        guard attempt < 100 else { throw .busy }
        usleep(100_000)
      default:
        // Some network file systems have no locks; going on without is better than not at all.
        return tell("invreport: note: this file system has no locks; run one build at a time [no-lock]")
      }
    }
  }

  /// Replaces the folder by one with these files.
  func publishFolder(
    _ files: OutputFiles,
    force: Bool,
    rights: AccessRights = .owner,
    check: Check? = nil
  ) throws(PublishError) {
    try checkTarget(isFolder: true, force: force)
    let stage = stageName
    Interruption.enter(.staged(self, stage))
    guard mkdirat(parentDescriptor, stage, 0o700) == 0 else { throw .failed(systemReason("make a folder")) }
    do throws(PublishError) {
      try fill(stage, files, rights, check)
      try Interruption.exchange { () throws(PublishError) in try exchange(stage) }
    } catch {
      removeStage(stage)
      throw error
    }
    fsync(parentDescriptor)
    // After an exchange the stage's name holds the earlier report.
    removeStage(stage)
  }

  private func fill(
    _ stage: String,
    _ files: OutputFiles,
    _ rights: AccessRights,
    _ check: Check?
  ) throws(PublishError) {
    let folder = openat(parentDescriptor, stage, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { throw .failed(systemReason("open the new folder")) }
    defer { close(folder) }
    var writer = StageWriter(folder: folder, mode: rights.file)
    defer { writer.close() }
    try writer.write(Array("made by invreport\n".utf8), to: Self.marker)
    try writer.write(files)
    if let check { try check(try writer.readyFiles().filter { $0.path != Self.marker }) }
    guard fchmod(folder, rights.folder) == 0, fsync(folder) == 0 else {
      throw .failed(systemReason("finish the new folder"))
    }
  }

  /// Replaces a single file by the report.
  func publishFile(
    _ files: OutputFiles,
    force: Bool,
    rights: AccessRights = .owner,
    check: Check? = nil
  ) throws(PublishError) {
    try publishFile(force: force, mode: rights.file, check) { writer, stage throws(PublishError) in
      try files.write { piece throws(PublishError) in try writer.write(piece.bytes, to: stage) }
    }
  }

  /// Replaces a single file by these bytes; whoever could read it before can read it again.
  func publishFile(_ bytes: [UInt8], force: Bool) throws(PublishError) {
    try publishFile(force: force, mode: mode(of: name) ?? AccessRights.owner.file, nil) {
      writer,
      stage throws(PublishError) in try writer.write(bytes, to: stage)
    }
  }

  private func publishFile(
    force: Bool,
    mode: mode_t,
    _ check: Check?,
    _ write: (inout StageWriter, _ stage: String) throws(PublishError) -> Void
  ) throws(PublishError) {
    try checkTarget(isFolder: false, force: force)
    let stage = stageName
    Interruption.enter(.staged(self, stage))
    do throws(PublishError) {
      var writer = StageWriter(folder: parentDescriptor, mode: mode)
      defer { writer.close() }
      try write(&writer, stage)
      try writer.finish()
      if let check { try check(try writer.readyFiles().map { ReadyFile(path: name, bytes: $0.bytes) }) }
      try Interruption.exchange { () throws(PublishError) in
        guard renameat(parentDescriptor, stage, parentDescriptor, name) == 0 else {
          throw .failed(systemReason("put the new file in place"))
        }
      }
    } catch {
      removeStage(stage)
      throw error
    }
    fsync(parentDescriptor)
  }

  private var stageName: String { ".\(name).invreport-\(getpid())" }
}

/// What was tried and the system's words for why it failed.
func systemReason(_ attempt: String) -> String { "cannot \(attempt): \(String(cString: strerror(errno)))" }
