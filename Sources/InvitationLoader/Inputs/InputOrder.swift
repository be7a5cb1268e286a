extension OpenedInput {
  /// Whether it comes first in an order that names and contents alone tell, whatever the order in which inputs are
  /// given and wherever they lie.
  func precedes(_ other: OpenedInput) -> Bool {
    if name != other.name { return name.utf8.lexicographicallyPrecedes(other.name.utf8) }
    let (own, others) = (filesByPath, other.filesByPath)
    if own.count != others.count { return own.count < others.count }
    for (one, other) in zip(own, others) {
      if one.path != other.path { return one.path.utf8.lexicographicallyPrecedes(other.path.utf8) }
      if let precedes = one.content.precedes(other.content) { return precedes }
    }
    return false
  }

  /// Each file once.
  private var filesByPath: [InputFile] {
    let sorted = files.map(\.file).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return sorted.indices.filter { $0 == 0 || sorted[$0].path != sorted[$0 - 1].path }.map { sorted[$0] }
  }
}

extension FileContent {
  /// Whether it is shorter than another or has the lower first byte that differs; nil when all bytes are the same.
  ///
  /// What cannot be read differs in nothing; reading it later tells why.
  func precedes(_ other: FileContent) -> Bool? {
    if count != other.count { return count < other.count }
    guard let (one, another) = try? (stream(), other.stream()) else { return nil }
    var (own, others) = (StreamedBytes(one), StreamedBytes(another))
    while let byte = own.next() {
      guard let otherByte = others.next() else { return false }
      if byte != otherByte { return byte < otherByte }
    }
    return others.next() == nil ? nil : true
  }
}

/// The bytes of a stream one by one; they end where the stream cannot be read on.
private struct StreamedBytes {
  private let stream: any ByteStream
  private var block = [UInt8](repeating: 0, count: 1 << 16)
  private var (index, end) = (0, 0)

  init(_ stream: any ByteStream) { self.stream = stream }

  mutating func next() -> UInt8? {
    if index == end {
      (index, end) = (0, (try? stream.read(into: &block, at: 0)) ?? 0)
      guard end > 0 else { return nil }
    }
    defer { index += 1 }
    return block[index]
  }
}
