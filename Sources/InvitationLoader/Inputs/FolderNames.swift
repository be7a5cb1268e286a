#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What the folder at a path holds, without `.` and `..`, in byte order; nil when it cannot be read.
public func folderNames(_ path: String) -> [String]? {
  folderNames(closing: open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
}

/// What an open folder holds; reading it closes the descriptor.
public func folderNames(closing descriptor: Int32) -> [String]? {
  guard descriptor >= 0 else { return nil }
  guard let stream = fdopendir(descriptor) else {
    close(descriptor)
    return nil
  }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
      String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}
