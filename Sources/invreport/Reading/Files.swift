#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The content of a regular file, all of it or its first bytes, or nil when it cannot be read.
func readFile(_ path: String, atMost limit: Int = .max) -> [UInt8]? {
  // Without waiting: a named pipe would keep everything waiting until somebody writes.
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  return kind(descriptor: descriptor) == S_IFREG ? readAll(descriptor: descriptor, atMost: limit) : nil
}

/// Everything that a descriptor still gives, up to a limit, or nil after a read error.
func readAll(descriptor: Int32, atMost limit: Int = .max) -> [UInt8]? {
  var bytes: [UInt8] = []
  var block = [UInt8](repeating: 0, count: 1 << 16)
  while bytes.count < limit {
    let count = read(descriptor, &block, min(block.count, limit - bytes.count))
    if count == 0 { return bytes }
    if count < 0 {
      if errno == EINTR { continue }
      return nil
    }
    bytes += block[..<count]
  }
  return bytes
}

/// Whether a path is a folder.
func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// Whether anything is at a path, a dangling link included.
func exists(_ path: String) -> Bool {
  var status = stat()
  return lstat(path, &status) == 0
}

/// The size of a file in bytes; nil when there is none.
func byteCount(ofFile path: String) -> Int? {
  var status = stat()
  return stat(path, &status) == 0 ? Int(status.st_size) : nil
}

/// The file type bits of an open descriptor.
func kind(descriptor: Int32) -> mode_t? {
  var status = stat()
  return fstat(descriptor, &status) == 0 ? status.st_mode & S_IFMT : nil
}

/// The folder that holds a path.
func parent(of path: String) -> String {
  let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  guard let slash = trimmed.lastIndex(of: "/") else { return "." }
  return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
}

/// The last part of a path.
func baseName(of path: String) -> String {
  let trimmed = path.count > 1 && path.hasSuffix("/") ? path.dropLast() : path[...]
  return trimmed.lastIndex(of: "/").map { String(trimmed[trimmed.index(after: $0)...]) } ?? String(trimmed)
}

/// Writes all bytes and syncs them to disk; false when the system refused some, with `errno` telling why.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  writeOn(bytes, to: descriptor) && fsync(descriptor) == 0
}

/// Writes all bytes, of which some may not be on the disk yet; false when the system refused some.
func writeOn(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return false }
    rest = rest.dropFirst(count)
  }
  return true
}
