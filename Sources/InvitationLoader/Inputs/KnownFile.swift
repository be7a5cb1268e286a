/// A file whose kind is known, or one of the kinds that it holds.
struct KnownFile {
  /// What a page of a snapshot says about its place among the others.
  struct Page {
    var start: Int
    var hasNext: Bool
  }

  var kind: FileKind
  var file: InputFile
  var isJSON = false
  /// Set for pages of a snapshot.
  var page: Page?
}

/// Finds out what the members of a folder or an archive are, the pages of a snapshot by their content.
///
/// A file whose name might be that of a page and that is none is not needed.
func recognise(
  _ members: [InputFile],
  _ ignored: inout [String],
  _ findings: inout Findings
) throws(LoadError) -> [KnownFile] {
  var known: [KnownFile] = []
  for file in members {
    if let kind = FileKind(baseName: baseName(file.path)) {
      known.append(KnownFile(kind: kind, file: file, isJSON: kind.isSocial))
    } else if let pages = try pages(in: file, &findings) {
      known += pages
    } else {
      ignored.append(file.path)
    }
  }
  ignored.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  return known
}
