/// What a reader or a program could make of some bytes; each byte knows where it came from.
struct DecodedText {
  private(set) var bytes: [UInt8] = []
  private(set) var offsets: [Int] = []

  /// The bytes as they are.
  init(plain source: [UInt8]) { (bytes, offsets) = (source, Array(source.indices)) }

  private init() {}

  /// Every form in which something could stand in a file; the flag says whether the form makes bytes by chance.
  static func all(of source: [UInt8]) -> [(text: DecodedText, isNoisy: Bool)] {
    [
      (DecodedText(plain: source), false), (markup(source), false), (percent(source), false),
      (json(source), false),
      (base64(source), true),
    ]
  }

  private mutating func append(_ text: some Sequence<UInt8>, from offset: Int) {
    for byte in text {
      bytes.append(byte)
      offsets.append(offset)
    }
  }

  /// Text without its tags, with the entities resolved.
  static func markup(_ source: [UInt8]) -> DecodedText {
    var (result, index) = (DecodedText(), 0)
    while index < source.count {
      let byte = source[index]
      if byte == UInt8(ascii: "<"), let end = source[index...].firstIndex(of: UInt8(ascii: ">")) {
        result.append([0x20], from: index)
        index = end + 1
      } else if byte == UInt8(ascii: "&"), let (text, end) = entity(source, at: index) {
        result.append(text, from: index)
        index = end
      } else {
        result.append([byte], from: index)
        index += 1
      }
    }
    return result
  }

  private static func entity(_ source: [UInt8], at start: Int) -> (text: [UInt8], end: Int)? {
    guard let end = source[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: source[(start + 1)..<end], as: UTF8.self)
    let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " "]
    if let text = named[name] { return (Array(text.utf8), end + 1) }
    let digits =
      name.hasPrefix("#x") || name.hasPrefix("#X") ? (name.dropFirst(2), 16) : (name.dropFirst(), 10)
    guard name.hasPrefix("#"), let value = UInt32(digits.0, radix: digits.1),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (Array(String(Character(scalar)).utf8), end + 1)
  }

  /// With `%41` resolved.
  static func percent(_ source: [UInt8]) -> DecodedText {
    var (result, index) = (DecodedText(), 0)
    while index < source.count {
      if source[index] == UInt8(ascii: "%"), let value = hex(source, index + 1, count: 2) {
        result.append([UInt8(truncatingIfNeeded: value)], from: index)
        index += 3
      } else {
        result.append([source[index]], from: index)
        index += 1
      }
    }
    return result
  }

  /// With the escapes of JSON and of scripts resolved.
  static func json(_ source: [UInt8]) -> DecodedText {
    var (result, index) = (DecodedText(), 0)
    while index < source.count {
      guard source[index] == UInt8(ascii: "\\"), index + 1 < source.count else {
        result.append([source[index]], from: index)
        index += 1
        continue
      }
      guard source[index + 1] == UInt8(ascii: "u"), let unit = hex(source, index + 2, count: 4) else {
        let letters: [UInt8: UInt8] = [0x6E: 0x0A, 0x72: 0x0A, 0x74: 0x09]
        result.append([letters[source[index + 1]] ?? source[index + 1]], from: index)
        index += 2
        continue
      }
      var (value, length) = (unit, 6)
      if (0xD800...0xDBFF).contains(unit), source.count > index + 7, source[index + 6] == UInt8(ascii: "\\"),
        let low = hex(source, index + 8, count: 4), (0xDC00...0xDFFF).contains(low)
      {
        (value, length) = (0x10000 + (unit - 0xD800) << 10 + low - 0xDC00, 12)
      }
      result.append(String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8, from: index)
      index += length
    }
    return result
  }

  private static func hex(_ source: [UInt8], _ start: Int, count: Int) -> UInt32? {
    guard start + count <= source.count else { return nil }
    return UInt32(String(decoding: source[start..<(start + count)], as: UTF8.self), radix: 16)
  }

  /// What the runs of sixteen or more letters of base64 stand for, read from each of four beginnings.
  static func base64(_ source: [UInt8]) -> DecodedText {
    var (result, start) = (DecodedText(), 0)
    while start < source.count {
      var end = start
      while end < source.count, sextet(source[end]) != nil { end += 1 }
      if end - start >= 16 {
        for shift in 0..<4 {
          result.append(decoded(source[(start + shift)..<end]), from: start)
          result.append([0x20], from: start)
        }
      }
      start = max(end, start + 1)
    }
    return result
  }

  private static func decoded(_ run: ArraySlice<UInt8>) -> [UInt8] {
    var (bytes, bits, count) = ([UInt8](), UInt32(0), 0)
    for byte in run {
      bits = bits << 6 | (sextet(byte) ?? 0)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  /// The value of a letter in either alphabet of base64.
  private static func sextet(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte) - 0x41
    case 0x61...0x7A: UInt32(byte) - 0x47
    case 0x30...0x39: UInt32(byte) + 4
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
