/// A position in the drawing in whole tenths of a unit.
///
/// Only integers are printed, so the bytes do not depend on a machine's way to print fractions.
struct Coordinate: Hashable, Sendable {
  /// Tenths of a unit.
  let tenths: Int

  /// The nearest tenth; not-a-number counts as 0, and nothing leaves ±10,000 units.
  init(_ units: Double) {
    let limited = units.isNaN ? 0 : min(max(units, -10_000), 10_000)
    tenths = Int((limited * 10).rounded())
  }

  /// So many tenths.
  init(tenths: Int) { self.tenths = tenths }

  /// At most one decimal and a point, for example `-4.5` or `44`.
  var text: String {
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}

extension HTML {
  /// Writes a position with at most one decimal.
  mutating func coordinate(_ coordinate: Coordinate) {
    let (whole, rest) = coordinate.tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    if coordinate.tenths < 0 { text("-") }
    number(Int(whole))
    guard rest > 0 else { return }
    text(".")
    number(Int(rest))
  }

  /// Writes an attribute whose value is a position.
  mutating func attribute(_ name: StaticString, at units: Double) {
    attribute(name) { $0.coordinate(Coordinate(units)) }
  }
}
