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
