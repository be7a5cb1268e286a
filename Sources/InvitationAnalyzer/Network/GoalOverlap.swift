/// How far the goals are served by the same people.
struct GoalOverlap: Sendable {
  /// Matches of both goals; on the diagonal the matches of one.
  private var both: [[Int]]

  /// No matches yet.
  init(goals: Int) { both = Array(repeating: Array(repeating: 0, count: goals), count: goals) }

  /// Counts one connection by the indices of the goals that it matches.
  mutating func add(_ matched: [Int]) {
    for row in matched { for column in matched { both[row][column] += 1 } }
  }

  /// The Jaccard index, matches of both by matches of either, for each pair of goals (Jaccard 1901).
  ///
  /// 0 where neither has a match; empty with fewer than 2 goals.
  var jaccard: [[Double]] {
    guard both.count >= 2 else { return [] }
    return both.indices.map { row in
      both.indices.map { column in
        let either = both[row][row] + both[column][column] - both[row][column]
        return either == 0 ? 0 : nineDecimals(Double(both[row][column]) / Double(either))
      }
    }
  }
}
