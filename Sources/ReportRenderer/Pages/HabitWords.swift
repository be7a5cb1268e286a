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
    guard latency.events >= 5 else { return say("There are too few answers to count them in working days.") }
    let names = [
      (0.25, say("a quarter"), 10), (0.5, say("half"), 5), (0.75, say("three quarters"), 10),
      (0.9, say("nine of ten"), 20),
    ]
    let parts = names.compactMap { p, name, least -> String? in
      guard latency.events >= least, let value = latency.quoted(p)?.value else { return nil }
      return "\(name) \(ChartWords.within(workingDays: value))"
    }
    guard !parts.isEmpty else { return say("In working days half are not reached either.") }
    var text = say(
      "In working days (Monday to Friday in UTC; holidays are not known) answers came: \(parts.joined(separator: ", "))."
    )
    if let exact = latency.exact, exact.n >= 5 {
      let span = Latency.span(exact.median)
      text += " "
      text +=
        exact.median < 60
        ? say("Where the minute is known, half took \(span) of working time, 9 to 17 o’clock in \(clock).")
        : say(
          "Where the minute is known, half took at most \(span) of working time, 9 to 17 o’clock in \(clock)."
        )
    }
    return text
  }

  /// That the statistics are those of two exports together; nil when they are not.
  var bothExportsInWords: String? {
    changes.map {
      say(
        """
        They join the exports of \($0.older.inWords) and \($0.newer.inWords): each invitation counts \
        from the first one that lists it, and one that is gone counts as open until the older one.
        """
      )
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
      median.value.map { say("half \(LatencyWords.within(days: $0)) (\(LatencyWords.intervalText(median)))") }
        ?? say("half not reached")
    }
    var verdict = say("No clear change")
    if let high = since.high, let low = before.low, high < low { verdict = say("Faster than before") }
    if let low = since.low, let high = before.high, low > high { verdict = say("Slower than before") }
    return say(
      """
      \(verdict): of those sent before \(day.inWords) \(words(before)); since then \(words(since)).
      """
    )
  }

  private func quietInWords(_ verb: String) -> String? {
    quietAfter.map { age in
      say(
        """
        Of those still open after \(max(1, age), "day"), at most one in twenty was \(verb) later, as \
        far as the file shows.
        """
      )
    }
  }

  private var closingInWords: String? {
    guard let closing else { return nil }
    guard let median = closing.median, let to = median.to else {
      return say(
        """
        Counting every end alike, answered or gone for an unknown reason, more than half stayed open.
        """
      )
    }
    let (first, last) = (median.from / 1440, (to + 1439) / 1440)
    let span = last <= 1 ? say("\(1, "day")") : say("\(first) to \(last, "day")")
    return say(
      "Counting every end alike, answered or gone for an unknown reason, half stayed open for at most \(span)."
    )
  }

  /// Where in the day the median lies, when it is the same or the next day; nil when it is not or cannot be told.
  var hoursInWords: String? {
    guard events >= 5, let value = median?.value, value <= 1 else { return nil }
    if let median = intervals?.median, let to = median.to {
      let (first, last) = (Latency.span(median.from * 60), Latency.span(to * 60))
      let when =
        to - median.from <= 2
        ? say("after about \(last)")
        : say("between \(first) and \(last) after sending")
      return say("In hours: half had an answer \(when); of most answers the export tells the day only.")
    }
    guard let low = sensitivity?.low, let high = sensitivity?.high else { return nil }
    return say(
      """
      In hours: depending on the unknown times of day half had an answer after \(low / 60) to \
      \((high + 59) / 60, "hour").
      """
    )
  }
}
