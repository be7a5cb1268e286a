/// The cells of one record and the bytes in which they stand.
///
/// It is small, so that a cell can be looked at in place however large its reader is.
struct CSVRecord {
  /// What the ranges of the fields point into.
  var bytes: [UInt8]
  /// Room for the fields of any record so far; those of the present one come first.
  var room: [CSVField]
  /// How many fields the present record has.
  var count = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
    room = [CSVField](repeating: CSVRecord.noField, count: 16)
  }

  private static var noField: CSVField { CSVField(start: 0, line: 1, column: 1) }

  /// The fields of the present record.
  var fields: ArraySlice<CSVField> { room[..<count] }

  /// Makes room for twice as many fields, at most for one too many.
  mutating func makeRoom() {
    let count = min(room.count * 2, CSVReader.maximumFields + 1)
    room += [CSVField](repeating: CSVRecord.noField, count: count - room.count)
  }

  /// The cell of a column, when the record is so long.
  @inline(__always)
  func field(_ column: Int?) -> CSVField? {
    guard let column, column < count else { return nil }
    return room[column]
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
  var isBlankThroughout: Bool {
    for column in 0..<count where !isBlank(room[column]) { return false }
    return true
  }

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
    guard !field.range.isEmpty else { return true }
    let byte = bytes[field.range.lowerBound]
    // Most cells begin with a printable character of ASCII.
    return byte > 0x20 && byte < 0x7F ? false : isBlankText(bytes[field.range])
  }

  /// A cell without the quotes that only mark others as meant.
  private func unescaped(_ field: CSVField) -> [UInt8] {
    bytes.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[..<field.range.upperBound])
      var result: [UInt8] = []
      result.reserveCapacity(field.range.count)
      var index = field.range.lowerBound
      while true {
        let found = text.index(of: quote, from: index)
        result.append(contentsOf: UnsafeBufferPointer(rebasing: text[index..<found]))
        guard found + 1 < text.count else { return result }
        guard text[found + 1] == quote else {
          // The quote that closes the cell; the rest stands behind it as it is written.
          result.append(contentsOf: UnsafeBufferPointer(rebasing: text[(found + 1)...]))
          return result
        }
        result.append(quote)
        index = found + 2
      }
    }
  }

  private var quote: UInt8 { UInt8(ascii: "\"") }
}
