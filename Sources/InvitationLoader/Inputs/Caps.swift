/// Caps on what is read, against damage and mischief (formats.md 10, trust.md 5.4).
enum Caps {
  static let inputs = 64
  static let json = 256 << 20
  /// A text that is not plain UTF-8 is read as a whole.
  static let wholeText = 64 << 20
  static let folderDepth = 16
  static let folderEntries = 10_000
}
