import InvitationModel

extension Report {
  /// The name of the clock of weekdays and hours: `UTC`, `UTC+02:00`.
  var clock: String {
    guard utcOffsetMinutes != 0 else { return "UTC" }
    let (hours, minutes) = (abs(utcOffsetMinutes) / 60, abs(utcOffsetMinutes) % 60)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "UTC\(utcOffsetMinutes < 0 ? "\u{2212}" : "+")\(two(hours)):\(two(minutes))"
  }

  /// The waits for answers to sent invitations in working days; nil when they were not asked for.
  var workingDaysInWords: String? {
    guard let latency = latency.outgoingWorkingDays.first else { return nil }
    guard latency.events >= 5 else { return "There are too few answers to count them in working days." }
    let names = [
      (0.25, "a quarter", 10), (0.5, "half", 5), (0.75, "three quarters", 10), (0.9, "nine of ten", 20),
    ]
    let parts = names.compactMap { p, name, least -> String? in
      guard latency.events >= least, let value = latency.quantiles.first(where: { $0.p == p })?.value,
        value <= latency.horizonDays ?? .max
      else { return nil }
      return "\(name) \(ChartWords.within(workingDays: value))"
    }
    guard !parts.isEmpty else { return "In working days half are not reached either." }
    var text =
      "In working days (Monday to Friday in UTC; holidays are not known) answers came: "
      + parts.joined(separator: ", ") + "."
    if let exact = latency.exact, exact.n >= 5 {
      text +=
        " Where the minute is known, half took \(exact.median < 60 ? "" : "at most ")\(Latency.span(exact.median)) of working time, "
        + "9 to 17 o’clock in \(clock)."
    }
    return text
  }

  /// That the statistics are those of two exports together; nil when they are not.
  var bothExportsInWords: String? {
    changes.map {
      "They join the exports of \($0.older.inWords) and \($0.newer.inWords): each invitation counts from the first "
        + "one that lists it, and one that is gone counts as open until the older one."
    }
  }
}

extension Latency {
  /// Whether answers come sooner or later than before, and from which age on hardly ever; nil when neither is known.
  func habitInWords(_ verb: String) -> String? {
    let sentences = [trendInWords, quietInWords(verb), closingInWords].compactMap(\.self)
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  private var trendInWords: String? {
    guard trend.count == 2, let day = trendFrom, let before = trend[0].median, let since = trend[1].median
    else {
      return nil
    }
    func words(_ median: Quantile) -> String {
      median.value.map { "half \(LatencyWords.within(days: $0)) (\(LatencyWords.intervalText(median)))" }
        ?? "half not reached"
    }
    var verdict = "No clear change"
    if let high = since.high, let low = before.low, high < low { verdict = "Faster than before" }
    if let low = since.low, let high = before.high, low > high { verdict = "Slower than before" }
    return "\(verdict): of those sent before \(day.inWords) \(words(before)); since then \(words(since))."
  }

  private func quietInWords(_ verb: String) -> String? {
    quietAfter.map { age in
      "Of those still open after \(counted(max(1, age), "day")), at most one in twenty was \(verb) later, "
        + "as far as the file shows."
    }
  }

  private var closingInWords: String? {
    guard let closing else { return nil }
    guard let median = closing.median, let to = median.to else {
      return "Counting every end alike, answered or gone for an unknown reason, more than half stayed open."
    }
    let (first, last) = (median.from / 1440, (to + 1439) / 1440)
    return "Counting every end alike, answered or gone for an unknown reason, half stayed open for at most "
      + (last <= 1 ? "1 day." : "\(first) to \(counted(last, "day")).")
  }

  /// Where in the day the median lies, when it is the same or the next day; nil when it is not or cannot be told.
  var hoursInWords: String? {
    guard events >= 5, let value = median?.value, value <= 1 else { return nil }
    if let median = intervals?.median, let to = median.to {
      let (first, last) = (Latency.span(median.from * 60), Latency.span(to * 60))
      let when = to - median.from <= 2 ? "after about \(last)" : "between \(first) and \(last) after sending"
      return "In hours: half had an answer \(when); of most answers the export tells the day only."
    }
    guard let low = sensitivity?.low, let high = sensitivity?.high else { return nil }
    return "In hours: depending on the unknown times of day half had an answer after "
      + "\(low / 60) to \(counted((high + 59) / 60, "hour"))."
  }
}
