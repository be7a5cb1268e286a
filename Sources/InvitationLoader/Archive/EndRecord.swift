/// Where the central directory lies, as the end of the archive states it.
struct EndRecord {
  /// The records of the directory.
  let count: Int
  /// The offset of its first byte.
  let start: Int
  /// The offset behind its last byte.
  let end: Int

  /// The size of the record without its comment.
  private static let size = 22
  private static let longestComment = 65_535

  /// Finds and checks the one end record; an archive that can be read in two ways is refused.
  init(in archive: ZIPBytes, limits: ArchiveLimits) throws(ArchiveFault) {
    let place = try EndRecord.place(in: archive)
    let disks = try (archive.number16(at: place + 4), archive.number16(at: place + 6))
    let counts: (here: UInt64, all: UInt64)
    let directory: (size: UInt64, start: UInt64)
    if archive.has(ZIPBytes.Signature.end64Locator, at: place - 20) {
      guard let place64 = Int(exactly: try archive.number64(at: place - 12)),
        archive.has(ZIPBytes.Signature.end64Record, at: place64)
      else { throw .placeOutside }
      counts = try (archive.number64(at: place64 + 24), archive.number64(at: place64 + 32))
      directory = try (archive.number64(at: place64 + 40), archive.number64(at: place64 + 48))
      end = place64
    } else {
      counts = try (UInt64(archive.number16(at: place + 8)), UInt64(archive.number16(at: place + 10)))
      directory = try (UInt64(archive.number32(at: place + 12)), UInt64(archive.number32(at: place + 16)))
      end = place
    }
    guard disks == (0, 0), counts.here == counts.all else { throw .countsDisagree }
    guard counts.all <= limits.entries else { throw .tooManyEntries(cap: limits.entries) }
    let (stop, overflow) = directory.start.addingReportingOverflow(directory.size)
    guard !overflow, stop <= end else { throw .placeOutside }
    guard stop == end else { throw .directoryElsewhere }
    count = Int(counts.all)
    start = Int(directory.start)
  }

  /// The offset of the only end record whose comment ends with the archive.
  private static func place(in archive: ZIPBytes) throws(ArchiveFault) -> Int {
    let last = archive.count - size
    guard last >= 0 else { throw .noEndRecord }
    var found: [Int] = []
    for place in max(0, last - longestComment)...last
    where archive.has(ZIPBytes.Signature.endRecord, at: place) {
      if place + size + Int(try archive.number16(at: place + 20)) == archive.count { found.append(place) }
    }
    guard let place = found.first else { throw .noEndRecord }
    guard found.count == 1 else { throw .severalEndRecords }
    return place
  }
}
