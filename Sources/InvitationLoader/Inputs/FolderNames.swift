#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What the folder at a path holds, without `.` and `..` and what is not wanted, in byte order; nil when it cannot be
/// read.
public func folderNames(_ path: String, where isWanted: (String) -> Bool = { _ in true }) -> [String]? {
  folderNames(closing: open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC), where: isWanted)
}

/// What an open folder holds; reading it closes the descriptor.
public func folderNames(
  closing descriptor: Int32,
  where isWanted: (String) -> Bool = { _ in true }
) -> [String]? {
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
    // Sorting thousands of downloads to find three files takes longer than reading an export.
    if name != ".", name != "..", isWanted(name) { names.append(name) }
  }
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}
