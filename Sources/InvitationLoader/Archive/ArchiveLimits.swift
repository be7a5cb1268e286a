/// What an archive may hold at most; formats.md gives the largest real values, which are far below.
struct ArchiveLimits: Sendable {
  /// Members, known or not.
  var entries = 4_096
  /// Bytes in the path of a member.
  var nameBytes = 1_024
  /// Bytes of one member, inflated.
  var memberBytes = SizeCaps().member
  /// Bytes of all known members, inflated.
  var totalBytes = SizeCaps().total
  /// Inflated bytes for each packed byte, past `freeBytes`.
  var ratio = 200
  /// Inflated bytes for each byte of a tar or 7z archive: it is inflated as a whole, to list and to read it.
  var wholeRatio = 40
  /// Inflated bytes of a member for which the ratio does not count.
  var freeBytes = 1 << 20
}

extension ArchiveLimits {
  /// The usual limits but for the sizes.
  init(_ caps: SizeCaps) { self.init(memberBytes: caps.member, totalBytes: caps.total) }
}
