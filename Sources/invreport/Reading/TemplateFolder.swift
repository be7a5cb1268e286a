import ArgumentParser

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A user's folder of templates.
struct TemplateFolder {
  private let root: String

  init(_ path: String) { root = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path }

  /// Every Markdown file below the folder by its path in it; links are not followed.
  func read() throws -> [String: [UInt8]] {
    guard isFolder(root) else {
      tell("\(shown(root)): error: this is no folder of templates; check the path [not-found]")
      throw ExitCode.settingsUnusable
    }
    var files: [String: [UInt8]] = [:]
    try collect("", depth: 0, into: &files)
    return files
  }

  private func collect(_ path: String, depth: Int, into files: inout [String: [UInt8]]) throws {
    guard depth < 8, let stream = opendir(root + "/" + path) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let inner = path.isEmpty ? name : path + "/" + name
      var status = stat()
      guard lstat(root + "/" + inner, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        try collect(inner, depth: depth + 1, into: &files)
      } else if name.hasSuffix(".md") {
        guard let bytes = readFile(root + "/" + inner) else {
          tell("\(shown(inner)): error: cannot read this template [unreadable-file]")
          throw ExitCode.settingsUnusable
        }
        files[inner] = bytes
      }
    }
  }
}
