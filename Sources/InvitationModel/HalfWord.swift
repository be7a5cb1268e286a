/// A number in half of a word, for values of which there are hundreds of thousands.
///
/// What is beyond its range of two thousand million is kept as its nearest end.
@propertyWrapper
public struct HalfWord: Hashable, Sendable {
  private var half: Int32?

  /// The number, or nil.
  public var wrappedValue: Int? {
    get { half.map { Int($0) } }
    set { half = newValue.map { Int32(clamping: $0) } }
  }

  /// Takes a number.
  public init(wrappedValue: Int?) { half = wrappedValue.map { Int32(clamping: $0) } }
}
