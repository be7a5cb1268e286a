import InvitationModel

/// What the name of an archive or folder says about the export.
struct ExportName {
  /// The date written as `_MM-DD-YYYY`, month first; nil when there is none.
  var date: CivilDay?
  /// Whether it is LinkedIn's larger archive.
  var isComplete: Bool

  init(_ name: String) {
    isComplete = name.hasPrefix("Complete_")
    date = ExportName.date(in: Array(name.utf8))
  }

  private static func date(in bytes: [UInt8]) -> CivilDay? {
    // The pattern is _dd-dd-dddd, 11 bytes.
    for start in bytes.indices.dropLast(10) where bytes[start] == 0x5F {
      let cell = bytes[(start + 1)..<(start + 11)]
      guard cell.enumerated().allSatisfy({ isPattern($0.offset, $0.element) }) else { continue }
      let numbers = cell.split(separator: 0x2D).map { $0.reduce(0) { $0 * 10 + Int($1) - 0x30 } }
      if let day = CivilDay(year: numbers[2], month: numbers[0], day: numbers[1]) { return day }
    }
    return nil
  }

  private static func isPattern(_ offset: Int, _ byte: UInt8) -> Bool {
    offset == 2 || offset == 5 ? byte == 0x2D : (0x30...0x39).contains(byte)
  }
}

/// The last part of a path, without a separator at the end.
func baseName(_ path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}
