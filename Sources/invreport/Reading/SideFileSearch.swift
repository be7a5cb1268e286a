import ArgumentParser
import InvitationLoader

/// Finds goals.md, people.csv and decisions.csv: where told, else beside the first input, else here; no search upwards.
struct SideFileSearch {
  private let folders: [String]

  init(firstInput: String?) {
    let beside = firstInput.flatMap { $0 == "-" ? nil : parent(of: $0) }
    folders = [firstInput.flatMap { isFolder($0) ? $0 : nil }, beside, "."].compactMap(\.self)
  }

  /// The bytes of a side file; nil when none was asked for and none is found.
  ///
  /// A file that was asked for or lies there and cannot be read ends the run: silence would change every decision.
  func read(_ path: String?, named name: String) throws -> SideFile? {
    guard let path = path ?? self.path(of: name) else { return nil }
    guard let bytes = readFile(path) else {
      tell("\(shown(path)): error: cannot read this file; check the path [unreadable-file]")
      throw ExitCode.settingsUnusable
    }
    return SideFile(name: name, bytes: bytes)
  }

  /// Where a side file is found that was not asked for by path, whether it can be read or not; nil when there is none.
  func path(of name: String) -> String? { places(of: name).first { exists($0) } }

  /// Where a side file that was not asked for by path is looked for, in this order.
  func places(of name: String) -> [String] { folders.map { $0 == "." ? name : $0 + "/" + name } }
}
