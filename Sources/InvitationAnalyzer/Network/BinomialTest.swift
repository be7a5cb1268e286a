#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The exact two-sided binomial test.
///
/// Source: Clopper and Pearson 1934 for the distribution, the method of small p values for the second side, as
/// in R's binom.test.
///
/// - Parameters:
///   - count: Successes, 0...trials.
///   - trials: 0 or more.
///   - probability: Of one success, 0...1.
/// - Returns: The probability of a count that is at most as likely as the one seen.
func binomialTest(_ count: Int, of trials: Int, probability: Double) -> Double {
  guard trials > 0, probability > 0, probability < 1 else { return 1 }
  // Relative to the most likely count, in logarithms: the plain product underflows from about 1,000 trials.
  var logarithms = [0.0]
  for k in 0..<trials {
    let ratio = Double(trials - k) / Double(k + 1) * (probability / (1 - probability))
    logarithms.append(logarithms[k] + log(ratio))
  }
  let largest = logarithms.max() ?? 0
  let weights = logarithms.map { exp($0 - largest) }
  // R's tolerance: counts that are equally likely in exact arithmetic are on the same side.
  let limit = weights[min(max(0, count), trials)] * (1 + 1e-7)
  return min(1, weights.filter { $0 <= limit }.reduce(0, +) / weights.reduce(0, +))
}
