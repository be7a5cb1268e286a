/// Reads RFC 4180 records from UTF-8 bytes, one at a time, without copying cells.
///
/// Quotes end a field only when they are alone; line breaks inside quotes are data; LF, CR LF and CR end a record.
/// A large text comes block by block: then the bytes of the record are a window, which moves on with the next record.
struct CSVReader {
  /// A cap of formats.md 10 that a record goes beyond.
  enum Excess { case fields, fieldSize }

  static let maximumFields = 4_096
  static let maximumFieldSize = 16 << 20

  /// The present record.
  private(set) var record: CSVRecord
  /// Whether text stands behind a closing quote in the present record.
  var hasStrayText: Bool { scanner.hasStrayText }
  /// The quote that never closes, in the last record of a damaged file.
  private(set) var unclosedQuote: Place?
  /// The cap that the present record goes beyond; reading ends there.
  private(set) var excess: Excess?
  private let blocks: TextBlocks?
  /// What gives the records when they are no text but objects of JSON.
  private(set) var objects: JSONRecords?
  private var scanner: RecordScanner
  /// Where the text in the bytes of the record ends.
  private var end: Int

  init(_ bytes: [UInt8], delimiter: UInt8 = 0x2C) {
    record = CSVRecord(bytes: bytes)
    blocks = nil
    end = bytes.count
    scanner = RecordScanner(delimiter: delimiter)
  }

  init(_ blocks: TextBlocks, delimiter: UInt8 = 0x2C) {
    record = CSVRecord(bytes: [])
    self.blocks = blocks
    end = 0
    scanner = RecordScanner(delimiter: delimiter)
  }

  /// Reads the objects of a table as records.
  init(_ table: JSONTable) {
    self.init([])
    objects = JSONRecords(table)
  }

  /// The fields of the present record.
  var fields: [CSVField] { record.fields }

  /// Why the text ended early, if it did.
  var fault: TextBlocks.Fault? { blocks?.fault }

  /// Advances to the next record; false at the end.
  mutating func next() -> Bool {
    guard excess == nil, fault == nil else { return false }
    if objects != nil {
      let hasNext = objects?.next(&record.bytes, &record.fields) ?? false
      excess = objects?.excess
      return hasNext
    }
    while true {
      let start = scanner.position
      let isLast = blocks?.isAtEnd ?? true
      // Both are moved out and back, since the scanner writes the one while it reads the other.
      var fields: [CSVField] = []
      swap(&fields, &record.fields)
      let outcome = record.bytes.withUnsafeBytes { scanner.scan($0, end: end, isLast: isLast, into: &fields) }
      swap(&fields, &record.fields)
      switch outcome {
      case .record: return true
      case .end: return false
      case .unclosedQuote(let place):
        unclosedQuote = place
        return true
      case .excess(let excess):
        self.excess = excess
        return true
      case .incomplete:
        blocks?.extend(&record.bytes, from: start, end: &end)
        scanner.moveBack(by: start)
        if blocks?.fault != nil { return false }
      }
    }
  }

  /// A cell's bytes as they are meant.
  func content(of field: CSVField) -> ArraySlice<UInt8> { record.content(of: field) }

  /// Whether a cell holds nothing but blanks.
  func isBlank(_ field: CSVField) -> Bool { record.isBlank(field) }
}

/// Where a cell stands and how to read it.
struct CSVField {
  fileprivate(set) var start: Int32
  fileprivate(set) var end: Int32
  private let line: Int32
  private let column: Int32
  /// Whether it holds doubled quotes or text behind its closing quote.
  fileprivate(set) var needsUnescaping = false
  /// Whether text stands behind its closing quote.
  fileprivate(set) var hasStrayText = false

  fileprivate init(start: Int, end: Int, line: Int, column: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.line = Int32(truncatingIfNeeded: line)
    self.column = Int32(truncatingIfNeeded: column)
  }

  /// A cell that stands in no text.
  init(_ range: Range<Int>, _ place: Place) {
    self.init(start: range.lowerBound, end: range.upperBound, line: place.line, column: place.column)
  }

  /// The cell's content, without the quotes around it.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// Where the cell begins, its quote included.
  var place: Place { Place(line: Int(line), column: Int(column)) }
}

/// Cuts one record after the other out of a window of bytes.
private struct RecordScanner {
  enum Outcome {
    case record, end, incomplete
    case unclosedQuote(Place)
    case excess(CSVReader.Excess)
  }

  /// Where the next record begins.
  private(set) var position = 0
  /// Whether text stands behind a closing quote in the record that was cut last.
  private(set) var hasStrayText = false
  private var line = 1
  private var lineStart = 0
  private let delimiter: UInt8

  init(delimiter: UInt8) { self.delimiter = delimiter }

  /// The window has dropped so many bytes before the present record.
  mutating func moveBack(by count: Int) {
    position -= count
    lineStart -= count
  }

  /// Cuts the next record, or says that it may go on beyond the window, and stays where it was.
  mutating func scan(
    _ window: UnsafeRawBufferPointer,
    end: Int,
    isLast: Bool,
    into fields: inout [CSVField]
  ) -> Outcome {
    fields.removeAll(keepingCapacity: true)
    guard position < end || !isLast else { return .end }
    var scan = self
    scan.hasStrayText = false
    let outcome = scan.record(ByteSearch(bytes: window, end: end), isLast: isLast, &fields)
    if case .incomplete = outcome { return .incomplete }
    self = scan
    return outcome
  }

  private mutating func record(
    _ text: ByteSearch,
    isLast: Bool,
    _ fields: inout [CSVField]
  ) -> Outcome {
    while true {
      let column = position - lineStart + 1
      var field = CSVField(start: position, end: position, line: line, column: column)
      if position < text.end, text[position] == quote {
        guard let closing = closingQuote(text, &field, isLast: isLast) else {
          if text.end - position > CSVReader.maximumFieldSize { return .excess(.fieldSize) }
          guard isLast else { return .incomplete }
          position = text.end
          return .unclosedQuote(field.place)
        }
        field.start += 1
        field.end = Int32(truncatingIfNeeded: closing)
        position = text.firstIndex(of: delimiter, orBreakFrom: closing + 1)
        if position > closing + 1 {
          (field.hasStrayText, field.needsUnescaping, hasStrayText) = (true, true, true)
          field.end = Int32(truncatingIfNeeded: position)
        }
      } else {
        position = text.firstIndex(of: delimiter, orBreakFrom: position)
        field.end = Int32(truncatingIfNeeded: position)
      }
      fields.append(field)
      if field.range.count > CSVReader.maximumFieldSize { return .excess(.fieldSize) }
      if fields.count > CSVReader.maximumFields { return .excess(.fields) }
      guard position < text.end else { return isLast ? .record : .incomplete }
      guard text[position] == delimiter else { break }
      position += 1
    }
    return endLine(text, isLast: isLast) ? .record : .incomplete
  }

  private var quote: UInt8 { UInt8(ascii: "\"") }

  /// The index of the quote that closes the field, lines inside it being counted; nil when there is none.
  private mutating func closingQuote(_ text: ByteSearch, _ field: inout CSVField, isLast: Bool) -> Int? {
    var index = position + 1
    while true {
      let found = text.firstIndex(of: quote, orBreakFrom: index)
      guard found < text.end else { return nil }
      let isFollowed = found + 1 < text.end
      if text[found] == quote {
        guard isFollowed else { return isLast ? found : nil }
        guard text[found + 1] == quote else { return found }
        field.needsUnescaping = true
        index = found + 2
      } else {
        index = found + 1
        // A carriage return before a line feed is one break with it.
        if text[found] == 0x0A || !isFollowed || text[index] != 0x0A {
          line += 1
          lineStart = index
        }
      }
    }
  }

  /// Steps over the line break; false when a line feed may follow beyond the window.
  private mutating func endLine(_ text: ByteSearch, isLast: Bool) -> Bool {
    if text[position] == 0x0D {
      guard position + 1 < text.end || isLast else { return false }
      if position + 1 < text.end, text[position + 1] == 0x0A { position += 1 }
    }
    position += 1
    line += 1
    lineStart = position
    return true
  }
}
