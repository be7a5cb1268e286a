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

  /// When half had an answer, for example `half were accepted within 6 days (95 % interval 2 to 11)`.
  ///
  /// - Parameters:
  ///   - latency: One direction; an interval is given from 10 answers on, `few answers` is said below.
  ///   - verb: What happened to those that are not open.
  /// - Returns: Nil below 5 answers, where the waits themselves are told instead.
  public static func medianSentence(_ latency: Latency, verb: String) -> String? {
    guard latency.events >= 5 else { return nil }
    if let days = latency.endsAt { return endSentence(days: days) }
    guard let median = latency.median else { return say("only late answers are visible") }
    let watched = min(latency.horizonDays ?? .max, latency.curveEnd ?? 0)
    guard let value = median.value, value <= watched else {
      return say("not reached: more than half were still open after \(watched, "day") of watching")
    }
    let limits = latency.events >= 10 ? intervalText(median) : say("few answers")
    return say("half were \(verb) \(within(days: value)) (\(limits))")
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

  /// The share answered within some days, with its interval where there is one; nil where it is not known.
  public static func shareSentence(_ share: ShareWithin, verb: String) -> String? {
    guard let value = share.share else { return nil }
    let days = share.days == 7 ? say("within a week") : within(days: share.days)
    var sentence =
      share.source == "window"
      ? say(
        """
        of the invitations still listed and sent inside the window, \(percent(value)) were \(verb) \
        \(days)
        """
      )
      : say("of the invitations still listed, \(percent(value)) were \(verb) \(days)")
    if let low = share.low, let high = share.high { sentence += " (\(percentRange(low, high)))" }
    return sentence
  }

  /// Where a curve has to end: `seen for 33 days; later days are unknown`.
  public static func endSentence(days count: Int) -> String {
    say("seen for \(count, "day"); later days are unknown")
  }

  /// The counts that stand beside every figure, with the days covered.
  ///
  /// - Parameters:
  ///   - latency: One direction.
  ///   - verb: What happened to those that are not open.
  /// - Returns: With a retention window also that declined and ignored invitations are not in the file; sources
  ///   without one state what became of each.
  public static func countsLine(_ latency: Latency, verb: String) -> String {
    let leftOut = latency.excluded.reduce(0) { $0 + $1.count }
    var parts = [
      say(
        """
        \(count: latency.listed) listed: \(count: latency.events) \(verb), \(count: latency.censored) \
        open, \(count: leftOut) left out
        """
      )
    ]
    if let last = latency.observedUntil {
      parts.append(
        latency.windowStart.map { say("\($0.inWords) to \(last.inWords)") }
          ?? say("up to \(last.inWords)")
      )
    }
    if latency.windowStart != nil {
      parts.append(say("invitations that were declined or ignored are not in the file"))
    }
    return parts.joined(separator: "; ")
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
  private static func percentRange(_ low: Double, _ high: Double) -> String {
    guard case .whole(let number) = percentNumber(low) else {
      return say("\(percent(low)) to \(percent(high))")
    }
    return say("\(number) to \(percent(high))")
  }
}
