/// One file of an input: its path inside the input and where its bytes lie.
public struct InputFile: Sendable {
  /// The path inside the input; never a path of the machine.
  public var path: String
  /// Where the bytes lie.
  let content: FileContent

  /// Creates a file that is in memory.
  public init(path: String, bytes: [UInt8]) {
    self.init(path: path, content: .bytes(bytes))
  }

  init(path: String, content: FileContent) {
    self.path = path
    self.content = content
  }

  /// The bytes of a file that is in memory; empty for one that lies elsewhere.
  var bytes: [UInt8] { if case .bytes(let bytes) = content { bytes } else { [] } }
}
