/// One file of an input: its path inside the input and its bytes.
public struct InputFile: Sendable {
  /// The path inside the input; never a path of the machine.
  public var path: String
  /// The content.
  public var bytes: [UInt8]

  /// Creates a file from its parts.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
