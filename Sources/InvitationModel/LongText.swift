/// So many bytes of a text are read for evidence: far more than anybody writes, and few enough to be split into words.
public let longestReadText = 256 << 10

extension String {
  /// The beginning that is read for evidence; nearly always all of it.
  public var readPart: String {
    utf8.count <= longestReadText ? self : String(decoding: utf8.prefix(longestReadText), as: UTF8.self)
  }
}
