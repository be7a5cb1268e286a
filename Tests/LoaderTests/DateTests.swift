import InvitationModel
import TestSupport
import Testing

@testable import InvitationLoader

@Suite struct DateTests {
  private func written(_ text: String) -> WrittenDate? { WrittenDate(Array(text.utf8)[...]) }

  private func instant(_ text: String, zone: SentAtZone = .pacific) -> (instant: Instant, isMissing: Bool)? {
    guard let written = written(text), let day = written.day else { return nil }
    return zone.instant(of: written.instant(on: day))
  }

  @Test(arguments: [
    ("1/1/26, 12:00 AM", "2026-01-01T08:00:00Z", 1_767_254_400),
    ("3/8/26, 1:59 AM", "2026-03-08T09:59:00Z", 1_772_963_940),
    ("3/8/26, 2:00 AM", "2026-03-08T09:00:00Z", 1_772_960_400),
    ("3/8/26, 2:59 AM", "2026-03-08T09:59:00Z", 1_772_963_940),
    ("3/8/26, 3:00 AM", "2026-03-08T10:00:00Z", 1_772_964_000),
    ("7/4/26, 12:00 PM", "2026-07-04T19:00:00Z", 1_783_191_600),
    ("9/1/26, 4:59 PM", "2026-09-01T23:59:00Z", 1_788_307_140),
    ("9/1/26, 5:00 PM", "2026-09-02T00:00:00Z", 1_788_307_200),
    ("11/1/26, 12:59 AM", "2026-11-01T07:59:00Z", 1_793_519_940),
    ("11/1/26, 1:00 AM", "2026-11-01T08:00:00Z", 1_793_520_000),
    ("11/1/26, 1:59 AM", "2026-11-01T08:59:00Z", 1_793_523_540),
    ("11/1/26, 2:00 AM", "2026-11-01T10:00:00Z", 1_793_527_200),
    ("12/31/26, 4:00 PM", "2027-01-01T00:00:00Z", 1_798_761_600),
    ("2/29/24, 11:59 PM", "2024-03-01T07:59:00Z", 1_709_279_940),
    ("12/9/25, 8:15 AM", "2025-12-09T16:15:00Z", 1_765_296_900),
  ])
  func readsPacificTime(cell: String, iso: String, epoch: Int) {
    #expect(instant(cell)?.instant.iso == iso)
    #expect(instant(cell)?.instant.seconds == epoch)
  }

  @Test(arguments: ["2026-06-04 09:12:31 UTC", "07 Jun 2026", "29 Feb 2024"])
  func readsTheUsualFormsLikeAnyOther(form: String) {
    for index in 0..<form.utf8.count {
      for byte in UInt8.min...UInt8.max {
        var cell = Array(form.utf8)
        cell[index] = byte
        let date = WrittenDate(cell[...])
        let short = cell.withUnsafeBufferPointer { WrittenDate(messageTime: $0) }
        #expect(short == nil || short == date)
        // The reader of beginnings knows no short way.
        #expect(date == nil || date == WrittenDate(prefixOf: cell[...]))
      }
    }
  }

  @Test(arguments: [
    (2018, 11, 4), (2019, 10, 3), (2020, 8, 1), (2021, 14, 7), (2022, 13, 6), (2023, 12, 5), (2024, 10, 3),
    (2025, 9, 2), (2026, 8, 1), (2027, 14, 7),
  ])
  func changesOnTheRightSundays(year: Int, march: Int, november: Int) throws {
    let spring = try #require(CivilDay(year: year, month: 3, day: march))
    let autumn = try #require(CivilDay(year: year, month: 11, day: november))
    func offset(_ day: CivilDay, _ hour: Int) -> Int {
      let wall = Instant(day: day, secondOfDay: hour * 3_600)
      return (SentAtZone.pacific.instant(of: wall).instant.seconds - wall.seconds) / 3_600
    }
    #expect([offset(spring, 1), offset(spring, 2), offset(spring, 3)] == [8, 7, 7])
    #expect([offset(autumn, 0), offset(autumn, 1), offset(autumn, 2)] == [7, 7, 8])
  }

  @Test func marksTheMissingHourOnly() {
    #expect(instant("3/8/26, 1:59 AM")?.isMissing == false)
    #expect(instant("3/8/26, 2:00 AM")?.isMissing == true)
    #expect(instant("3/8/26, 2:59 AM")?.isMissing == true)
    #expect(instant("3/8/26, 3:00 AM")?.isMissing == false)
    #expect(instant("11/1/26, 1:30 AM")?.isMissing == false)
    #expect(instant("3/8/26, 2:30 AM", zone: .fixed(minutes: 60))?.isMissing == false)
    #expect(instant("3/8/26, 2:30 AM", zone: .fixed(minutes: 60))?.instant.iso == "2026-03-08T01:30:00Z")
  }

  @Test func findsTheWrittenDayAgain() {
    for hour in 0..<(4 * 366 * 24) {
      let wall = Instant(seconds: 1_704_067_200 + hour * 3_600)
      let (instant, _) = SentAtZone.pacific.instant(of: wall)
      #expect(SentAtZone.pacific.wallDay(of: instant) == wall.day)
    }
  }

  @Test(arguments: [
    ("9/30/26, 11:58 PM", "2026-09-30T23:58:00Z"),
    ("9/30/26 11:58 PM", "2026-09-30T23:58:00Z"),
    ("9/30/2026, 11:58:07 pm", "2026-09-30T23:58:07Z"),
    ("10/2/26, 9:41\u{202F}AM", "2026-10-02T09:41:00Z"),
    ("10/2/26,\u{A0}9:41 a.m.", "2026-10-02T09:41:00Z"),
    ("01/02/26, 12:05 AM", "2026-01-02T00:05:00Z"),
    ("02.10.2026 09:41", "2026-10-02T09:41:00Z"),
    ("2.1.26", "2026-01-02T00:00:00Z"),
    ("07 Jun 2026", "2026-06-07T00:00:00Z"),
    ("13-Sep-26", "2026-09-13T00:00:00Z"),
    ("3-sept-2026", "2026-09-03T00:00:00Z"),
    ("5 December 2025", "2025-12-05T00:00:00Z"),
    ("2026-06-04 09:12:31 UTC", "2026-06-04T09:12:31Z"),
    ("2026-06-04T09:12:31Z", "2026-06-04T09:12:31Z"),
    ("2026-06-04T09:12:31.123+02:00", "2026-06-04T07:12:31Z"),
    ("2026-06-04T00:12-0730", "2026-06-04T07:42:00Z"),
    ("2026/08/01 09:00:00 UTC", "2026-08-01T09:00:00Z"),
    ("06/20/26, 01:03 PM", "2026-06-20T13:03:00Z"),
    ("Wed Sep 16 08:21:10 UTC 2026", "2026-09-16T08:21:10Z"),
    ("Sep 01, 2026 09:00 AM", "2026-09-01T09:00:00Z"),
    ("05/05/26", "2026-05-05T00:00:00Z"),
    ("30-09-2026", "2026-09-30T00:00:00Z"),
    ("9/30/21", "2021-09-30T00:00:00Z"),
  ])
  func readsEveryForm(cell: String, iso: String) {
    let date = written(cell)
    #expect(date?.day.flatMap { date?.instant(on: $0).iso } == iso)
  }

  @Test(arguments: [
    "", " ", "31/31/26, 9:00 AM", "13/1/26, 9:00 AM", "2/29/26, 9:00 AM", "9/30/26, 13:00 PM",
    "9/30/26, 0:30 AM",
    "9/30/26, 9:60 AM", "9/30/26, 24:00", "9/30/26, 9:5 AM", "1 week ago", "30 Foo 2026", "31 Jun 2026",
    "2026-13-01",
    "2026-02-30 00:00:00 UTC", "9/30/026", "99999999999999999999", "9/30/26, 9:00 AM x", "13/13/26",
    "Sep 2026",
    "32.1.2026", "9/30", "9/30-26", "Wed Sep 16 08:21:10 UTC", "2026-06-04T09:12:31+15:00", "١٢/٣/٢٦",
    "2026-06-04 09:12:31 UTCx", "2026-06-04 09:12:31 CEST",
  ])
  func refusesWhatIsNoDate(cell: String) {
    #expect(written(cell) == nil)
  }

  @Test func readsNoOrderIntoANumber() {
    #expect(written("10/2/26").map { $0.day } == .some(nil))
    var order = DateOrder()
    order.learn(written("30-09-2026"))
    #expect(written("01-10-2026").flatMap { order.day(of: $0)?.iso } == "2026-10-01")
    #expect(written("01/10/2026").flatMap { order.day(of: $0)?.iso } == nil)
    order.learn(written("9/30/21"))
    #expect(written("1/10/2026").flatMap { order.day(of: $0)?.iso } == "2026-01-10")
    order.learn(written("12-30-2026"))
    #expect(written("01-10-2026").flatMap { order.day(of: $0)?.iso } == nil)
    #expect(written("31-10-2026").flatMap { order.day(of: $0)?.iso } == "2026-10-31")
  }

  @Test func neverTrapsOnRandomCells() {
    let seed: UInt64 = 5
    var random = SplitMix64(seed: seed)
    let parts = [
      "1", "31", "2026", "/", "-", ".", ":", " ", ",", "AM", "Sep", "UTC", "+", "T", "\u{A0}", "Wed",
      "9999999",
    ]
    for _ in 0..<20_000 {
      let cell = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        parts.randomElement(using: &random) ?? ""
      }.joined()
      _ = written(cell)
      _ = WrittenDate(prefixOf: Array(cell.utf8)[...])
    }
  }
}
