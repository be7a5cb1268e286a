/// A composed text that is compared and hashed byte by byte, which costs far less than by canonical equivalence.
///
/// Equal only where the bytes are: for texts that `composed` or `joinForm` made, that is the same.
public struct ByteText: Hashable, Sendable {
  /// The text.
  public let text: String

  /// Takes a composed text.
  public init(_ text: String) { self.text = text }

  /// Whether the bytes of two texts are equal.
  public static func == (left: ByteText, right: ByteText) -> Bool {
    left.text.withBytes { left in
      right.text.withBytes { haveEqualBytes(UnsafeRawBufferPointer(left), UnsafeRawBufferPointer($0)) }
    }
  }

  /// Hashes the bytes.
  public func hash(into hasher: inout Hasher) {
    text.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
