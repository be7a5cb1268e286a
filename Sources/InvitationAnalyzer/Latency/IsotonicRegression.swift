/// The non-decreasing values nearest to given ones by weighted least squares.
///
/// Source: pool adjacent violators (Ayer et al. 1955), O(n).
///
/// - Parameters:
///   - values: Any numbers.
///   - weights: Positive; as many as `values`.
/// - Returns: As many numbers, never falling.
func isotonicRegression(_ values: [Double], weights: [Double]) -> [Double] {
  var blocks: [(mean: Double, weight: Double, count: Int)] = []
  blocks.reserveCapacity(values.count)
  for (value, weight) in zip(values, weights) {
    var block = (mean: value, weight: weight, count: 1)
    while let last = blocks.last, last.mean >= block.mean {
      let weight = last.weight + block.weight
      block = (
        (last.mean * last.weight + block.mean * block.weight) / weight, weight, last.count + block.count
      )
      blocks.removeLast()
    }
    blocks.append(block)
  }
  var monotone: [Double] = []
  monotone.reserveCapacity(values.count)
  for block in blocks {
    for _ in 0..<block.count { monotone.append(block.mean) }
  }
  return monotone
}
