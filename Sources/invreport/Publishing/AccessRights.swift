#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Who may read what is written, whatever the process's own mask says.
struct AccessRights {
  /// The mode of a folder.
  let folder: mode_t
  /// The mode of a file.
  let file: mode_t

  /// The owner alone.
  static let owner = AccessRights(folder: 0o700, file: 0o600)
  /// Everybody on this computer.
  static let everybody = AccessRights(folder: 0o755, file: 0o644)
}
