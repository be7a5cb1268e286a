import ArgumentParser
import InvitationLoader

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
  ///
  /// What cannot be read ends the run; what is no template is told.
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
    guard let names = folderNames(path.isEmpty ? root : root + "/" + path) else {
      throw unreadable(path.isEmpty ? root : path, "folder")
    }
    // Hidden files and the copies that editors keep are nobody's templates.
    for name in names where !name.hasPrefix(".") && !name.hasSuffix("~") {
      let inner = path.isEmpty ? name : path + "/" + name
      var status = stat()
      guard lstat(root + "/" + inner, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR where depth < 8: try collect(inner, depth: depth + 1, into: &files)
      case S_IFREG where name.hasSuffix(".md"):
        // One byte beyond the limit is enough to be refused for it.
        guard let bytes = readFile(root + "/" + inner, atMost: 65_537) else {
          throw unreadable(inner, "template")
        }
        files[inner] = bytes
      case S_IFREG: tellStray(inner, "a template's name ends in .md")
      default: tellStray(inner, "only files are taken, and no links")
      }
    }
  }

  private func unreadable(_ path: String, _ kind: String) -> ExitCode {
    tell("\(shown(path)): error: cannot read this \(kind); check its permissions [unreadable-file]")
    return .settingsUnusable
  }

  private func tellStray(_ path: String, _ advice: String) {
    tell("\(shown(path)): warning: nothing uses this; \(advice) [unused-file]")
  }
}
