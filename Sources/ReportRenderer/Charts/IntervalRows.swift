import InvitationModel

/// Medians as dots on a common scale of days, their 95 % intervals as lines, one row a group.
struct IntervalRows {
  /// One group.
  struct Row {
    var label: String
    var n: Int
    var answers: Int
    var median: Quantile?
    /// The day on which nine of ten are answered, drawn as a short upright line.
    var ninetieth: Int?
    /// A remark behind the number, for example `part`.
    var remark: String?

    /// The median, when it is reached.
    var value: Int? { median?.value }

    /// Both limits; nil when either is missing or the answers are few.
    var interval: ClosedRange<Int>? {
      guard answers >= 10, let low = median?.low, let high = median?.high, low <= high else { return nil }
      return low...high
    }
  }

  /// From top to bottom.
  var rows: [Row]

  private static let pitch = 20.0
  // A dot at 0 keeps away from the label of its row; the numbers stand right of the plot.
  private static let start = 52.0

  /// The height of the drawing.
  var height: Double { Double(rows.count) * Self.pitch + 22 }

  /// The shapes.
  var drawing: HTML {
    let reached = rows.flatMap { [$0.value, $0.interval?.upperBound, $0.ninetieth].compactMap { $0 } }
    let last = max(7, reached.max() ?? 0)
    let numbers = rows.map { row in
      let number = row.value.map { say("\($0) d") } ?? say("not reached")
      return row.remark.map { "\(number), \($0)" } ?? number
    }
    let reserve = 10 + (numbers.map { Draw.width(of: $0) }.max() ?? 0)
    let scale = Scale.days(to: last, from: Self.start, to: Scale.right - reserve)
    let bottom = Double(rows.count) * Self.pitch + 2
    let ticks = [0, 1, 7, 30, 90].filter { $0 <= last }
    var (grid, lines, marks) = (Path(), Path(), HTML.empty)
    for day in ticks { grid.line(from: (scale.position(day), 2), to: (scale.position(day), bottom)) }
    for (index, row) in rows.enumerated() {
      let y = Double(index) * Self.pitch + 12
      if let interval = row.interval {
        lines.line(
          from: (scale.position(interval.lowerBound), y),
          to: (scale.position(interval.upperBound), y)
        )
      }
      if let day = row.ninetieth {
        lines.line(from: (scale.position(day), y - 5), to: (scale.position(day), y + 5))
      }
      if let value = row.value {
        marks += Draw.dot(row.answers < 5 ? .open : .bar, x: scale.position(value), y: y)
      }
      marks +=
        Draw.label(row.label, y: y + 4)
        + Draw.text(numbers[index], x: Scale.right, y: y + 4, anchor: .end)
    }
    let tickRow = ticks.map {
      Draw.text("\($0)", x: scale.position($0), y: bottom + 14, anchor: .middle)
    }
    return Draw.path(.grid, grid) + Draw.path(.whisker, lines) + marks
      + Draw.label(say("day"), y: bottom + 14)
      + .joined(tickRow)
  }

  /// Every row in words.
  var description: String {
    rows.map { row in
      let median = row.value.map { say("median \($0, "day", "days")") } ?? say("median not reached")
      let interval = row.interval.map { say(" (\($0.lowerBound) to \($0.upperBound))") } ?? ""
      let late = row.ninetieth.map { say(", nine of ten within \($0, "day")") } ?? ""
      return
        "\(row.label): \(median)\(interval)\(late), " + say("\(count: row.answers) of \(count: row.n)")
    }.joined(separator: "; ") + "."
  }

  /// The cells behind the head of a row.
  static func cells(_ row: Row) -> [String] {
    [
      LatencyWords.count(row.n), LatencyWords.count(row.answers), ChartWords.cell(row.value),
      ChartWords.cell(row.interval?.lowerBound), ChartWords.cell(row.interval?.upperBound),
    ]
  }
}
