/// The stylesheet of the pages, without the remarks and the indentation that only its authors read.
///
/// No rule needs its line end either: each line ends in a mark.
func stylesheet() -> [UInt8] {
  lean(Assets.bytes(at: "site/report.css") ?? []).filter { $0 != UInt8(ascii: "\n") }
}

/// Lines without indentation; empty ones and remarks of a whole line are left out.
func lean(_ code: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(code.count)
  for line in code.split(separator: UInt8(ascii: "\n")) {
    let line = line.drop { $0 == UInt8(ascii: " ") }
    let isRemark =
      line.starts(with: "//".utf8) || (line.starts(with: "/*".utf8) && line.suffix(2) == [0x2A, 0x2F])
    guard !line.isEmpty, !isRemark else { continue }
    result += line
    result.append(UInt8(ascii: "\n"))
  }
  return result
}
