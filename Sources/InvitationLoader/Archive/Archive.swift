import InvitationModel

/// Reads the known members of a ZIP archive that lies in memory; nothing is extracted.
///
/// Our own check of the central directory decides what is there and refuses what could be read in two ways;
/// libarchive only inflates (trust.md 5). Unknown members are not inflated, whatever is wrong inside them.
/// - Parameters:
///   - bytes: The whole archive.
///   - name: The archive's name as given, for diagnostics.
///   - isKnown: Whether a base name (the last part of a path) is that of a file worth reading.
/// - Returns: The known members by path, the paths of the others fit for print, what is to be told, and false when the
///   archive was refused; then there are no members.
func readArchive(
  _ bytes: [UInt8],
  named name: String,
  isKnown: (String) -> Bool
) -> (members: [InputFile], ignored: [String], diagnostics: [Diagnostic], isUsable: Bool) {
  readArchive(bytes, named: name, limits: ArchiveLimits(), isKnown: isKnown)
}

/// Whether the first bytes are those of a ZIP archive.
func isArchive(_ bytes: [UInt8]) -> Bool {
  bytes.starts(with: ZIPBytes.Signature.localHeader) || bytes.starts(with: ZIPBytes.Signature.endRecord)
}

/// The same under other limits, for tests.
func readArchive(
  _ bytes: [UInt8],
  named name: String,
  limits: ArchiveLimits,
  isKnown: (String) -> Bool
) -> (members: [InputFile], ignored: [String], diagnostics: [Diagnostic], isUsable: Bool) {
  var contents = ArchiveContents()
  do throws(ArchiveFault) {
    guard isArchive(bytes) else {
      throw firstByte(bytes) == UInt8(ascii: "<") ? .webPage : .notAnArchive
    }
    let records = try readDirectory(of: ZIPBytes(bytes: bytes), limits: limits)
    contents = ArchiveContents(records, isKnown: isKnown)
    try contents.check(records)
    let members = try inflate(contents.wanted, of: records, in: bytes, limits: limits)
    return (
      members.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }, contents.ignored,
      contents.warnings(file: name), true
    )
  } catch {
    return ([], contents.ignored, contents.warnings(file: name) + [error.diagnostic(file: name)], false)
  }
}

/// The first byte that is not white space or a byte order mark.
private func firstByte(_ bytes: [UInt8]) -> UInt8? {
  let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  return text.first { ![0x09, 0x0A, 0x0D, 0x20].contains($0) }
}
