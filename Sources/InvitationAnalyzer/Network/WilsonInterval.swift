/// The Wilson 95 % interval of a share.
///
/// Source: Wilson 1927, the score interval without continuity correction; decisions.md 14.
///
/// - Parameters:
///   - count: 0...total.
///   - total: 0 or more.
/// - Returns: Limits inside 0...1; nil when `total` is 0.
func wilsonInterval(_ count: Int, of total: Int) -> (low: Double, high: Double)? {
  guard total > 0 else { return nil }
  let (n, share, z) = (Double(total), Double(count) / Double(total), normalQuantile975)
  let center = share + z * z / (2 * n)
  let spread = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
  let scale = 1 + z * z / n
  return (max(0, (center - spread) / scale), min(1, (center + spread) / scale))
}
