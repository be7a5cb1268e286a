/// How response times are said (latency.md 14 and 15).
///
/// Fragments begin in lower case and have no final period, so that they can stand inside a sentence. `verb` is
/// what happened to those that are not open: `accepted` or `answered`.
public enum LatencyWords {
  /// A share in whole per cent; 0 % and 100 % are said only when they are exact.
  public static func percent(_ share: Double) -> String {
    switch percentNumber(share) {
    case .below: say("fewer than 1 %")
    case .above: say("more than 99 %")
    case .whole(let number): "\(number) %"
    }
  }

  /// The days of a quantile in words: `the same day`, `by the next day`, `within 6 days`.
  public static func within(days: Int) -> String {
    switch days {
    case ...0: say("the same day")
    case 1: say("by the next day")
    default: say("within \(days, "day")")
    }
  }

  /// A count with marks between thousands, in English commas.
  public static func count(_ number: Int) -> String {
    let digits = String(number.magnitude)
    let sign = number < 0 ? "-" : ""
    guard number.magnitude >= 1000 else { return sign + digits }
    let separator = InterfaceLanguage.current.groupSeparator
    var text = Array(sign.utf8)
    for (index, digit) in digits.utf8.enumerated() {
      if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { text.append(separator) }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The 95 % interval of a quantile: `95 % interval 2 to 11`, or what is missing for one.
  public static func intervalText(_ quantile: Quantile) -> String {
    switch (quantile.low, quantile.high) {
    case (let low?, let high?) where low > 0: say("95 % interval \(count: low) to \(count: high)")
    case (_?, let high?) where high <= 0: say("95 % interval: the same day")
    case (_?, let high?): say("95 % interval: the same day to \(high, "day")")
    // That a wait is at least 0 days says nothing.
    case (let low?, nil) where low > 0: say("at least \(count: low); too few for an upper limit")
    case (_?, nil): say("too few for an upper limit")
    case (nil, let high?): say("at most \(count: high); too few for a lower limit")
    case (nil, nil): say("too few for an interval")
    }
  }

  /// Where a curve has to end: `seen for 33 days; later days are unknown`.
  public static func endSentence(days count: Int) -> String {
    say("seen for \(count, "day"); later days are unknown")
  }

  private enum PercentNumber {
    case below, above
    case whole(Int)
  }

  private static func percentNumber(_ share: Double) -> PercentNumber {
    guard share > 0 else { return .whole(0) }
    guard share < 1 else { return .whole(100) }
    if share < 0.01 { return .below }
    return share > 0.99 ? .above : .whole(Int((share * 100).rounded()))
  }

  /// `74 to 87 %`, with words where a limit would read as none or all.
  public static func percentRange(_ low: Double, _ high: Double) -> String {
    guard case .whole(let number) = percentNumber(low) else {
      return say("\(percent(low)) to \(percent(high))")
    }
    return say("\(number) to \(percent(high))")
  }
}
