import ArgumentParser
import InvitationLoader

/// Finds goals.md, people.csv and decisions.csv: where told, else beside the first input, else here; no search upwards.
struct SideFileSearch {
  /// The first input where it is a folder.
  private let input: String?
  private let folders: [String]

  init(firstInput: String?) {
    input = firstInput.flatMap { isFolder($0) ? withoutSlash($0) : nil }
    let beside = firstInput.flatMap { $0 == "-" ? nil : parent(of: $0) }
    folders = [input, beside, "."].compactMap(\.self)
  }

  /// The bytes of a side file; nil when none was asked for and none is found.
  ///
  /// A file that was asked for or lies there and cannot be read ends the run: silence would change every decision.
  func read(_ path: String?, _ kind: SideFileKind) throws -> SideFile? {
    let found = path.map { Found(path: $0, others: 0) } ?? find(kind)
    guard let found else { return nil }
    guard let bytes = readFile(found.path) else { throw unreadableSideFile(found.path) }
    return SideFile(
      name: baseName(of: found.path),
      bytes: bytes,
      isInsideInput: input.map { $0 == parent(of: found.path) } ?? false,
      others: found.others
    )
  }

  /// Where a side file is found that was not asked for by path, whether it can be read or not; nil when there is none.
  func path(of kind: SideFileKind) -> String? { find(kind)?.path }

  /// Where a side file that was not asked for by path is looked for, in this order.
  func places(of kind: SideFileKind) -> [String] {
    folders.map { SideFileSearch.path(kind.name, in: $0) } + [path(of: kind)].compactMap(\.self)
  }

  /// A file, and how many others of its kind lie in the same folder.
  private struct Found {
    var path: String
    var others: Int
  }

  /// The plain name counts, then the first by name.
  private func find(_ kind: SideFileKind) -> Found? {
    for folder in folders {
      let names = folderNames(folder) { SideFileKind(baseName: $0) == kind } ?? []
      if let name = names.first(where: { $0 == kind.name }) ?? names.first {
        return Found(path: SideFileSearch.path(name, in: folder), others: names.count - 1)
      }
      // What a folder holds may be secret, and a file in it not.
      let plain = SideFileSearch.path(kind.name, in: folder)
      if exists(plain) { return Found(path: plain, others: 0) }
    }
    return nil
  }

  private static func path(_ name: String, in folder: String) -> String {
    folder == "." ? name : folder + "/" + name
  }
}

/// Says why a side file ends the run, and with which code.
func unreadableSideFile(_ path: String) -> ExitCode {
  tell(
    exists(path)
      ? "\(shown(path)): error: cannot read this file; check the path [unreadable-file]"
      : noSuchFile(path)
  )
  return .settingsUnusable
}

/// What is said of a file that is not there.
func noSuchFile(_ path: String) -> String {
  "\(shown(path)): error: there is no such file; check the path [not-found]"
}

private func withoutSlash(_ path: String) -> String {
  path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
}
