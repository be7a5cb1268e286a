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
