import InvitationModel

/// Horizontal bars from 0, one row a class, with the count at the bar's end.
struct BarRows {
  /// One bar.
  struct Row {
    var label: String
    var value: Int
    /// Hollow instead of solid.
    var isOpen = false
    /// What stands at the bar's end; the count without it.
    var text: String?
  }

  /// From top to bottom.
  var rows: [Row]
  /// Whether labels stand above their bars because they are long.
  var isStacked = false

  private var pitch: Double { isStacked ? 34 : 20 }

  /// The height of the drawing.
  var height: Double { Double(rows.count) * pitch + 4 }

  /// The shapes.
  var drawing: HTML {
    let texts = rows.map { $0.text ?? LatencyWords.count($0.value) }
    // Room for the longest text behind the longest bar.
    let reserve = 6 + (texts.map { Draw.width(of: $0) }.max() ?? 0)
    let scale = Scale.linear(to: Double(rows.map(\.value).max() ?? 0), to: Scale.right - reserve)
    var (solid, hollow, labels) = (Path(), Path(), HTML.empty)
    for (index, row) in rows.enumerated() {
      let y = Double(index) * pitch + (isStacked ? 18 : 4)
      let length = scale.length(row.value)
      if row.isOpen {
        hollow.rectangle(x: Scale.left, y: y + 0.7, width: length, height: 10.6)
      } else {
        solid.rectangle(x: Scale.left, y: y, width: length, height: 12)
      }
      labels +=
        (isStacked
          ? Draw.text(Draw.shortened(row.label, to: Scale.right - Scale.left), x: Scale.left, y: y - 4)
          : Draw.label(row.label, y: y + 10.4))
        + Draw.text(texts[index], x: Scale.left + length + 5, y: y + 10.4)
    }
    return Draw.path(.bar, solid) + Draw.path(.open, hollow) + labels
  }
}
