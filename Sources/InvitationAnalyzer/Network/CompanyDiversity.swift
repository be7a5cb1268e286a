#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// How evenly people are spread over companies.
struct CompanyDiversity {
  /// Simpson's index of diversity, 1 - sum of n (n - 1) / (N (N - 1)), 0...1.
  ///
  /// It is the probability that two people drawn without replacement are from different companies.
  let simpson: Double
  /// The effective number of companies, exp of Shannon's entropy; 1 or more (Hill 1973, order 1).
  let effectiveNumber: Double

  /// Measures the spread; nil below 2 people.
  ///
  /// - Parameter counts: People a company, each at least 1.
  init?(_ counts: [Int]) {
    let total = counts.reduce(0, +)
    guard total >= 2 else { return nil }
    let n = Double(total)
    simpson = 1 - counts.reduce(0.0) { $0 + Double($1) * Double($1 - 1) } / (n * (n - 1))
    effectiveNumber = exp(-counts.reduce(0.0) { $0 + Double($1) / n * log(Double($1) / n) })
  }
}
