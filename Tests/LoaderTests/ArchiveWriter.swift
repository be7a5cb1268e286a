import CArchive

/// Packs files with libarchive: what is tested here is what other programs make with it.
enum ArchiveWriter: CaseIterable {
  case tar, tarGzip, tarBzip2, tarXZ, sevenZip

  struct Member {
    var name: String
    var content: [UInt8]
    /// The bits of the Unix mode that tell files from links.
    var kind: UInt32 = 0o100000
    /// What a link points to; a hard link when the kind is that of a file.
    var target: String?
    /// The size that is stated, if another than the content has.
    var statedSize: Int?

    init(_ name: String, _ content: String = "From,To\n", with change: (inout Member) -> Void = { _ in }) {
      self.name = name
      self.content = Array(content.utf8)
      change(&self)
    }
  }

  /// The bytes of an archive; empty when libarchive cannot write it.
  func pack(_ members: [Member]) -> [UInt8] {
    guard let writer = archive_write_new() else { return [] }
    defer { archive_write_free(writer) }
    switch self {
    case .tar: archive_write_add_filter_none(writer)
    case .tarGzip: archive_write_add_filter_gzip(writer)
    case .tarBzip2: archive_write_add_filter_bzip2(writer)
    case .tarXZ: archive_write_add_filter_xz(writer)
    case .sevenZip: archive_write_set_format_7zip(writer)
    }
    if self != .sevenZip { archive_write_set_format_pax_restricted(writer) }
    let capacity = members.reduce(1 << 20) { $0 + $1.content.count + 4_096 }
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
    let used = UnsafeMutablePointer<Int>.allocate(capacity: 1)
    defer {
      buffer.deallocate()
      used.deallocate()
    }
    used.pointee = 0
    guard archive_write_open_memory(writer, buffer, capacity, used) == ARCHIVE_OK else { return [] }
    for member in members {
      guard let entry = archive_entry_new() else { return [] }
      defer { archive_entry_free(entry) }
      archive_entry_set_pathname(entry, member.name)
      archive_entry_set_filetype(entry, member.kind)
      archive_entry_set_perm(entry, 0o644)
      archive_entry_set_size(entry, Int64(member.statedSize ?? member.content.count))
      if let target = member.target {
        if member.kind == 0o120000 {
          archive_entry_set_symlink(entry, target)
        } else {
          archive_entry_set_hardlink(entry, target)
        }
      }
      guard archive_write_header(writer, entry) == ARCHIVE_OK else { return [] }
      archive_write_data(writer, member.content, member.content.count)
    }
    guard archive_write_close(writer) == ARCHIVE_OK else { return [] }
    return Array(UnsafeRawBufferPointer(start: buffer, count: used.pointee))
  }
}
