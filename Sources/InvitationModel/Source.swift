/// Where a fact was read: a file of the input, its line and the column's name.
public struct Source: Codable, Hashable, Sendable {
  /// The path inside the input; never a path of the machine.
  public var file: String
  /// The 1-based line on which the record begins.
  public var line: Int
  /// The column or key that holds the cited value, or nil when the whole row is meant.
  public var field: String? = nil
  /// The JSON pointer of the record, or nil when the file is no JSON.
  public var pointer: String? = nil

  /// Creates a value from its parts.
  public init(file: String, line: Int, field: String? = nil, pointer: String? = nil) {
    self.file = file
    self.line = line
    self.field = field
    self.pointer = pointer
  }

  /// `file:line`, the form used on cards and in the terminal.
  public var place: String { "\(file):\(line)" }
}
