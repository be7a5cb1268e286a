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

/// What a JSON file turned out to be.
enum JSONShape {
  /// Pages of a snapshot; empty when no domain in them is needed.
  case snapshot([FileKind: KnownFile.Page])
  /// A list of this kind.
  case list(FileKind)
  /// JSON of another shape, and the columns that were missed.
  case unknown([String])

  /// Looks at a text; whether a list is a snapshot, Facebook's or a list of invitations is told by its keys alone.
  init(_ text: JSONText) {
    let snapshot = Snapshot(text)
    if snapshot.isSnapshot {
      var pages: [FileKind: KnownFile.Page] = [:]
      for element in snapshot.elements {
        let page = KnownFile.Page(start: element.start, hasNext: element.hasNext)
        let isLater = pages[element.kind].map { $0.start <= page.start } ?? true
        if isLater { pages[element.kind] = page }
      }
      self = .snapshot(pages)
    } else if let kind = text.root.flatMap(FileKind.init(social:)) {
      self = .list(kind)
    } else if let table = JSONTable(listIn: text), !table.rows.isEmpty {
      let header = Header(table.names)
      let kind = FileKind.knownByHeader.first { $0.isTold(by: header) }
      self = kind.map { .list($0) } ?? .unknown(FileKind.generic.rule.missing(in: header))
    } else {
      self = .unknown([])
    }
  }
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

/// The kinds that a page of a snapshot holds; nil when the file is none or is damaged.
private func pages(in file: InputFile, _ findings: inout Findings) throws(LoadError) -> [KnownFile]? {
  // Only the beginning of a file is looked at before it is known to be a page.
  let head = try file.content.prefix(4_096)
  guard contains(head, "\"snapshotDomain\"") || contains(head, "\"snapshotData\"") else { return nil }
  guard let text = try jsonText(file.content, file: file.path, &findings),
    case .snapshot(let pages) = JSONShape(text), !pages.isEmpty
  else { return nil }
  return pages.map { KnownFile(kind: $0.key, file: file, isJSON: true, page: $0.value) }
}

private func contains(_ bytes: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
  let length = word.utf8CodeUnitCount
  guard bytes.count >= length else { return false }
  return bytes.withUnsafeBufferPointer { bytes in
    (0...bytes.count - length).contains { start in
      (0..<length).allSatisfy { bytes[start + $0] == word.utf8Start[$0] }
    }
  }
}

/// Says that the last page of a kind announces another one that is not there.
func reportMissingPages(of files: [KnownFile], _ findings: inout Findings, cited: (String) -> String) {
  for kind in FileKind.allCases {
    let pages = files.filter { $0.kind == kind && $0.page != nil }
    let last = pages.max { ($0.page?.start ?? 0, $0.file.path) < ($1.page?.start ?? 0, $1.file.path) }
    guard let last, last.page?.hasNext == true else { continue }
    findings.add(
      .note,
      "pages-missing",
      file: cited(last.file.path),
      "a next page of \(kind.rawValue) is announced and not here; some servers announce one too many, so all may be"
        + " complete; otherwise fetch it and give it too"
    )
  }
}
