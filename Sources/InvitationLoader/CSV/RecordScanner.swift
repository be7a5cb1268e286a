/// Cuts one record after the other out of a window of bytes.
struct RecordScanner {
  enum Outcome {
    case record, end
    /// The record may go on beyond the window.
    case incomplete
    /// The record has more cells than there is room for.
    case noRoom
    /// The quote of this cell, which is not among the cells, never closes.
    case unclosedQuote(CSVField)
    case excess(CSVReader.Excess)
  }

  /// Where the next record begins.
  private(set) var position = 0
  /// Whether text stands behind a closing quote in the record that was cut last.
  private(set) var hasStrayText = false
  private var line = 1
  private var lineStart = 0
  private var marks: MarkedBytes
  private let delimiter: UInt8

  init(delimiter: UInt8) {
    self.delimiter = delimiter
    marks = MarkedBytes(delimiter: delimiter)
  }

  /// The window has dropped so many bytes before the present record.
  mutating func moveBack(by count: Int) {
    position -= count
    lineStart -= count
    marks.move(to: position)
  }

  /// Cuts the next record into cells and says how many; stays where it was when something is missing to do so.
  mutating func scan(
    _ window: UnsafeRawBufferPointer,
    end: Int,
    isLast: Bool,
    into fields: UnsafeMutableBufferPointer<CSVField>,
    _ count: inout Int
  ) -> Outcome {
    count = 0
    guard position < end || !isLast else { return .end }
    // An empty window has no address and no byte that would be looked at.
    guard let text = window.baseAddress else { return isLast ? .end : .incomplete }
    precondition(end <= window.count)
    let start = (position: position, line: line, lineStart: lineStart)
    hasStrayText = false
    let outcome = record(text, end, isLast: isLast, fields, &count)
    switch outcome {
    case .incomplete, .noRoom:
      (position, line, lineStart) = start
      marks.move(to: position)
    default: break
    }
    return outcome
  }

  /// Looks only at bytes before the end.
  private mutating func record(
    _ text: UnsafeRawPointer,
    _ end: Int,
    isLast: Bool,
    _ fields: UnsafeMutableBufferPointer<CSVField>,
    _ count: inout Int
  ) -> Outcome {
    while true {
      var field = CSVField(start: position, line: line, column: position &- lineStart &+ 1)
      if position < end, byte(text, position) == quote {
        _ = marks.next(in: text, to: end)
        let (closing, isEscaped) = closingQuote(text, end, isLast: isLast)
        guard closing < end else {
          if end - position > CSVReader.maximumFieldSize { return .excess(.fieldSize) }
          guard isLast else { return .incomplete }
          position = end
          return .unclosedQuote(field)
        }
        position = endOfCell(text, end)
        field.end(quotedUpTo: closing, position, isEscaped: isEscaped)
        hasStrayText = hasStrayText || field.hasStrayText
      } else {
        position = endOfCell(text, end)
        field.end(at: position)
      }
      fields[count] = field
      count &+= 1
      if field.range.count > CSVReader.maximumFieldSize { return .excess(.fieldSize) }
      // There must be room for one more.
      if count == fields.count { return count > CSVReader.maximumFields ? .excess(.fields) : .noRoom }
      guard position < end else { return isLast ? .record : .incomplete }
      guard byte(text, position) == delimiter else { break }
      position &+= 1
    }
    return endLine(text, end, isLast: isLast) ? .record : .incomplete
  }

  private var quote: UInt8 { 0x22 }

  @inline(__always)
  private func byte(_ text: UnsafeRawPointer, _ index: Int) -> UInt8 {
    text.load(fromByteOffset: index, as: UInt8.self)
  }

  /// The delimiter or line break that comes next; quotes on the way are text.
  @inline(__always)
  private mutating func endOfCell(_ text: UnsafeRawPointer, _ end: Int) -> Int {
    var index = marks.next(in: text, to: end)
    while index < end, byte(text, index) == quote { index = marks.next(in: text, to: end) }
    return index
  }

  /// The quote that closes the cell, the end when there is none, and whether others stand before it; lines are counted.
  @inline(__always)
  private mutating func closingQuote(
    _ text: UnsafeRawPointer,
    _ end: Int,
    isLast: Bool
  ) -> (index: Int, isEscaped: Bool) {
    var isEscaped = false
    while true {
      let found = marks.next(in: text, to: end)
      guard found < end else { return (end, isEscaped) }
      let isFollowed = found &+ 1 < end
      switch byte(text, found) {
      case quote:
        guard isFollowed else { return (isLast ? found : end, isEscaped) }
        guard byte(text, found &+ 1) == quote else { return (found, isEscaped) }
        isEscaped = true
        _ = marks.next(in: text, to: end)
      case 0x0A,
        // A carriage return before a line feed is one break with it.
        0x0D where !isFollowed || byte(text, found &+ 1) != 0x0A:
        line &+= 1
        lineStart = found &+ 1
      default: break
      }
    }
  }

  /// Steps over the line break; false when a line feed may follow beyond the window.
  @inline(__always)
  private mutating func endLine(_ text: UnsafeRawPointer, _ end: Int, isLast: Bool) -> Bool {
    if byte(text, position) == 0x0D {
      guard position &+ 1 < end || isLast else { return false }
      if position &+ 1 < end, byte(text, position &+ 1) == 0x0A { position = marks.next(in: text, to: end) }
    }
    position &+= 1
    line &+= 1
    lineStart = position
    return true
  }
}
