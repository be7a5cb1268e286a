import ReportRedactor

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Writes new files into an open folder; the pieces of one file follow one another.
struct StageWriter {
  let folder: Int32
  /// The mode of the files once they are whole; until then only the owner reads them.
  let mode: mode_t
  private var name: String? = nil
  private var descriptor: Int32 = -1
  private var written: [String] = []

  init(folder: Int32, mode: mode_t) { (self.folder, self.mode) = (folder, mode) }

  /// Writes bytes behind those of the same file, or begins the next file.
  mutating func write(_ bytes: [UInt8], to file: String) throws(PublishError) {
    try Interruption.check()
    if file != name {
      try finish()
      descriptor = openat(folder, file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw .failed(systemReason("make a file")) }
      name = file
      written.append(file)
    }
    guard writeOn(bytes, to: descriptor) else { throw .failed(systemReason("write a file")) }
  }

  /// Ends the last file.
  mutating func finish() throws(PublishError) {
    guard descriptor >= 0 else { return }
    guard fchmod(descriptor, mode) == 0, fsync(descriptor) == 0, close() else {
      throw .failed(systemReason("write a file"))
    }
  }

  /// Closes the file that is open, if there is one; false when its bytes may not be on the disk.
  @discardableResult
  mutating func close() -> Bool {
    guard descriptor >= 0 else { return true }
    defer { (name, descriptor) = (nil, -1) }
    #if canImport(Darwin)
    return Darwin.close(descriptor) == 0
    #elseif canImport(Musl)
    return Musl.close(descriptor) == 0
    #else
    return Glibc.close(descriptor) == 0
    #endif
  }

  /// What was written, read back from the disk.
  func readyFiles() throws(PublishError) -> [ReadyFile] {
    var files: [ReadyFile] = []
    for path in written {
      let descriptor = openat(folder, path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { throw .failed(systemReason("read a file again")) }
      let bytes = readAll(descriptor: descriptor)
      #if canImport(Darwin)
      Darwin.close(descriptor)
      #elseif canImport(Musl)
      Musl.close(descriptor)
      #else
      Glibc.close(descriptor)
      #endif
      guard let bytes else { throw .failed(systemReason("read a file again")) }
      files.append(ReadyFile(path: path, bytes: bytes))
    }
    return files
  }
}
