import InvitationModel

/// One bar of counts with a label under each part.
struct StackedBar {
  /// One part.
  struct Part {
    var mark: Mark
    var count: Int
    var label: String
  }

  /// From left to right; parts of 0 are not drawn.
  var parts: [Part]

  private static let (top, bottom) = (6.0, 30.0)
  private static let pitch = 18.0

  private struct Placed {
    var part: Part
    var from: Double
    var to: Double
    var readsRight = true
    var middle: Double { (from + to) / 2 }
    var words: String { "\(LatencyWords.count(part.count)) \(part.label)" }
    /// A verdict's sign stands between the leader and the words: shape tells, colour only repeats.
    var hasSign: Bool { [.accept, .ask, .decline].contains(part.mark) }
    /// From the leader to the end of the words, which are a quarter wider in the fonts of some systems.
    var reach: Double { (hasSign ? 22 : 8) + 1.25 * Draw.width(of: words) }

    /// Parts keep a gap of one unit; hollow ones have their outline inside.
    var shape: Path {
      let inset = part.mark == .open ? 0.8 : 0
      var shape = Path()
      shape.rectangle(
        x: from + inset,
        y: StackedBar.top + inset,
        width: max(to - from - 1 - 2 * inset, 0.6),
        height: StackedBar.bottom - StackedBar.top - 2 * inset
      )
      return shape
    }
  }

  private var total: Int { parts.reduce(0) { $0 + $1.count } }

  /// From the right, a label reads to the left where it would else cross the edge or the leader of one that does.
  private var placed: [Placed] {
    let scale = Scale.linear(to: Double(total))
    var before = 0
    var placed = parts.filter { $0.count > 0 }.map { part in
      let from = scale.position(before)
      before += part.count
      return Placed(part: part, from: from, to: scale.position(before))
    }
    var limit = Self.edge
    for index in placed.indices.reversed() {
      let (middle, reach) = (placed[index].middle, placed[index].reach)
      // A wide font may use the page's margin; crossing a leader is better than leaving the page.
      let fitsLeft = reach <= middle + 20 || middle + reach > Self.edge
      guard middle + reach > limit, fitsLeft else { continue }
      placed[index].readsRight = false
      limit = middle - 4
    }
    return placed
  }

  private static let edge = Scale.right + 8

  /// The height of the drawing.
  var height: Double { Self.bottom + 8 + Double(parts.count { $0.count > 0 }) * Self.pitch }

  /// The shapes.
  ///
  /// Each label has a line of its own, and they are ordered so that no leader crosses a label: those that read to
  /// the right from the right, then those that read to the left from the left.
  var drawing: HTML {
    var result = Draw.label(LatencyWords.count(total), y: Self.bottom - 8)
    let placed = placed
    for item in placed { result += Draw.path(item.part.mark, item.shape) }
    let labelled = placed.filter(\.readsRight).reversed() + placed.filter { !$0.readsRight }
    var (leaders, labels) = (Path(), HTML.empty)
    for (index, item) in labelled.enumerated() {
      let y = Self.bottom + 16 + Double(index) * Self.pitch
      let side: Double = item.readsRight ? 1 : -1
      leaders.move(to: item.middle, Self.bottom + 2)
      leaders.vertical(to: y - 4)
      leaders.horizontal(to: item.middle + 5 * side)
      if item.hasSign {
        var sign = Path()
        sign.sign(item.part.mark, x: item.middle + (item.readsRight ? 8 : -18), y: y - 9)
        labels += Draw.outline(item.part.mark, sign)
      }
      labels += Draw.text(
        item.words,
        x: item.middle + (item.hasSign ? 22 : 8) * side,
        y: y,
        anchor: item.readsRight ? .start : .end
      )
    }
    return result + Draw.path(.leader, leaders) + labels
  }
}
