/// The commands of an SVG path.
///
/// Steps are relative, which is shorter; they are taken between rounded positions, so errors cannot add up.
struct Path {
  /// The value of `d`.
  private(set) var commands = HTML.empty
  private var x = Coordinate(tenths: 0)
  private var y = Coordinate(tenths: 0)

  /// Starts a new part.
  mutating func move(to newX: Double, _ newY: Double) {
    x = Coordinate(newX)
    y = Coordinate(newY)
    commands.text("M")
    commands.coordinate(x)
    commands.text(" ")
    commands.coordinate(y)
  }

  /// Draws sideways to a position.
  mutating func horizontal(to newX: Double) {
    let target = Coordinate(newX)
    guard target != x else { return }
    commands.text("h")
    commands.coordinate(Coordinate(tenths: target.tenths - x.tenths))
    x = target
  }

  /// Draws up or down to a position.
  mutating func vertical(to newY: Double) {
    let target = Coordinate(newY)
    guard target != y else { return }
    commands.text("v")
    commands.coordinate(Coordinate(tenths: target.tenths - y.tenths))
    y = target
  }

  /// Draws back to the start of the part.
  mutating func close() { commands.text("z") }

  /// Adds a rectangle; nothing without width or height.
  mutating func rectangle(x: Double, y: Double, width: Double, height: Double) {
    guard Coordinate(width).tenths > 0, Coordinate(height).tenths > 0 else { return }
    move(to: x, y)
    horizontal(to: x + width)
    vertical(to: y + height)
    horizontal(to: x)
    close()
  }

  /// Adds a straight line, sideways or upright.
  mutating func line(from start: (x: Double, y: Double), to end: (x: Double, y: Double)) {
    move(to: start.x, start.y)
    horizontal(to: end.x)
    vertical(to: end.y)
  }

  /// Adds the outline of a verdict's icon, 10 units wide: shape tells, colour only repeats.
  mutating func sign(_ mark: Mark, x: Double, y: Double) {
    move(to: x, y)
    let outline =
      switch mark {
      case .accept: "m0 5a5 5 0 1 1 0 .1zm2.5 0l2 2 3-4"
      case .ask: "m.5 .5h9v9h-9z"
      case .decline: "m3 0h4l3 3v4l-3 3h-4l-3-3v-4zm0 5h4"
      default: "m5 0l5 5-5 5-5-5z"
      }
    commands.text(outline)
  }
}
