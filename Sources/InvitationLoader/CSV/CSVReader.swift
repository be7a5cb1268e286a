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
  var fields: ArraySlice<CSVField> { record.fields }

  /// Why the text ended early, if it did.
  var fault: TextBlocks.Fault? { blocks?.fault }

  /// Advances to the next record; false at the end.
  mutating func next() -> Bool {
    guard excess == nil, fault == nil else { return false }
    if objects != nil {
      let hasNext = objects?.next(into: &record) ?? false
      excess = objects?.excess
      return hasNext
    }
    while true {
      let start = scanner.position
      let isLast = blocks?.isAtEnd ?? true
      // Moved out and back, since the scanner writes the fields while it reads the bytes.
      var (fields, count): ([CSVField], Int) = ([], 0)
      swap(&fields, &record.room)
      let outcome = record.bytes.withUnsafeBytes { bytes in
        fields.withUnsafeMutableBufferPointer {
          scanner.scan(bytes, end: end, isLast: isLast, into: $0, &count)
        }
      }
      swap(&fields, &record.room)
      record.count = count
      switch outcome {
      case .record: return true
      case .end: return false
      case .unclosedQuote(let field):
        unclosedQuote = field.place
        return true
      case .excess(let excess):
        self.excess = excess
        return true
      case .noRoom: record.makeRoom()
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
