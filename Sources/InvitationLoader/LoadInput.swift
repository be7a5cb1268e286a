import InvitationModel

/// What to read.
public enum LoadInput: Sendable {
  /// An archive, a folder or a single file.
  case path(String)
  /// Files that are in memory already, such as the embedded sample; the name may hold the export's date.
  case files(name: String, [InputFile])
  /// What was read from standard input: one file.
  case standardInput([UInt8])
}

/// A settings file that was read beside the inputs.
public struct SideFile: Sendable {
  /// The name for diagnostics and sources.
  public var name: String
  /// The contents.
  public var bytes: [UInt8]
  /// Whether it lies at the top of the first input, a folder, and so among its files.
  public var isInsideInput: Bool
  /// How many others of its kind lie beside it and are not read.
  public var others: Int

  /// Creates a value from its parts.
  public init(name: String, bytes: [UInt8], isInsideInput: Bool = false, others: Int = 0) {
    self.name = name
    self.bytes = bytes
    self.isInsideInput = isInsideInput
    self.others = others
  }
}
