/// The name a person most likely meant.
///
/// - Returns: The nearest of the names by Damerau-Levenshtein distance, at most 2 and less than half the length
///   of what was written; of equally near ones the first. Nil when none is near.
public func nearestName(to written: String, in names: [String]) -> String? {
  let limit = min(2, (written.count - 1) / 2)
  let near = names.map { (name: $0, distance: editDistance(written, $0)) }.filter { $0.distance <= limit }
  return near.min { $0.distance < $1.distance }?.name
}

/// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours count 1 each.
private func editDistance(_ left: String, _ right: String) -> Int {
  let (a, b) = (Array(left), Array(right))
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var best = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
      row.append(best)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
