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

  @Test(arguments: [
    (0.74, 0.87, "74 to 87 %"), (0.982, 0.9999, "98 to more than 99 %"),
    (0.001, 0.02, "fewer than 1 % to 2 %"),
  ])
  func saysRangesOfShares(_ low: Double, _ high: Double, _ words: String) {
    #expect(LatencyWords.percentRange(low, high) == words)
  }

  @Test(arguments: [
    (0, 0, "95 % interval: the same day"), (0, 1, "95 % interval: the same day to 1 day"),
    (0, nil, "too few for an upper limit"), (2, 11, "95 % interval 2 to 11"),
    (2, nil, "at least 2; too few for an upper limit"), (nil, 11, "at most 11; too few for a lower limit"),
    (nil, nil, "too few for an interval"),
  ])
  func saysIntervals(_ low: Int?, _ high: Int?, _ words: String) {
    #expect(LatencyWords.intervalText(Quantile(p: 0.5, value: 6, low: low, high: high)) == words)
  }
}
