#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Why a file cannot be read.
enum AccessFault: Error {
  case notFound, denied
  /// A link, a pipe, a device.
  case notAFile
}

/// An open file or folder that is closed with its last use.
final class OpenFile: Sendable {
  /// What stands at a path.
  enum Kind { case file, folder }

  let descriptor: Int32
  let kind: Kind
  /// The size when it was opened.
  let size: Int
  /// What tells it from any other on this machine, whatever path led to it.
  let identity: Identity

  /// A device and a file on it.
  struct Identity: Equatable {
    var device: dev_t
    var number: ino_t
  }

  /// Opens a path the user gave; it may be a link.
  convenience init(path: String) throws(AccessFault) {
    try self.init(open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK))
  }

  /// Opens what lies in a folder; links are not followed (trust.md 5.4).
  convenience init(_ name: String, in folder: OpenFile) throws(AccessFault) {
    try self.init(openat(folder.descriptor, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW))
  }

  private init(_ descriptor: Int32) throws(AccessFault) {
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR: throw .notFound
      case ELOOP: throw .notAFile
      default: throw .denied
      }
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, let kind = OpenFile.kind(status.st_mode) else {
      close(descriptor)
      throw .notAFile
    }
    self.descriptor = descriptor
    self.kind = kind
    size = Int(status.st_size)
    identity = Identity(device: status.st_dev, number: status.st_ino)
  }

  deinit { close(descriptor) }

  /// Fills a buffer from an index on with bytes from an offset on; returns how many, 0 at the end, nil when it fails.
  func read(into buffer: inout [UInt8], at start: Int, from offset: Int) -> Int? {
    buffer.withUnsafeMutableBytes { bytes in
      while true {
        let count = pread(
          descriptor,
          bytes.baseAddress.map { $0 + start },
          bytes.count - start,
          off_t(offset)
        )
        if count < 0, errno == EINTR { continue }
        return count < 0 ? nil : count
      }
    }
  }

  /// The names in a folder in byte order, without `.` and `..`.
  func names() throws(AccessFault) -> [String] {
    guard let names = folderNames(closing: dup(descriptor)) else { throw .denied }
    return names
  }

  private static func kind(_ mode: mode_t) -> Kind? {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: nil
    }
  }
}
