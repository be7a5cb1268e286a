import InvitationLoader

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Files and folders whose state is looked at again and again.
struct WatchedFiles {
  /// What is watched; a path may be missing and appear later.
  let paths: [String]

  /// The state of a file: it is another one when any of these is.
  struct State: Equatable {
    private var path: String
    private var device: UInt64
    private var inode: UInt64
    private var size: Int64
    /// Of the content and of the file itself, which cannot be set back.
    private var changes: [Int]

    fileprivate init(_ path: String, _ status: stat) {
      self.path = path
      (device, inode) = (UInt64(truncatingIfNeeded: status.st_dev), UInt64(status.st_ino))
      size = Int64(status.st_size)
      #if canImport(Darwin)
      let times = [status.st_mtimespec, status.st_ctimespec]
      #else
      let times = [status.st_mtim, status.st_ctim]
      #endif
      changes = times.flatMap { [Int($0.tv_sec), Int($0.tv_nsec)] }
    }
  }

  /// The states of everything there is now, in a fixed order, about as deep and as many as the loader would read.
  var states: [State] {
    var states: [State] = []
    for path in paths {
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      states.append(State(path, status))
      if status.st_mode & S_IFMT == S_IFDIR { addFolder(path, depth: 0, to: &states) }
    }
    return states
  }

  private func addFolder(_ folder: String, depth: Int, to states: inout [State]) {
    guard depth < 16 else { return }
    for name in folderNames(folder) ?? [] where states.count < 20_000 {
      let path = folder + "/" + name
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      states.append(State(path, status))
      if status.st_mode & S_IFMT == S_IFDIR { addFolder(path, depth: depth + 1, to: &states) }
    }
  }
}
