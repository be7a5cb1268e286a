/// A text that was checked to be JSON: one value, or one on each line.
struct JSONText {
  /// Where one of several values begins, or a line that is none.
  enum Root {
    case value(JSONValue)
    case fault(JSONFault)
  }

  /// The decoded text.
  let bytes: [UInt8]
  /// Whether there is one value on each line (JSON Lines); a line that is no JSON costs only itself.
  let isLines: Bool
  /// Where the values begin; the complement for a line that is none.
  private let starts: [Int32]

  /// Checks a text; `isLines` says that its name promises one value on each line.
  init(_ bytes: [UInt8], isLines: Bool = false) throws(JSONFault) {
    let checked = bytes.withUnsafeBytes { JSONText.check($0, isLines: isLines) }
    self.bytes = bytes
    starts = try checked.get()
    self.isLines = starts.count > 1
  }

  /// How many values and damaged lines there are.
  var count: Int { starts.count }

  /// One of the values, in the order of the text.
  subscript(index: Int) -> Root {
    let start = Int(starts[index])
    guard start < 0 else { return .value(JSONValue(bytes: bytes, start: start)) }
    // Nothing beyond its line is at fault.
    let end = bytes[(~start)...].firstIndex(of: 0x0A) ?? bytes.count
    let fault = bytes.withUnsafeBytes { text in
      var checker = JSONChecker(UnsafeRawBufferPointer(rebasing: text[..<end]), from: ~start)
      return JSONText.fault(&checker)
    }
    return .fault(fault ?? JSONFault(offset: ~start, problem: .expected("a value")))
  }

  /// Where one of the values or damaged lines begins.
  func offset(of index: Int) -> Int { max(Int(starts[index]), ~Int(starts[index])) }

  /// The only value; nil when there are several or none.
  var root: JSONValue? {
    guard count == 1, case .value(let value) = self[0] else { return nil }
    return value
  }

  private static func check(
    _ text: UnsafeRawBufferPointer,
    isLines: Bool
  ) -> Result<[Int32], JSONFault> {
    var checker = JSONChecker(text)
    checker.skipBlanks()
    let start = checker.position
    do throws(JSONFault) {
      try checker.takeValue()
      let end = checker.position
      let isFollowedByLines = checker.takeLineEnd() && text[start] == UInt8(ascii: "{")
      checker.skipBlanks()
      if checker.isAtEnd { return .success([Int32(start)]) }
      guard isLines || isFollowedByLines else {
        throw JSONFault(offset: end, problem: .expected("nothing behind the value"))
      }
    } catch {
      guard isLines else { return .failure(error) }
    }
    return .success(lines(in: text))
  }

  /// The values of a text, each behind a line break; of a damaged one only the line is lost.
  private static func lines(in text: UnsafeRawBufferPointer) -> [Int32] {
    var starts: [Int32] = []
    var checker = JSONChecker(text)
    while true {
      checker.skipBlanks()
      // One more than can be read is enough to say so.
      guard !checker.isAtEnd, starts.count <= RowReader.maximumRows else { return starts }
      let start = checker.position
      if fault(&checker) == nil {
        starts.append(Int32(start))
      } else {
        starts.append(~Int32(start))
        checker = JSONChecker(text, from: start)
        checker.skipLine()
      }
    }
  }

  /// Steps over a value and the end of its line; what is wrong with it, if anything is.
  private static func fault(_ checker: inout JSONChecker) -> JSONFault? {
    do throws(JSONFault) {
      try checker.takeValue()
      let end = checker.position
      return checker.takeLineEnd()
        ? nil : JSONFault(offset: end, problem: .expected("a line break behind the value"))
    } catch {
      return error
    }
  }
}

extension JSONFault {
  /// The error that it is: id, and message, which ends with what becomes of the text.
  func finding(fate: String) -> (id: String, message: String) {
    switch problem {
    case .expected(let what): return ("json-invalid", "this is no JSON: expected \(what); \(fate)")
    case .tooDeep:
      let cap = "the cap is \(JSONChecker.maximumDepth) levels"
      return ("too-large", "objects or arrays are nested too deep; \(cap); \(fate)")
    }
  }
}
