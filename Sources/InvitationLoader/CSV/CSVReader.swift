/// Reads RFC 4180 records from UTF-8 bytes, one at a time, without copying cells.
///
/// Quotes end a field only when they are alone; line breaks inside quotes are data; LF, CR LF and CR end a record.
struct CSVReader {
  /// Where a field stands and how to read it.
  struct Field {
    /// The cell's content, without the quotes around it.
    var range: Range<Int>
    /// Where the cell begins, its quote included.
    var place: Place
    /// Whether it holds doubled quotes or text behind its closing quote.
    var needsUnescaping = false
    /// Whether text stands behind its closing quote.
    var hasStrayText = false
  }

  /// A cap of formats.md 10 that a record goes beyond.
  enum Excess { case fields, fieldSize }

  static let maximumFields = 4_096
  static let maximumFieldSize = 16 << 20

  let bytes: [UInt8]
  private let delimiter: UInt8
  /// The fields of the present record.
  private(set) var fields: [Field] = []
  /// The quote that never closes, in the last record of a damaged file.
  private(set) var unclosedQuote: Place?
  /// The cap that the present record goes beyond; reading ends there.
  private(set) var excess: Excess?
  private var position = 0
  private var line = 1
  private var lineStart = 0

  init(_ bytes: [UInt8], delimiter: UInt8 = 0x2C) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  /// Advances to the next record; false at the end.
  mutating func next() -> Bool {
    fields.removeAll(keepingCapacity: true)
    guard position < bytes.count, excess == nil else { return false }
    while true {
      if !readField() { return true }
      if fields.count > CSVReader.maximumFields { excess = .fields }
      if let last = fields.last, last.range.count > CSVReader.maximumFieldSize { excess = .fieldSize }
      if excess != nil { return true }
      guard position < bytes.count, bytes[position] == delimiter else { break }
      position += 1
    }
    if position < bytes.count { endLine() }
    return true
  }

  /// A cell's bytes as they are meant.
  func content(of field: Field) -> ArraySlice<UInt8> {
    guard field.needsUnescaping else { return bytes[field.range] }
    var result: [UInt8] = []
    result.reserveCapacity(field.range.count)
    var index = field.range.lowerBound
    var isQuoted = true
    while index < field.range.upperBound {
      let byte = bytes[index]
      index += 1
      if isQuoted, byte == quote {
        guard index < field.range.upperBound, bytes[index] == quote else { isQuoted = false; continue }
        index += 1
      }
      result.append(byte)
    }
    return result[...]
  }

  private var quote: UInt8 { 0x22 }

  /// Reads one field and stops at what ends it; false when a quote never closes.
  private mutating func readField() -> Bool {
    let place = Place(line: line, column: position - lineStart + 1)
    guard position < bytes.count, bytes[position] == quote else {
      let start = position
      skipToEndOfField()
      fields.append(Field(range: start..<position, place: place))
      return true
    }
    var field = Field(range: position + 1..<position + 1, place: place)
    guard let closing = closingQuote(&field) else {
      unclosedQuote = place
      position = bytes.count
      return false
    }
    position = closing + 1
    let afterQuote = position
    skipToEndOfField()
    field.hasStrayText = position > afterQuote
    if field.hasStrayText { field.needsUnescaping = true }
    field.range = field.range.lowerBound..<(field.hasStrayText ? position : closing)
    fields.append(field)
    return true
  }

  private mutating func skipToEndOfField() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == delimiter || byte == 0x0A || byte == 0x0D { return }
      position += 1
    }
  }

  /// The index of the quote that closes the field, lines inside it being counted.
  private mutating func closingQuote(_ field: inout Field) -> Int? {
    var index = position + 1
    while index < bytes.count {
      switch bytes[index] {
      case quote:
        guard index + 1 < bytes.count, bytes[index + 1] == quote else { return index }
        field.needsUnescaping = true
        index += 2
        continue
      case 0x0A:
        line += 1
        lineStart = index + 1
      case 0x0D where index + 1 >= bytes.count || bytes[index + 1] != 0x0A:
        line += 1
        lineStart = index + 1
      default: break
      }
      index += 1
    }
    return nil
  }

  private mutating func endLine() {
    if bytes[position] == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A { position += 1 }
    position += 1
    line += 1
    lineStart = position
  }
}
