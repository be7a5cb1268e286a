import InvitationModel

/// Upright bars on one scale, in one row or in several with a heading each.
struct BarColumns {
  /// One row of bars.
  struct Row {
    /// What stands above the row; nothing without it.
    var heading: String?
    var values: [Int]
    /// Bars that do not hold the whole span.
    var partial: Set<Int> = []
  }

  /// From top to bottom, all with as many values as there are ticks.
  var rows: [Row]
  /// What stands under a bar; nil for nothing.
  var ticks: [String?]

  private var rowHeight: Double { rows.count > 1 ? 40 : 80 }
  private var headingHeight: Double { rows.contains { $0.heading != nil } ? 18 : 4 }
  private var pitch: Double { headingHeight + 14 + rowHeight }

  /// The height of the drawing.
  var height: Double { Double(rows.count) * pitch + 20 }

  /// The shapes; the largest and the last bar of a row have their number above them.
  var drawing: HTML {
    let step = (Scale.right - Scale.left) / Double(max(ticks.count, 1))
    let width = min(max(step - 2, 1.5), 28)
    let scale = Scale.linear(to: Double(rows.flatMap(\.values).max() ?? 0), from: 0, to: rowHeight)
    var (solid, partial, base, labels) = (Path(), Path(), Path(), HTML.empty)
    for (rowIndex, row) in rows.enumerated() {
      let bottom = Double(rowIndex + 1) * pitch
      base.line(from: (Scale.left, bottom), to: (Scale.right, bottom))
      if let heading = row.heading {
        labels += Draw.text(
          Draw.shortened(heading, to: Scale.right - Scale.left),
          x: Scale.left,
          y: bottom - pitch + 14
        )
      }
      let named = namedBars(row.values, apart: 24 / step)
      for (index, value) in row.values.enumerated() {
        let height = scale.length(value)
        let x = Scale.left + Double(index) * step + (step - width) / 2
        if row.partial.contains(index) {
          partial.rectangle(x: x, y: bottom - height, width: width, height: height)
        } else {
          solid.rectangle(x: x, y: bottom - height, width: width, height: height)
        }
        if named.contains(index) {
          labels += Draw.text(
            LatencyWords.count(value),
            x: x + width / 2,
            y: bottom - height - 3,
            anchor: .middle
          )
        }
      }
    }
    let foot = Double(rows.count) * pitch + 14
    let tickRow = ticks.enumerated().compactMap { index, tick in
      tick.map { Draw.text($0, x: Scale.left + (Double(index) + 0.5) * step, y: foot, anchor: .middle) }
    }
    return Draw.path(.grid, base) + Draw.path(.bar, solid) + Draw.path(.partial, partial) + labels
      + .joined(tickRow)
  }

  /// The first largest and the last bar; only the largest when their numbers would touch.
  private func namedBars(_ values: [Int], apart: Double) -> [Int] {
    guard let most = values.max(), most > 0, let largest = values.firstIndex(of: most) else { return [] }
    let last = values.count - 1
    return Double(last - largest) < apart ? [largest] : [largest, last]
  }
}
