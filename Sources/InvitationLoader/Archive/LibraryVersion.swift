import CArchive

/// The name and version of the linked archive library, for example `libarchive 3.6.2`.
public var archiveLibraryVersion: String {
  archive_version_string().map { String(cString: $0) } ?? "libarchive"
}
