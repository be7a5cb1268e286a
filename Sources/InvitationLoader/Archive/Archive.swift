import InvitationModel

/// What was found in an archive.
struct OpenedArchive {
  /// The known files by path.
  var members: [InputFile] = []
  /// The paths of the others, fit for print.
  var ignored: [String] = []
  var diagnostics: [Diagnostic] = []
  /// False when the archive was refused; then there are no members.
  var isUsable = true
  /// The newest date of a member.
  var newestDay: CivilDay?
}

/// Reads the known members of an archive; nothing is extracted.
///
/// Of a ZIP our own check of the central directory decides what is there and refuses what could be read in two ways;
/// libarchive only inflates (trust.md 5). Unknown members are not inflated, whatever is wrong inside them. Small
/// members are inflated at once, large ones when they are read; of those in a tar or 7z the beginning is kept.
/// - Parameters:
///   - content: The whole archive.
///   - name: The archive's name as given, for diagnostics.
///   - limits: The caps.
///   - isKnown: Whether a base name (the last part of a path) is that of a file worth reading.
/// - Returns: The members and what is to be told; problems are diagnostics.
func readArchive(
  _ content: FileContent,
  named name: String,
  limits: ArchiveLimits = ArchiveLimits(),
  isKnown: (String) -> Bool
) -> OpenedArchive {
  var result = OpenedArchive()
  var contents = ArchiveContents()
  do throws(ArchiveFault) {
    let format = try archiveFormat(content)
    let records =
      switch format {
      case .zip: try readDirectory(of: ZIPBytes(content), limits: limits)
      case .tarOrSevenZip: try listMembers(of: content, limits: limits)
      }
    contents = ArchiveContents(records, isKnown: isKnown)
    try contents.check(records)
    let reading = ForwardReading(last: contents.wanted.last ?? 0)
    let members = try contents.wanted.map { rank throws(ArchiveFault) in
      try ArchivedMember(records[rank], rank: rank, of: (name, content, format, reading), limits: limits)
    }
    guard members.reduce(0, { $0 + $1.size }) <= limits.totalBytes else {
      throw .totalTooLarge(cap: limits.totalBytes)
    }
    result.members = try inflateSmall(members).sorted {
      $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
    }
    result.newestDay = newestDay(of: records)
  } catch {
    result.isUsable = false
    result.diagnostics = [error.diagnostic(file: name)]
  }
  result.ignored = contents.ignored
  result.diagnostics = contents.warnings(file: name) + result.diagnostics
  return result
}

/// Whether the first bytes are those of an archive that can be read.
func isArchive(_ start: ArraySlice<UInt8>) -> Bool { ArchiveFormat(start) != nil }

extension ArchiveFormat {
  /// The format that the first bytes of a file tell; nil for other files.
  ///
  /// A bare tar has no signature at its beginning but the word at byte 257.
  init?(_ start: ArraySlice<UInt8>) {
    let zip = [ZIPBytes.Signature.localHeader, ZIPBytes.Signature.endRecord]
    let packed: [[UInt8]] = [
      [0x1F, 0x8B], [0x42, 0x5A, 0x68], [0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C],
    ]
    if zip.contains(where: start.starts) {
      self = .zip
    } else if packed.contains(where: start.starts)
      || start.dropFirst(257).starts(with: Array("ustar".utf8))
    {
      self = .tarOrSevenZip
    } else {
      return nil
    }
  }
}

private func archiveFormat(_ content: FileContent) throws(ArchiveFault) -> ArchiveFormat {
  guard let start = try? content.prefix(512) else { throw .cannotRead }
  if let format = ArchiveFormat(start) { return format }
  throw firstByte(start) == UInt8(ascii: "<") ? .webPage : .notAnArchive
}

/// The first byte that is not white space or a byte order mark.
private func firstByte(_ bytes: ArraySlice<UInt8>) -> UInt8? {
  let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
  return text.first { ![0x09, 0x0A, 0x0D, 0x20].contains($0) }
}
