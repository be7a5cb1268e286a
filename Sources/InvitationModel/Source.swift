/// Where a fact was read: a file of the input, its line and the column's name.
///
/// There is one beside every fact, so what few have lies in a box beside it.
public struct Source: Hashable, Sendable {
  /// The path inside the input; never a path of the machine.
  public var file: String
  /// The 1-based line on which the record begins.
  public var line: Int
  /// Column and pointer, or nothing.
  private var detail: [Detail] = []

  private struct Detail: Hashable {
    var field: String?
    var pointer: String?
  }

  /// The column or key that holds the cited value, or nil when the whole row is meant.
  public var field: String? {
    get { detail.first?.field }
    set { detail.set(\.field, newValue, blank: Detail()) }
  }

  /// The JSON pointer of the record, or nil when the file is no JSON.
  public var pointer: String? {
    get { detail.first?.pointer }
    set { detail.set(\.pointer, newValue, blank: Detail()) }
  }

  /// Creates a value from its parts.
  public init(file: String, line: Int, field: String? = nil, pointer: String? = nil) {
    self.file = file
    self.line = line
    if field != nil || pointer != nil { detail = [Detail(field: field, pointer: pointer)] }
  }

  /// `file:line`, the form used on cards and in the terminal.
  public var place: String { "\(file):\(line)" }
}

#if DEBUG
extension Source: Codable {
  private enum CodingKeys: String, CodingKey { case file, line, field, pointer }

  /// Reads a value back.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      file: try values.decode(String.self, forKey: .file),
      line: try values.decode(Int.self, forKey: .line),
      field: try values.decodeIfPresent(String.self, forKey: .field),
      pointer: try values.decodeIfPresent(String.self, forKey: .pointer)
    )
  }

  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(file, forKey: .file)
    try values.encode(line, forKey: .line)
    try values.encodeIfPresent(field, forKey: .field)
    try values.encodeIfPresent(pointer, forKey: .pointer)
  }
}
#endif
