#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The normal quantile of 0.975, for 95 % intervals.
let normalQuantile975 = 1.959963984540054

/// The 95 % log-log band of a survival estimate, at one day.
///
/// Source: Greenwood 1926 for the variance, Kalbfleisch and Prentice 1980 for the log-log form; latency.md 4:
/// with theta = z sqrt(G) / ln S, low = S^exp(-theta) and high = S^exp(theta).
///
/// - Parameters:
///   - survival: S, 0...1.
///   - greenwood: G, the sum of d / (n (n - d)) up to the day.
/// - Returns: The limits, low <= S <= high; nil at survival 0 and 1, where the band is not defined.
func logLogBand(survival: Double, greenwood: Double) -> (low: Double, high: Double)? {
  guard survival > 0, survival < 1 else { return nil }
  let theta = normalQuantile975 * greenwood.squareRoot() / log(survival)
  return (pow(survival, exp(-theta)), pow(survival, exp(theta)))
}
