/// Where a cell stands and how to read it.
struct CSVField {
  private var start: Int32
  private var end: Int32
  private let line: Int32
  private let column: Int32
  /// Whether it holds doubled quotes or text behind its closing quote.
  private(set) var needsUnescaping = false
  /// Whether text stands behind its closing quote.
  private(set) var hasStrayText = false

  /// A cell that begins here and whose end is not known yet.
  @inline(__always)
  init(start: Int, line: Int, column: Int) {
    // No window is so large; one beyond the caps is refused before its cells are asked for.
    self.start = Int32(truncatingIfNeeded: start)
    end = self.start
    self.line = Int32(truncatingIfNeeded: line)
    self.column = Int32(truncatingIfNeeded: column)
  }

  /// A cell that stands in no text.
  init(_ range: Range<Int>, _ place: Place) {
    self.init(start: range.lowerBound, line: place.line, column: place.column)
    end(at: range.upperBound)
  }

  /// The cell ends before this index.
  @inline(__always)
  mutating func end(at index: Int) { end = Int32(truncatingIfNeeded: index) }

  /// The cell has a quote at its beginning and this one that closes it; it ends before an index behind that.
  @inline(__always)
  mutating func end(quotedUpTo closing: Int, _ index: Int, isEscaped: Bool) {
    start &+= 1
    needsUnescaping = isEscaped
    if index > closing &+ 1 {
      (hasStrayText, needsUnescaping) = (true, true)
      end(at: index)
    } else {
      end(at: closing)
    }
  }

  /// The cell's content, without the quotes around it.
  var range: Range<Int> {
    // A cell begins before it ends.
    Range(uncheckedBounds: (Int(start), Int(end)))
  }

  /// Where the cell begins, its quote included.
  var place: Place { Place(line: Int(line), column: Int(column)) }
}
