/// The frame in which shares rise over days, the early days wide apart.
struct CurvePlot {
  /// The last day at the right end.
  let lastDay: Int
  /// Where 100 % and 0 % stand.
  let (top, bottom): (Double, Double)
  private let days: Scale

  init(
    to lastDay: Int,
    from left: Double = Scale.left,
    to right: Double = Scale.right,
    top: Double = 20,
    bottom: Double = 136
  ) {
    (self.lastDay, self.top, self.bottom) = (lastDay, top, bottom)
    days = .days(to: lastDay, from: left, to: right)
  }

  /// The position of a day.
  func x(_ day: Int) -> Double { days.position(day) }

  /// The position of a share.
  func y(_ share: Double) -> Double { bottom - (bottom - top) * min(max(share, 0), 1) }

  /// Lines at 0, 50 and 100 % and at some days.
  func grid(days marks: [Int]) -> HTML {
    var grid = Path()
    for day in marks where day > 0 && day < lastDay { grid.line(from: (x(day), top), to: (x(day), bottom)) }
    for share in [0, 0.5, 1] { grid.line(from: (days.from, y(share)), to: (days.to, y(share))) }
    return Draw.path(.grid, grid)
  }

  /// The names of the three lines, left of the frame.
  var levels: HTML {
    .joined([(0.0, "0"), (0.5, "50 %"), (1, "100 %")].map { Draw.label($0.1, y: y($0.0) + 4) })
  }

  /// Those of some days, and the last one, whose numbers do not touch.
  func ticks(_ marks: [Int]) -> [Int] {
    marks.filter { $0 < lastDay && x(lastDay) - x($0) > 20 } + [lastDay]
  }

  /// A number under its day; that of day 0 starts at the axis, to keep away from the label of its row.
  func tick(_ text: String, day: Int, row: Double = 1) -> HTML {
    Draw.text(text, x: x(day), y: bottom + 14 * row, anchor: day == 0 ? .start : .middle)
  }

  /// Steps from 0 on, followed to a day.
  func line(_ steps: [CurveStep], _ mark: Mark, to end: Int) -> HTML {
    guard let last = steps.last else { return .empty }
    var path = Path()
    path.move(to: days.from, bottom)
    for step in steps {
      path.horizontal(to: x(step.day))
      path.vertical(to: y(step.share))
    }
    path.horizontal(to: x(max(end, last.day)))
    return Draw.path(mark, path)
  }

  /// The intervals of the steps that have one, followed to a day.
  func band(_ steps: [CurveStep], to end: Int) -> HTML {
    let limits = steps.compactMap { step in
      step.low.flatMap { low in step.high.map { (x: x(step.day), low: low, high: $0) } }
    }
    guard let first = limits.first, let last = limits.last else { return .empty }
    let after = steps.first { x($0.day) > last.x }?.day ?? end
    var path = Path()
    path.move(to: first.x, y(first.low))
    for limit in limits {
      path.horizontal(to: limit.x)
      path.vertical(to: y(limit.high))
    }
    path.horizontal(to: x(after))
    for limit in limits.reversed() {
      path.vertical(to: y(limit.low))
      path.horizontal(to: limit.x)
    }
    path.close()
    return Draw.path(.band, path)
  }
}
