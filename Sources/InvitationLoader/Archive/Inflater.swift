import CArchive

/// Inflates the small ones of some members, in one pass through each archive; the others stay where they are.
///
/// Of a tar or 7z the pass keeps the beginnings of the others too: whoever looks into each of them would otherwise
/// inflate the archive once for each.
///
/// The directory was read and checked before: libarchive sees the members in the order of their headers, so the k-th
/// header is the k-th record.
func inflateSmall(_ members: [ArchivedMember]) throws(ArchiveFault) -> [InputFile] {
  guard let first = members.first else { return [] }
  let reader = try ArchiveReader(first.content, first.format)
  var files: [InputFile] = []
  var next = 0
  for member in members {
    let isSmall = member.size <= FileContent.smallSize
    // A member of a ZIP is found without inflating those before it.
    guard isSmall || member.format == .tarOrSevenZip else {
      files.append(InputFile(path: member.name.path, content: .member(member)))
      continue
    }
    var entry: OpaquePointer?
    while next <= member.rank {
      do throws(ArchiveFault) { entry = try reader.next() } catch { throw .cannotInflate(member.name) }
      next += 1
    }
    guard let entry, member.name.matches(entry) else { throw .cannotInflate(member.name) }
    guard !isSmall else {
      files.append(InputFile(path: member.name.path, bytes: try reader.content(of: member)))
      continue
    }
    var member = member
    member.head = try reader.head(of: member)
    files.append(InputFile(path: member.name.path, content: .member(member)))
  }
  return files
}

extension ArchiveReader {
  /// The content of the member at which the reader stands.
  fileprivate func content(of member: ArchivedMember) throws(ArchiveFault) -> [UInt8] {
    let content = try beginning(of: member, atMost: member.size + 1)
    guard content.count == member.size else { throw .wrongSize(member.name) }
    return content
  }

  /// The first bytes of the large member at which the reader stands.
  fileprivate func head(of member: ArchivedMember) throws(ArchiveFault) -> [UInt8] {
    let head = try beginning(of: member, atMost: ArchivedMember.headSize)
    guard head.count == ArchivedMember.headSize else { throw .wrongSize(member.name) }
    return head
  }

  private func beginning(of member: ArchivedMember, atMost limit: Int) throws(ArchiveFault) -> [UInt8] {
    var content = [UInt8](repeating: 0, count: limit)
    var filled = 0
    while filled < limit {
      guard let count = read(into: &content, at: filled) else { throw .cannotInflate(member.name) }
      if count == 0 { break }
      filled += count
    }
    content.removeLast(limit - filled)
    return content
  }
}

extension ArchivedMember {
  /// The member of a checked record; one beyond a cap is refused by what it states of itself.
  init(
    _ record: ArchiveRecord,
    rank: Int,
    of archive: (name: String, content: FileContent, format: ArchiveFormat, reading: ForwardReading),
    limits: ArchiveLimits
  ) throws(ArchiveFault) {
    let name = MemberName(record.name)
    guard record.size <= limits.memberBytes, let size = Int(exactly: record.size) else {
      throw .memberTooLarge(name, cap: limits.memberBytes)
    }
    // The packed bytes lie inside the archive, so the product stays far below the largest Int.
    let allowed = max(limits.freeBytes, limits.ratio * Int(clamping: record.packedSize))
    guard size <= allowed else { throw .ratioTooLarge(name, cap: limits.ratio) }
    self.init(
      archive: archive.name,
      content: archive.content,
      format: archive.format,
      rank: rank,
      name: name,
      size: size,
      reading: archive.reading
    )
  }
}

extension MemberName {
  /// Whether libarchive stands at the member we mean.
  ///
  /// It may know no name (UTF-8 names in the C locale) or another form of it (macOS), so only ASCII names are compared.
  func matches(_ entry: OpaquePointer) -> Bool {
    guard raw.allSatisfy({ $0 < 0x80 }), let shown = archive_entry_pathname(entry) else { return true }
    return raw.elementsEqual(
      sequence(state: shown) { pointer -> UInt8? in
        defer { pointer += 1 }
        return pointer.pointee == 0 ? nil : UInt8(bitPattern: pointer.pointee)
      }
    )
  }
}
