import CArchive

/// The members of a tar or 7z archive in their order, as libarchive lists them.
///
/// Such an archive is compressed as a whole: what a member takes in it is unknown, so the size of the archive counts.
func listMembers(of content: FileContent, limits: ArchiveLimits) throws(ArchiveFault) -> [ArchiveRecord] {
  let reader = try ArchiveReader(content, .tarOrSevenZip)
  // The archive has at most 2 GiB, so the product stays far below the largest Int.
  let allowed = UInt64(max(limits.freeBytes, limits.wholeRatio * content.count))
  var records: [ArchiveRecord] = []
  var total: UInt64 = 0
  while let entry = try reader.next() {
    guard records.count < limits.entries else { throw .tooManyEntries(cap: limits.entries) }
    let name = entryName(entry)
    guard name.count <= limits.nameBytes else { throw .nameTooLong(cap: limits.nameBytes) }
    let hasSize = archive_entry_size_is_set(entry) != 0
    let size = hasSize ? UInt64(clamping: archive_entry_size(entry)) : 0
    // To step over a member is to inflate it.
    total = total.addingReportingOverflow(size).partialValue
    guard total <= limits.totalBytes else { throw .totalTooLarge(cap: limits.totalBytes) }
    guard total <= allowed else { throw .ratioTooLarge(MemberName(name), cap: limits.wholeRatio) }
    // Hard links have no type of their own.
    let isLink = archive_entry_hardlink(entry) != nil
    let (folder, link): (UInt32, UInt32) = (0o040000, 0o120000)
    let mode = isLink ? link : UInt32(archive_entry_filetype(entry))
    records.append(
      ArchiveRecord(
        name: name + (mode == folder && name.last != UInt8(ascii: "/") ? [UInt8(ascii: "/")] : []),
        flags: archive_entry_is_encrypted(entry) != 0 ? 1 : 0,
        method: 0,
        checksum: 0,
        packedSize: UInt64(content.count),
        size: size,
        offset: UInt64(records.count),
        mode: mode,
        date: 0
      )
    )
  }
  return records
}

/// The raw bytes of a path; libarchive gives none for a name that the C locale cannot show.
private func entryName(_ entry: OpaquePointer) -> ArraySlice<UInt8> {
  guard let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry) else { return [] }
  return Array(String(cString: name).utf8)[...]
}
