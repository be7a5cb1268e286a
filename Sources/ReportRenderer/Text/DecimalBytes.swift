extension [UInt8] {
  /// Appends a whole number in decimal digits, without making a `String`.
  ///
  /// Zeros stand in front up to a width, which is at most 19.
  mutating func append(decimal number: Int, width: Int = 1) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var (digits, limit): (Int, UInt) = (1, 10)
    // The largest magnitude has 19 digits, and 10^19 still fits.
    while rest >= limit || digits < width {
      digits += 1
      limit *= 10
    }
    for _ in 0..<digits { append(UInt8(ascii: "0")) }
    var index = count
    while rest > 0 {
      index -= 1
      self[index] += UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }
}
