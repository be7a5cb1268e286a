/// When a report is to be made again: after something changed and has come to rest.
struct Rebuilding {
  /// How often it is looked for changes.
  ///
  /// A change is acted on at the second look, when a file is no longer being written.
  static let milliseconds: Int32 = 250

  private let watched: WatchedFiles
  private var built: [WatchedFiles.State]
  private var seen: [WatchedFiles.State]
  private var looked = 0

  /// Takes what there is now as built.
  init(watched: WatchedFiles) {
    self.watched = watched
    built = watched.states
    seen = built
  }

  /// Looks, unless it was looked just before; true once for each change.
  mutating func isDue(now: Int) -> Bool {
    guard now - looked >= Int(Self.milliseconds) else { return false }
    looked = now
    let states = watched.states
    defer { seen = states }
    guard states == seen, states != built else { return false }
    built = states
    return true
  }
}
