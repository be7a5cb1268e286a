import ArgumentParser

/// A size on the command line: bytes, or with K, M or G behind them a power of 1,024 as many.
struct ByteSize: ExpressibleByArgument {
  let bytes: Int

  init?(argument: String) {
    let digits = argument.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), number > 0 else { return nil }
    let shift: Int
    switch argument.dropFirst(digits.count).lowercased() {
    case "", "b": shift = 0
    case "k", "kb", "kib": shift = 10
    case "m", "mb", "mib": shift = 20
    case "g", "gb", "gib": shift = 30
    default: return nil
    }
    let (bytes, overflows) = number.multipliedReportingOverflow(by: 1 << shift)
    guard !overflows else { return nil }
    self.bytes = bytes
  }
}
