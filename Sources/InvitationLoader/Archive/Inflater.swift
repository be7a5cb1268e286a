import CArchive

/// Inflates the members of the given ranks with libarchive, in this order.
///
/// The directory was read and checked before: libarchive sees the members in the order of their headers, so the k-th
/// header is the k-th record. It reads from memory and writes nothing anywhere.
func inflate(
  _ ranks: [Int],
  of records: [ArchiveRecord],
  in archive: [UInt8],
  limits: ArchiveLimits
) throws(ArchiveFault) -> [InputFile] {
  guard let reader = archive_read_new() else { throw .cannotRead }
  defer { archive_read_free(reader) }
  // Only the seekable reader: the streaming one takes archives that were cut off. The option is for macOS, where
  // `__MACOSX/._` members would be merged with their neighbours and the ranks would shift.
  guard archive_read_support_format_zip_seekable(reader) == ARCHIVE_OK else { throw .cannotRead }
  archive_read_set_format_option(reader, "zip", "mac-ext", nil)

  return try archive.withUnsafeBufferPointer { (bytes) throws(ArchiveFault) -> [InputFile] in
    guard archive_read_open_memory(reader, bytes.baseAddress, bytes.count) == ARCHIVE_OK else {
      throw .cannotRead
    }
    var files: [InputFile] = []
    var (next, total) = (0, 0)
    for rank in ranks where rank < records.count {
      let member = MemberName(records[rank].name)
      var entry: OpaquePointer?
      while next <= rank {
        // After anything worse than a warning the reader must not be called again.
        let status = archive_read_next_header(reader, &entry)
        guard status == ARCHIVE_OK || status == ARCHIVE_WARN else { throw .cannotInflate(member) }
        next += 1
      }
      guard isNamed(records[rank].name, entry) else { throw .cannotInflate(member) }
      let content = try inflate(records[rank], member, with: reader, limits: limits)
      total += content.count
      guard total <= limits.totalBytes else { throw .totalTooLarge(cap: limits.totalBytes) }
      files.append(InputFile(path: member.path, bytes: content))
    }
    return files
  }
}

/// Inflates the member at which the reader stands, block by block, and stops at the first byte too many.
private func inflate(
  _ record: ArchiveRecord,
  _ member: MemberName,
  with reader: OpaquePointer,
  limits: ArchiveLimits
) throws(ArchiveFault) -> [UInt8] {
  guard record.size <= limits.memberBytes, let size = Int(exactly: record.size) else {
    throw .memberTooLarge(member, cap: limits.memberBytes)
  }
  // The packed bytes lie inside the archive, so the product stays far below the largest Int.
  let packedSize = Int(clamping: record.packedSize)
  let allowed = max(limits.freeBytes, limits.ratio * packedSize)
  var content: [UInt8] = []
  // An honest member of an archive has a ratio of 4 to 7; the stated size alone must not cost memory.
  content.reserveCapacity(min(size, 20 * packedSize))
  while true {
    var block: UnsafeRawPointer?
    var (count, offset) = (0, Int64(0))
    let status = archive_read_data_block(reader, &block, &count, &offset)
    if status == ARCHIVE_EOF { break }
    guard status == ARCHIVE_OK, offset == content.count else { throw .cannotInflate(member) }
    guard count <= allowed - content.count else { throw .ratioTooLarge(member, cap: limits.ratio) }
    guard count <= size - content.count else { throw .wrongSize(member) }
    content.append(contentsOf: UnsafeRawBufferPointer(start: block, count: count))
  }
  guard content.count == size else { throw .wrongSize(member) }
  return content
}

/// Whether libarchive stands at the member we mean.
///
/// It may know no name (UTF-8 names in the C locale) or another form of it (macOS), so only ASCII names are compared.
private func isNamed(_ name: ArraySlice<UInt8>, _ entry: OpaquePointer?) -> Bool {
  guard let entry, name.allSatisfy({ $0 < 0x80 }), let shown = archive_entry_pathname(entry) else {
    return true
  }
  return name.elementsEqual(
    sequence(state: shown) { pointer -> UInt8? in
      defer { pointer += 1 }
      return pointer.pointee == 0 ? nil : UInt8(bitPattern: pointer.pointee)
    }
  )
}
