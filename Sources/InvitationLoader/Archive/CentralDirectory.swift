/// What the central directory states of one member, checked against the member's own header.
struct ArchiveRecord {
  /// The path as raw bytes.
  var name: ArraySlice<UInt8>
  /// The general purpose flags: bit 0 encrypted, bit 3 sizes follow the data, bit 11 UTF-8.
  var flags: UInt16
  /// 0 stored, 8 deflated; nothing else is read.
  var method: UInt16
  /// The checksum of the content.
  var checksum: UInt32
  /// The size in the archive.
  var packedSize: UInt64
  /// The size of the content.
  var size: UInt64
  /// The offset of the member's own header.
  var offset: UInt64
  /// The Unix mode, or 0 when the archive was not made on Unix.
  var mode: UInt32
  /// The date in the form of DOS: day, month and years since 1980.
  var date: UInt16

  /// Whether a password is needed.
  var isEncrypted: Bool { flags & 1 != 0 }
  /// Whether the path is that of a folder.
  var isFolder: Bool { name.last == UInt8(ascii: "/") }
}

/// The size of a central record and of a local header without name, extra field and comment.
private let (centralSize, localSize) = (46, 30)
/// In a 32-bit field: the value stands in the ZIP64 field.
private let inZIP64 = UInt32.max

/// All records in the order of their headers in the archive, which is the order libarchive gives them in.
///
/// Each is checked against its local header, and no two may share a byte: so there is one way to read the archive.
func readDirectory(of archive: ZIPBytes, limits: ArchiveLimits) throws(ArchiveFault) -> [ArchiveRecord] {
  let end = try EndRecord(in: archive, limits: limits)
  var records: [ArchiveRecord] = []
  records.reserveCapacity(end.count)
  var place = end.start
  while place < end.end {
    let (record, next) = try centralRecord(at: place, of: archive, before: end.end, limits: limits)
    records.append(record)
    place = next
  }
  guard place == end.end, records.count == end.count else { throw .countsDisagree }
  records.sort { $0.offset < $1.offset }
  for (rank, record) in records.enumerated() {
    let next = rank + 1 < records.count ? records[rank + 1].offset : UInt64(end.start)
    try check(record, against: archive, before: next, directory: end.start)
  }
  return records
}

/// The central record at an offset, and the offset behind it.
private func centralRecord(
  at place: Int,
  of archive: ZIPBytes,
  before end: Int,
  limits: ArchiveLimits
) throws(ArchiveFault) -> (ArchiveRecord, next: Int) {
  guard archive.has(ZIPBytes.Signature.centralRecord, at: place), place + centralSize <= end else {
    throw .countsDisagree
  }
  let nameSize = Int(try archive.number16(at: place + 28))
  guard nameSize <= limits.nameBytes else { throw .nameTooLong(cap: limits.nameBytes) }
  let extraSize = Int(try archive.number16(at: place + 30))
  let commentSize = Int(try archive.number16(at: place + 32))
  let extra = place + centralSize + nameSize
  let isUnix = [3, 19].contains(try archive.number16(at: place + 4) >> 8)
  var record = ArchiveRecord(
    name: try archive.slice(at: place + centralSize, count: nameSize),
    flags: try archive.number16(at: place + 8),
    method: try archive.number16(at: place + 10),
    checksum: try archive.number32(at: place + 16),
    packedSize: UInt64(try archive.number32(at: place + 20)),
    size: UInt64(try archive.number32(at: place + 24)),
    offset: UInt64(try archive.number32(at: place + 42)),
    mode: isUnix ? try archive.number32(at: place + 38) >> 16 : 0,
    date: try archive.number16(at: place + 14)
  )
  try readZIP64(at: extra, size: extraSize, of: archive, into: &record)
  return (record, extra + extraSize + commentSize)
}

/// Replaces the sizes and the offset that are all ones by those of the ZIP64 field, which stand there in this order.
private func readZIP64(
  at extra: Int,
  size: Int,
  of archive: ZIPBytes,
  into record: inout ArchiveRecord
) throws(ArchiveFault) {
  var (place, end) = (extra, extra + size)
  while place + 4 <= end {
    let fieldSize = Int(try archive.number16(at: place + 2))
    if try archive.number16(at: place) == 1 {
      var value = place + 4
      end = min(end, value + fieldSize)
      for field in [\ArchiveRecord.size, \.packedSize, \.offset]
      where record[keyPath: field] == inZIP64 && value + 8 <= end {
        record[keyPath: field] = try archive.number64(at: value)
        value += 8
      }
      return
    }
    place += 4 + fieldSize
  }
}

/// Compares a record with the member's own header, and sees to it that its data end before the next member.
private func check(
  _ record: ArchiveRecord,
  against archive: ZIPBytes,
  before next: UInt64,
  directory: Int
) throws(ArchiveFault) {
  let member = MemberName(record.name)
  guard let place = Int(exactly: record.offset), place <= directory - localSize else { throw .placeOutside }
  let nameSize = Int(try archive.number16(at: place + 26))
  let extraSize = Int(try archive.number16(at: place + 28))
  let flags = try archive.number16(at: place + 6)
  guard archive.has(ZIPBytes.Signature.localHeader, at: place),
    try archive.slice(at: place + localSize, count: nameSize) == record.name,
    try archive.number16(at: place + 8) == record.method,
    (flags ^ record.flags) & 0b1001 == 0
  else { throw .headersDisagree(member) }
  let sizesFollow = flags & 8 != 0
  let checksum = try archive.number32(at: place + 14)
  guard checksum == record.checksum || sizesFollow && checksum == 0 else { throw .headersDisagree(member) }
  for (field, stated) in [(18, record.packedSize), (22, record.size)] {
    let value = try archive.number32(at: place + field)
    guard UInt64(value) == stated || value == inZIP64 || sizesFollow && value == 0 else {
      throw .headersDisagree(member)
    }
  }
  let start = UInt64(place + localSize + nameSize + extraSize)
  guard start <= next, record.packedSize <= next - start else { throw .membersOverlap(member) }
}
