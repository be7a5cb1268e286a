#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Where a value stands between two positions of the drawing.
struct Scale {
  /// The left end of every plot.
  static let left = 44.0
  /// The right end of every plot.
  static let right = 308.0
  /// Where labels to the left of a plot end.
  static let labels = 40.0
  /// The width of every drawing.
  static let width = 320.0

  /// The value at the far end; 0 is at the near end.
  let end: Double
  /// The position of 0.
  let from: Double
  /// The position of `end`.
  let to: Double
  /// Whether steps shrink as ln(1 + value).
  let isLogarithmic: Bool

  /// Even steps from 0 to `end`; an end below the smallest positive number counts as 1.
  static func linear(to end: Double, from: Double = left, to position: Double = right) -> Scale {
    Scale(end: end > 0 ? end : 1, from: from, to: position, isLogarithmic: false)
  }

  /// Days from 0 to `end`, the early ones wide apart: from + width · ln(1 + t) / ln(1 + end).
  static func days(to end: Int, from: Double = left, to position: Double = right) -> Scale {
    Scale(end: Double(max(end, 1)), from: from, to: position, isLogarithmic: true)
  }

  /// The position of a value, kept between both ends.
  func position(_ value: Double) -> Double {
    let inside = min(max(value, 0), end)
    let share = isLogarithmic ? log(1 + inside) / log(1 + end) : inside / end
    return from + (to - from) * share
  }

  /// The position of a count.
  func position(_ value: Int) -> Double { position(Double(value)) }

  /// How far a value reaches from 0.
  func length(_ value: Int) -> Double { position(value) - from }
}
