import InvitationModel
import Testing

struct LatencyWordsTests {
  @Test(arguments: [
    (0.0, "0 %"), (1.0, "100 %"), (0.81, "81 %"), (0.0004, "fewer than 1 %"), (0.0099, "fewer than 1 %"),
    (0.01, "1 %"), (0.99, "99 %"), (0.9961, "more than 99 %"), (0.999_999_999, "more than 99 %"),
    (0.545, "55 %"),
  ])
  func saysSharesInWholePerCent(_ share: Double, _ words: String) {
    #expect(LatencyWords.percent(share) == words)
  }

  @Test(arguments: [
    (0, "the same day"), (1, "by the next day"), (6, "within 6 days"), (1234, "within 1,234 days"),
  ])
  func saysWaits(_ days: Int, _ words: String) {
    #expect(LatencyWords.within(days: days) == words)
  }

  static let medians: [(Int?, Int?, Int?, String)] = [
    (0, 0, 0, "half were accepted the same day (95 % interval: the same day)"),
    (0, 0, 1, "half were accepted the same day (95 % interval: the same day to 1 day)"),
    (1, 0, nil, "half were accepted by the next day (too few for an upper limit)"),
    (6, 2, 11, "half were accepted within 6 days (95 % interval 2 to 11)"),
    (6, 2, nil, "half were accepted within 6 days (at least 2; too few for an upper limit)"),
    (6, nil, 11, "half were accepted within 6 days (at most 11; too few for a lower limit)"),
    (6, nil, nil, "half were accepted within 6 days (too few for an interval)"),
    (nil, 9, nil, "not reached: more than half were still open after 41 days of watching"),
  ]

  @Test(arguments: medians)
  func saysTheMedian(_ value: Int?, _ low: Int?, _ high: Int?, _ words: String) {
    var latency = latency(events: 10)
    latency.curveEnd = 41
    latency.median = Quantile(p: 0.5, value: value, low: low, high: high)
    #expect(LatencyWords.medianSentence(latency, verb: "accepted") == words)
  }

  @Test func saysThatAMedianBeyondTheHorizonIsNotReached() {
    var latency = latency(events: 30)
    latency.curveEnd = 170
    latency.horizonDays = 60
    latency.median = Quantile(p: 0.5, value: 75, low: 50, high: nil)
    let words = "not reached: more than half were still open after 60 days of watching"
    #expect(LatencyWords.medianSentence(latency, verb: "answered") == words)
  }

  @Test func givesNoIntervalOfFewAnswers() {
    var latency = latency(events: 5)
    latency.curveEnd = 20
    latency.median = Quantile(p: 0.5, value: 3, low: 1, high: 9)
    #expect(
      LatencyWords.medianSentence(latency, verb: "answered")
        == "half were answered within 3 days (few answers)"
    )
    latency.events = 4
    #expect(LatencyWords.medianSentence(latency, verb: "answered") == nil)
  }

  @Test func saysWhyThereIsNoMedian() {
    var latency = latency(events: 12)
    #expect(LatencyWords.medianSentence(latency, verb: "accepted") == "only late answers are visible")
    latency.endsAt = 33
    #expect(
      LatencyWords.medianSentence(latency, verb: "accepted") == "seen for 33 days; later days are unknown"
    )
  }

  static let shares: [(ShareWithin, String?)] = [
    (
      ShareWithin(days: 7, share: 0.81, low: 0.74, high: 0.87, source: "all"),
      "of the invitations still listed, 81 % were accepted within a week (74 to 87 %)"
    ),
    (
      ShareWithin(days: 90, share: 0.999, low: 0.982, high: 0.9999, source: "window"),
      "of the invitations still listed and sent inside the window, more than 99 % were accepted within 90 days "
        + "(98 to more than 99 %)"
    ),
    (
      ShareWithin(days: 0, share: 0.004, low: 0.001, high: 0.02, source: "all"),
      "of the invitations still listed, fewer than 1 % were accepted the same day (fewer than 1 % to 2 %)"
    ),
    (
      ShareWithin(days: 1, share: 1, low: nil, high: nil, source: "all"),
      "of the invitations still listed, 100 % were accepted by the next day"
    ),
    (ShareWithin(days: 60, share: nil, low: nil, high: nil, source: "all"), nil),
  ]

  @Test(arguments: shares)
  func saysShares(_ share: ShareWithin, _ words: String?) {
    #expect(LatencyWords.shareSentence(share, verb: "accepted") == words)
  }

  @Test func countsWhatStandsBehindAFigure() throws {
    var latency = latency(events: 1214)
    latency.listed = 1221
    latency.censored = 2
    latency.excluded = [
      ReasonCount(reason: "negative-latency", count: 1), ReasonCount(reason: "uncertain", count: 4),
    ]
    latency.windowStart = CivilDay(iso: "2026-04-06")
    latency.observedUntil = CivilDay(iso: "2026-10-03")
    #expect(
      LatencyWords.countsLine(latency, verb: "accepted")
        == "1,221 listed: 1,214 accepted, 2 open, 5 left out; 6 Apr 2026 to 3 Oct 2026; "
        + "invitations that were declined or ignored are not in the file"
    )
    latency.windowStart = nil
    #expect(
      LatencyWords.countsLine(latency, verb: "answered")
        == "1,221 listed: 1,214 answered, 2 open, 5 left out; up to 3 Oct 2026"
    )
  }

  private func latency(events: Int) -> Latency {
    var latency = Latency()
    latency.events = events
    return latency
  }
}
