/// The cells of one record and the bytes in which they stand.
///
/// It is small, so that a cell can be looked at in place however large its reader is.
struct CSVRecord {
  /// What the ranges of the fields point into.
  var bytes: [UInt8]
  var fields: [CSVField] = []

  /// The cell of a column, when the record is so long.
  @inline(__always)
  private func field(_ column: Int?) -> CSVField? {
    guard let column, column < fields.count else { return nil }
    return fields[column]
  }

  /// Looks at a cell's bytes in place; they are empty when the record has no such cell.
  @inline(__always)
  func withCell<Result>(_ column: Int?, _ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard let field = field(column) else { return look(UnsafeBufferPointer(start: nil, count: 0)) }
    return withContent(of: field, look)
  }

  /// Looks at the beginning of a cell in place: all of it, or what stands before its first quote.
  @inline(__always)
  func withBeginning<Result>(_ column: Int?, _ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard let field = field(column), field.needsUnescaping else { return withCell(column, look) }
    return bytes.withUnsafeBufferPointer { bytes in
      let cell = UnsafeBufferPointer(rebasing: bytes[field.range])
      return look(UnsafeBufferPointer(rebasing: cell[..<(cell.firstIndex(of: quote) ?? cell.count)]))
    }
  }

  /// Whether a cell holds nothing but blanks, or is not there.
  func isBlank(_ column: Int?) -> Bool {
    guard let field = field(column) else { return true }
    return field.needsUnescaping ? isBlankText(content(of: field)) : isBlank(field)
  }

  /// Whether no cell holds anything but blanks.
  var isBlankThroughout: Bool { fields.allSatisfy { isBlank($0) } }

  /// A cell's bytes as they are meant.
  func content(of field: CSVField) -> ArraySlice<UInt8> {
    field.needsUnescaping ? unescaped(field)[...] : bytes[field.range]
  }

  /// Looks at a cell in place.
  @inline(__always)
  func withContent<Result>(of field: CSVField, _ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard !field.needsUnescaping else { return unescaped(field).withUnsafeBufferPointer(look) }
    return bytes.withUnsafeBufferPointer { look(UnsafeBufferPointer(rebasing: $0[field.range])) }
  }

  /// Whether a cell holds nothing but blanks.
  @inline(__always)
  func isBlank(_ field: CSVField) -> Bool {
    guard field.start < field.end else { return true }
    let byte = bytes[Int(field.start)]
    // Most cells begin with a printable character of ASCII.
    return byte > 0x20 && byte < 0x7F ? false : isBlankText(bytes[field.range])
  }

  /// A cell without the quotes that only mark others as meant.
  private func unescaped(_ field: CSVField) -> [UInt8] {
    bytes.withUnsafeBytes { bytes in
      let text = ByteSearch(bytes: bytes, end: Int(field.end))
      var result: [UInt8] = []
      result.reserveCapacity(field.range.count)
      var index = Int(field.start)
      while true {
        let found = text.firstIndex(of: quote, from: index)
        result.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[index..<found]))
        guard found + 1 < text.end else { return result }
        guard bytes[found + 1] == quote else {
          // The quote that closes the cell; the rest stands behind it as it is written.
          result.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[(found + 1)..<text.end]))
          return result
        }
        result.append(quote)
        index = found + 2
      }
    }
  }

  private var quote: UInt8 { UInt8(ascii: "\"") }
}
