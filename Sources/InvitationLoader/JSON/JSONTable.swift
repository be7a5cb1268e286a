/// Objects of a JSON text as the rows of a table; nested objects are flattened.
///
/// The columns are the keys of all objects in the order in which they come, normalised like those of a CSV file: the
/// key `first_name` inside `sender` is the column `senderfirstname`.
struct JSONTable {
  /// A row: an object, or what stands in its place.
  struct Row {
    /// Where the value begins; for a line that is no JSON the index of its root.
    var start: Int32
    /// The index in its list; negative for a value that stands alone.
    var index: Int32
    /// Which of the lists it is in.
    var list: Int32
  }

  /// Keys beyond this number are columns only when somebody asks for them by name.
  private static let usualColumns = 64
  /// A key that is longer together with those above it is no column, and its object is not entered: the names of
  /// thousands of keys below one another would be as large as all of them times the longest.
  static let longestName = 256

  let text: JSONText
  /// Whether places name the key of a cell and not only its object.
  let pointsAtCells: Bool
  private(set) var rows: [Row] = []
  /// The normalised names of the columns.
  private(set) var names: [String] = []
  /// The pointers of the lists.
  private var lists: [String] = []
  private var keys: [Key: Int] = [:]
  private var nodes = [Node(name: "", column: nil, isLeftOut: false)]
  private var columns: [String: Int] = [:]
  private let wanted: Set<String>
  /// Whether there are more keys or rows than can be read.
  private(set) var excess: CSVReader.Excess?

  /// A key where it stands.
  private struct Key: Hashable {
    var parent: Int
    var name: ArraySlice<UInt8>
  }

  /// What is known of a key.
  private struct Node {
    var name: String
    var column: Int?
    /// Whether it is a secret or too long.
    var isLeftOut: Bool
  }

  init(_ text: JSONText, pointsAtCells: Bool = false, wanted: Set<String> = []) {
    self.text = text
    self.pointsAtCells = pointsAtCells
    self.wanted = wanted
  }

  /// Adds the elements of an array, or a single object, as rows; the pointer is that of the value.
  mutating func add(_ value: JSONValue, at pointer: String) {
    let list = Int32(lists.count)
    lists.append(pointer)
    guard value.kind == .array else { return add(Row(start: Int32(value.start), index: -1, list: list)) }
    var index: Int32 = 0
    value.forEachElement { element in
      add(Row(start: Int32(element.start), index: index, list: list))
      index += 1
      return rows.count > RowReader.maximumRows ? .stop : .next
    }
  }

  /// Adds the lines of a text as rows.
  mutating func addLines() {
    let list = Int32(lists.count)
    lists.append("")
    for index in 0..<text.count {
      guard case .value(let value) = text[index] else {
        rows.append(Row(start: ~Int32(index), index: Int32(index), list: list))
        continue
      }
      add(Row(start: Int32(value.start), index: Int32(index), list: list))
    }
  }

  /// The JSON pointer of a row.
  func pointer(of row: Row) -> String {
    let list = lists[Int(row.list)]
    return row.index < 0 ? list : "\(list)/\(row.index)"
  }

  /// What stands at a row.
  enum Content {
    case object(JSONValue)
    case other(JSONValue)
    case fault(JSONFault)
  }

  func content(of row: Row) -> Content {
    if row.start < 0 {
      if case .fault(let fault) = text[Int(row.index)] { return .fault(fault) }
      return .fault(JSONFault(offset: 0, problem: .expected("a value")))
    }
    let value = JSONValue(bytes: text.bytes, start: Int(row.start))
    return value.kind == .object ? .object(value) : .other(value)
  }

  /// Goes through the cells of an object, column by column as they stand.
  func forEachCell(of object: JSONValue, _ look: (Int, JSONValue) -> Void) {
    visit(object, 0, look)
  }

  /// The key of an object itself that is a column; nil when the column comes from within it or is missing.
  func key(of column: Int, in object: JSONValue) -> ArraySlice<UInt8>? {
    var found: ArraySlice<UInt8>?
    object.forEachMember { key, _ in
      guard let number = keys[Key(parent: 0, name: key)], nodes[number].column == column else { return .next }
      found = key
      return .stop
    }
    return found
  }

  @discardableResult
  private func visit(
    _ object: JSONValue,
    _ parent: Int,
    _ look: (Int, JSONValue) -> Void
  ) -> Int? {
    object.forEachMember { key, value in
      guard let number = keys[Key(parent: parent, name: key)], !nodes[number].isLeftOut else { return .next }
      if value.kind == .object { return visit(value, number, look).map { .nextFrom($0) } ?? .next }
      if let column = nodes[number].column { look(column, value) }
      return .next
    }
  }

  private mutating func add(_ row: Row) {
    rows.append(row)
    if excess == nil, case .object(let object) = content(of: row) { learn(object, 0) }
  }

  /// Makes columns of the keys of an object.
  @discardableResult
  private mutating func learn(_ object: JSONValue, _ parent: Int) -> Int? {
    object.forEachMember { key, value in
      let number = number(of: Key(parent: parent, name: key))
      if nodes[number].isLeftOut { return .next }
      if value.kind == .object { return learn(value, number).map { .nextFrom($0) } ?? .next }
      if nodes[number].column == nil { nodes[number].column = column(named: nodes[number].name) }
      return excess == nil ? .next : .stop
    }
  }

  private mutating func number(of key: Key) -> Int {
    if let number = keys[key] { return number }
    let parent = nodes[key.parent].name
    let isTooLong = parent.utf8.count + key.name.count > JSONTable.longestName
    let name = isTooLong ? "" : parent + Header.name(decodedJSONString(key.name))
    let isSecret = ["secret", "token", "cookie", "password"].contains { name.contains($0) }
    keys[key] = nodes.count
    nodes.append(Node(name: name, column: nil, isLeftOut: isTooLong || isSecret))
    if nodes.count > CSVReader.maximumFields { excess = .fields }
    return nodes.count - 1
  }

  private mutating func column(named name: String) -> Int? {
    if let column = columns[name] { return column }
    guard !name.isEmpty, names.count < JSONTable.usualColumns || wanted.contains(name) else { return nil }
    columns[name] = names.count
    names.append(name)
    return names.count - 1
  }
}
