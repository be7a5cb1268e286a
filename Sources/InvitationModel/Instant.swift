/// A moment in UTC with a resolution of one second.
public struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public var seconds: Int

  /// The moment that lies this many seconds after 1970-01-01T00:00:00Z.
  public init(seconds: Int) { self.seconds = seconds }

  /// The moment of a UTC day and the seconds passed in it (0...86399).
  public init(day: CivilDay, secondOfDay: Int = 0) { seconds = day.daysSinceEpoch * 86_400 + secondOfDay }

  /// The UTC day of the moment.
  public var day: CivilDay {
    CivilDay(daysSinceEpoch: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
  }

  /// Seconds passed since the UTC day began, 0...86399.
  public var secondOfDay: Int { seconds - day.daysSinceEpoch * 86_400 }

  /// The ISO 8601 form, for example `2026-10-02T16:41:00Z`.
  public var iso: String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let second = secondOfDay
    return "\(day.iso)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
  }

  /// Whether one moment lies before another.
  public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
}

#if DEBUG
extension Instant: Codable {
  /// Reads the ISO 8601 form in UTC.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    let clock = text.dropFirst(11).dropLast().split(separator: ":").compactMap { Int($0) }
    guard text.utf8.count == 20, text.hasSuffix("Z"), let day = CivilDay(iso: String(text.prefix(10))),
      clock.count == 3
    else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "expected 2026-10-02T16:41:00Z")
    }
    self.init(day: day, secondOfDay: clock[0] * 3600 + clock[1] * 60 + clock[2])
  }

  /// Writes the ISO 8601 form in UTC.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
#endif
