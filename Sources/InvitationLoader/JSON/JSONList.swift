extension JSONTable {
  /// Keys under which a list of invitations stands, likeliest first.
  private static let listKeys = ["invitations", "elements", "data", "items", "results", "rows"]

  /// The list of objects in a text, or nil when there are no objects.
  ///
  /// It is the lines, the array at the top, or the one inside the object at the top; an object without any such list is
  /// a list of one.
  init?(listIn text: JSONText) {
    self.init(text, wanted: Alias.all)
    guard let root = text.root else {
      addLines()
      return
    }
    switch root.kind {
    case .array:
      guard root.firstElement?.kind == .object else { return nil }
      add(root, at: "")
    case .object:
      let inner = JSONTable.list(in: root)
      add(inner?.list ?? root, at: inner.map { "/\($0.key)" } ?? "")
    case .string, .number, .other, .null: return nil
    }
  }

  private static func list(in root: JSONValue) -> (key: String, list: JSONValue)? {
    for key in listKeys {
      if let list = root[key], list.kind == .array { return (key, list) }
    }
    var found: [(key: String, list: JSONValue)] = []
    root.forEachMember { key, value in
      // The key stands in the pointer of each row.
      let isShort = key.count <= JSONTable.longestName
      if isShort, value.kind == .array, value.firstElement?.kind == .object {
        found.append((pointerToken(key), value))
      }
      return .next
    }
    return found.count == 1 ? found[0] : nil
  }
}
