import InvitationModel

/// What a `history.jsonl` holds: the figures of earlier builds, one object a line.
public struct HistoryFile: Sendable {
  /// The figures by day, ascending; of several of one day the last.
  public private(set) var days: [Figures] = []
  /// The lines that are none, counted from 1.
  public private(set) var unreadableLines: [Int] = []

  /// Reads a file; what is no object with a day costs only its line.
  public init(_ bytes: [UInt8]) {
    var byDay: [CivilDay: Figures] = [:]
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !isBlankText(line) {
      guard line.count <= 4096, let root = try? JSONText(Array(line)).root, let day = root["asOf"]?.day else {
        unreadableLines.append(number + 1)
        continue
      }
      var figures = Figures(asOf: day)
      for figure in Figure.allCases {
        let value = root[figure.rawValue]?.integer
        figures[figure] = value.flatMap { (0...1_000_000_000).contains($0) ? $0 : nil }
      }
      byDay[day] = figures
    }
    days = byDay.values.sorted {
      $0.asOf ?? CivilDay(daysSinceEpoch: 0) < $1.asOf ?? CivilDay(daysSinceEpoch: 0)
    }
  }

  /// The same with the figures of another build, which count for their day.
  public func adding(_ figures: Figures) -> [Figures] {
    guard let day = figures.asOf else { return days }
    let others = days.filter { $0.asOf != day }
    let place = others.firstIndex { $0.asOf.map { $0 > day } ?? false } ?? others.count
    return others[..<place] + [figures] + others[place...]
  }
}
