import InvitationModel

/// Quarters over which a goal is followed: two years.
private let trendQuarters = 8

/// Matches in two years that are needed before the years are compared (decisions.md 14).
private let leastMatchesToCompare = 10

/// New connections by quarter, up to the current one.
struct JoinedByQuarter {
  private let added: [Quarter: Int]
  private let first: Quarter
  private let last: Quarter

  /// The quarters of dated connections.
  ///
  /// - Parameters:
  ///   - added: Connections by quarter, only quarters that have some.
  ///   - current: The quarter of the last day used, later ones do not count; nil takes the newest in the data.
  init(_ added: [Quarter: Int], current: Quarter?) {
    let last = current ?? added.keys.max() ?? Quarter(index: 0)
    self.added = added.filter { $0.key <= last }
    self.last = last
    first = self.added.keys.min() ?? last
  }

  /// New connections a quarter, oldest first.
  ///
  /// - Parameter count: So many quarters at the end are listed even if empty; of older ones only those with a
  ///   connection, so that one wrong year does not fill the report.
  /// - Returns: Empty without a dated connection.
  func growth(withoutGaps count: Int) -> [QuarterCount] {
    guard !added.isEmpty else { return [] }
    let start = max(first.index, last.index - count + 1)
    let older = added.keys.filter { $0.index < start }.sorted()
    return (older + (start...last.index).map(Quarter.init(index:))).map {
      QuarterCount(quarter: $0.name, added: added[$0] ?? 0)
    }
  }

  /// Matches among the new connections of the last two years, oldest quarter first.
  func trend(_ matches: [Quarter: Int]) -> [QuarterMatches] {
    guard !added.isEmpty else { return [] }
    return (max(first.index, last.index - trendQuarters + 1)...last.index).map { index in
      let quarter = Quarter(index: index)
      return QuarterMatches(
        quarter: quarter.name,
        matches: matches[quarter] ?? 0,
        joined: added[quarter] ?? 0
      )
    }
  }
}

/// Compares the last four quarters of a trend with the four before (decisions.md 14).
///
/// Given the total of matches, the recent ones are binomial with p = n1 / (n1 + n2) of all new connections if
/// nothing changed.
///
/// - Returns: Nil below 10 matches, or when one of the years has no new connection.
func growth(of trend: [QuarterMatches]) -> GoalGrowth? {
  func sum(_ quarters: ArraySlice<QuarterMatches>) -> YearMatches {
    quarters.reduce(into: YearMatches(matches: 0, joined: 0)) { year, quarter in
      year.matches += quarter.matches
      year.joined += quarter.joined
    }
  }
  let (recent, earlier) = (sum(trend.suffix(4)), sum(trend.dropLast(4)))
  guard recent.matches + earlier.matches >= leastMatchesToCompare, recent.joined > 0, earlier.joined > 0
  else {
    return nil
  }
  let p = binomialTest(
    recent.matches,
    of: recent.matches + earlier.matches,
    probability: Double(recent.joined) / Double(recent.joined + earlier.joined)
  )
  return GoalGrowth(recent: recent, earlier: earlier, p: nineDecimals(p))
}
