/// How large what is read may be, in bytes; the usual caps lie far above every real export (formats.md 10).
public struct SizeCaps: Hashable, Sendable {
  /// One file, or one member of an archive as it is unpacked.
  public var member = 1 << 30
  /// All known files of one input together.
  public var total = 2 << 30

  /// Creates the usual caps.
  public init() {}

  /// The cap on one file, with the option that raises it.
  static func inWords(member bytes: Int) -> String { "\(size(bytes)), which --max-member raises" }

  /// The cap on all files together, with the option that raises it.
  static func inWords(total bytes: Int) -> String { "\(size(bytes)) in all, which --max-total raises" }

  /// A size in the largest unit in which it is whole.
  private static func size(_ bytes: Int) -> String {
    let units = [(30, "GiB"), (20, "MiB"), (10, "KiB")]
    guard let (shift, unit) = units.first(where: { bytes >= 1 << $0.0 && bytes & (1 << $0.0 - 1) == 0 })
    else {
      return "\(bytes) bytes"
    }
    return "\(bytes >> shift) \(unit)"
  }
}
