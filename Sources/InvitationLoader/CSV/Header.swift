import InvitationModel

/// The columns of a table by normalised name.
struct Header {
  /// The names in order, as `Header.name` writes them.
  let names: [String]
  /// The names as they stand in the file; empty where that is not known.
  var written: [String] = []

  init(_ names: [String]) {
    // A stray last comma makes columns without a name.
    self.names = Array(names[..<(names.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0)])
  }

  var count: Int { names.count }

  /// The column of the first name that is there.
  func column(_ names: String...) -> Int? { column(names) }

  func column(_ names: [String]) -> Int? {
    names.lazy.compactMap { self.names.firstIndex(of: $0) }.first
  }

  /// A column name as it is compared: lower case, without blanks, `_`, `-`, `.` and byte order marks.
  static func name(_ cell: ArraySlice<UInt8>) -> String {
    if let name = nameOfASCII(cell) { return name }
    let text = String(decoding: cell, as: UTF8.self).lowercased()
    let left = text.unicodeScalars.filter { scalar in
      !scalar.properties.isWhitespace && !"_-.\u{FEFF}".unicodeScalars.contains(scalar)
    }
    return String(scalars: left)
  }

  /// The name in a cell of ASCII, such as nearly all have; nil for any other.
  private static func nameOfASCII(_ cell: ArraySlice<UInt8>) -> String? {
    var name: [UInt8] = []
    name.reserveCapacity(cell.count)
    for byte in cell {
      switch byte {
      case 0x80...: return nil
      case 0x09...0x0D, 0x20, UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): break
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): name.append(byte | 0x20)
      default: name.append(byte)
      }
    }
    return String(decoding: name, as: UTF8.self)
  }
}

/// The columns by which the header of a kind is known.
struct HeaderRule {
  /// A required column: how to call it, and its names.
  struct Column {
    var title: String
    var names: [String]
  }

  var columns: [Column]

  init(_ columns: (String, [String])...) {
    self.columns = columns.map { Column(title: $0.0, names: $0.1) }
  }

  /// The titles of the required columns that a header lacks.
  func missing(in header: Header) -> [String] {
    columns.filter { header.column($0.names) == nil }.map(\.title)
  }
}

/// A header that was found, and the reader behind it.
struct FoundHeader {
  var header: Header
  var reader: CSVReader
  /// The cells of a name that stands twice.
  var duplicates: [Place]
}

/// What the search for a header ended with.
enum HeaderSearch {
  case found(FoundHeader)
  /// What the likeliest record lacks.
  case missing(MissedHeader)
  /// A record goes beyond a cap.
  case excess(CSVReader.Excess, Place?)
}

/// The text of a table; it can be read from the beginning as often as needed.
enum CSVText {
  /// In memory, decoded.
  case whole([UInt8])
  /// In a large UTF-8 file.
  case blocks(FileContent)

  /// A reader at the beginning; nil when the file cannot be opened again.
  func reader(delimiter: UInt8) -> CSVReader? {
    switch self {
    case .whole(let bytes): CSVReader(bytes, delimiter: delimiter)
    case .blocks(let content):
      (try? content.stream()).map { CSVReader(TextBlocks($0), delimiter: delimiter) }
    }
  }
}

/// Looks for the header of a kind in the first 20 records, under comma, tab and semicolon.
func findHeader(in text: CSVText, _ rule: HeaderRule) -> HeaderSearch {
  var likeliest = MissedHeader(rule: rule)
  for delimiter in [0x2C, 0x09, 0x3B] as [UInt8] {
    guard var reader = text.reader(delimiter: delimiter) else { return .missing(likeliest) }
    for _ in 0..<20 {
      guard reader.next(), reader.unclosedQuote == nil else { break }
      if let excess = reader.excess { return .excess(excess, reader.fields.last?.place) }
      let names = reader.fields.map { Header.name(reader.content(of: $0)) }
      var header = Header(names)
      let missing = rule.missing(in: header).count
      guard missing == 0 else {
        if likeliest.isEmpty || missing < likeliest.missing.count {
          likeliest = MissedHeader(rule: rule, cells: reader.fields.map { reader.content(of: $0) })
        }
        continue
      }
      header.written = reader.fields.map {
        cleanLine(String(decoding: reader.content(of: $0), as: UTF8.self)).text
      }
      return .found(FoundHeader(header: header, reader: reader, duplicates: duplicates(names, reader.fields)))
    }
  }
  return .missing(likeliest)
}

private func duplicates(_ names: [String], _ fields: ArraySlice<CSVField>) -> [Place] {
  var seen: Set<String> = []
  return zip(names, fields).compactMap { name, field in
    name.isEmpty || seen.insert(name).inserted ? nil : field.place
  }
}
