import InvitationModel

/// How far the goals share their people: a shaded table.
enum GoalOverlap {
  /// The chart, or the sentence in its place.
  static func html(_ report: Report) -> HTML {
    let name = "goal-overlap"
    let network = report.network
    if let sentence = GoalSentence.missing(network) { return .nothing(name, sentence) }
    let goals = network.goals
    guard goals.count >= 2 else { return .nothing(name, say("There is one goal: nothing to compare.")) }
    guard network.overlap.count == goals.count, network.overlap.allSatisfy({ $0.count == goals.count }),
      goals.reduce(0, { $0 + $1.matches }) >= 5
    else {
      return .nothing(name, say("Too few connections match to compare goals."))
    }
    let pairs = goals.indices.flatMap { row in
      goals.indices.filter { $0 > row }.map { (row, $0, network.overlap[row][$0]) }
    }
    let largest = pairs.map(\.2).max() ?? 0
    return ShadedFigure(
      name: name,
      finding: finding(goals, pairs),
      measure: say("Of the people who match either of two goals, the share in % who match both."),
      table: ShadedTable(
        caption: say("Overlap of goals in %"),
        columns: [say("goal")] + goals.indices.map { "\($0 + 1)" },
        rows: goals.indices.map { row in
          (
            head: "\(row + 1) \(goals[row].name)",
            cells: goals.indices.map { column in
              let share = network.overlap[row][column]
              return ShadedTable.Cell(
                text: row == column ? "–" : ChartWords.percent(share),
                level: row == column ? 0 : ShadedTable.level(share, of: largest)
              )
            }
          )
        }
      )
    ).html
  }

  private static func finding(_ goals: [GoalCoverage], _ pairs: [(Int, Int, Double)]) -> String {
    guard let most = pairs.max(by: { $0.2 < $1.2 }), most.2 > 0 else {
      return say("No two goals share people")
    }
    return
      say(
        """
        \(goals[most.0].name) and \(goals[most.1].name) share \(LatencyWords.percent(most.2)) of \
        their people
        """
      )
  }
}
