import CArchive

/// libarchive's reader over an archive in memory or in a file; it writes nothing anywhere.
///
/// It goes from one thread to another, and is never used by two at once.
final class ArchiveReader: @unchecked Sendable {
  /// What libarchive calls for the next bytes.
  private final class Source {
    let content: FileContent
    var offset = 0
    var buffer = [UInt8](repeating: 0, count: 128 << 10)

    init(_ content: FileContent) { self.content = content }
  }

  private let reader: OpaquePointer
  private let source: Source

  init(_ content: FileContent, _ format: ArchiveFormat) throws(ArchiveFault) {
    guard let reader = archive_read_new() else { throw .cannotRead }
    self.reader = reader
    source = Source(content)
    // From here on the deinitialiser frees the reader.
    guard format.enable(on: reader) else { throw .cannotRead }
    archive_read_set_read_callback(reader) { _, data, block in
      guard let data else { return -1 }
      let source = Unmanaged<Source>.fromOpaque(data).takeUnretainedValue()
      guard let count = source.content.read(into: &source.buffer, from: source.offset) else { return -1 }
      source.offset += count
      // The buffer is neither moved nor changed before the next call.
      source.buffer.withUnsafeBytes { block?.pointee = $0.baseAddress }
      return count
    }
    archive_read_set_seek_callback(reader) { _, data, offset, whence in
      guard let data else { return -1 }
      let source = Unmanaged<Source>.fromOpaque(data).takeUnretainedValue()
      let origin = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? source.offset : source.content.count
      let (target, overflow) = origin.addingReportingOverflow(Int(clamping: offset))
      guard !overflow, target >= 0 else { return -1 }
      source.offset = target
      return Int64(target)
    }
    archive_read_set_callback_data(reader, Unmanaged.passUnretained(source).toOpaque())
    guard archive_read_open1(reader) == ARCHIVE_OK else { throw .cannotRead }
  }

  deinit { archive_read_free(reader) }

  /// Steps to the next member; nil behind the last one.
  ///
  /// After a fault the reader must not be used again.
  func next() throws(ArchiveFault) -> OpaquePointer? {
    var entry: OpaquePointer?
    let status = archive_read_next_header(reader, &entry)
    if status == ARCHIVE_EOF { return nil }
    guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { throw .cannotRead }
    return entry
  }

  /// Fills a buffer from an index on with what follows of the member; returns how many bytes, 0 at its end, nil when
  /// it is damaged: a wrong checksum comes as a mere warning.
  func read(into buffer: inout [UInt8], at start: Int) -> Int? {
    buffer.withUnsafeMutableBytes { bytes in
      let count = archive_read_data(reader, bytes.baseAddress.map { $0 + start }, bytes.count - start)
      return count < 0 ? nil : count
    }
  }
}

/// What libarchive is allowed to read.
enum ArchiveFormat {
  /// A ZIP whose directory was checked.
  case zip
  /// tar, also compressed, and 7z, which have no second list of members that could contradict the first.
  case tarOrSevenZip

  fileprivate func enable(on reader: OpaquePointer) -> Bool {
    switch self {
    case .zip:
      // Only the seekable reader: the streaming one takes archives that were cut off. The option is for macOS, where
      // `__MACOSX/._` members would be merged with their neighbours and the ranks would shift.
      let isReady = archive_read_support_format_zip_seekable(reader) == ARCHIVE_OK
      archive_read_set_format_option(reader, "zip", "mac-ext", nil)
      return isReady
    case .tarOrSevenZip:
      let isReady =
        archive_read_support_format_tar(reader) == ARCHIVE_OK
        && archive_read_support_format_7zip(reader) == ARCHIVE_OK
      // A filter whose library is missing is a warning: such a file is then refused as damaged.
      archive_read_support_filter_gzip(reader)
      archive_read_support_filter_bzip2(reader)
      archive_read_support_filter_xz(reader)
      return isReady
    }
  }
}
