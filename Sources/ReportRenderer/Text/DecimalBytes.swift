extension [UInt8] {
  /// Appends a whole number in decimal digits, without making a `String`.
  ///
  /// Zeros stand in front up to a width, which is at most 19.
  mutating func append(decimal number: Int, width: Int = 1) {
    if (0...99).contains(number), width <= 2 {
      if number > 9 || width == 2 { append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10)) }
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
    } else {
      withDigits(of: number, width: width) { append(contentsOf: $0) }
    }
  }
}

/// Hands a whole number's decimal digits to a closure, with zeros in front up to a width, which is at most 19.
@inline(__always)
func withDigits(of number: Int, width: Int, _ take: (UnsafeBufferPointer<UInt8>) -> Void) {
  // The largest magnitude has 19 digits; one more byte is for the sign.
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
    var (first, rest) = (20, number.magnitude)
    repeat {
      first -= 1
      digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0 || 20 - first < width
    if number < 0 {
      first -= 1
      digits[first] = UInt8(ascii: "-")
    }
    take(UnsafeBufferPointer(rebasing: digits[first...]))
  }
}
