/// Whether two runs of bytes are equal, compared eight at a time.
public func haveEqualBytes(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
  let count = left.count
  guard count == right.count else { return false }
  guard count >= 8 else {
    for index in 0..<count where left[index] != right[index] { return false }
    return true
  }
  // Addresses begin alike and end differently, so the last word comes first.
  var index = count - 8
  while true {
    let word = left.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    guard word == right.loadUnaligned(fromByteOffset: index, as: UInt64.self) else { return false }
    guard index > 0 else { return true }
    // The word at the beginning overlaps the one behind it.
    index = max(index - 8, 0)
  }
}

/// Whether bytes are those of a text.
public func isEqual(_ bytes: UnsafeBufferPointer<UInt8>, to text: StaticString) -> Bool {
  text.withUTF8Buffer { haveEqualBytes(UnsafeRawBufferPointer(bytes), UnsafeRawBufferPointer($0)) }
}
