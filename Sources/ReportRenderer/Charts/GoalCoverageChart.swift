import InvitationModel

/// The share of the network that matches each goal, with its interval, its aim and what is unknown.
enum GoalCoverageChart {
  private static let pitch = 38.0

  /// The chart, or the sentence in its place.
  static func html(_ report: Report) -> HTML {
    let name = "goal-coverage"
    let network = report.network
    if let sentence = GoalSentence.missing(network) { return .nothing(name, sentence) }
    guard network.connections >= 10 else {
      let counts = network.goals.map { "\($0.name) \(LatencyWords.count($0.matches))" }
      return .nothing(
        name,
        say(
          """
          \(network.connections, "connection is", "connections are") too few for shares. Matches: \
          \(counts.joined(separator: ", ")).
          """
        )
      )
    }
    let goals = network.goals
    return Figure(
      name: name,
      finding: finding(goals),
      measure: say(
        """
        Share of your connections that match. n = \(count: network.connections) connections, \
        \(count: network.unknown) without company and title: hollow, as if all of them matched. Line: \
        95 % interval; tick: your aim.
        """
      ),
      description: goals.map(words).joined(separator: "; ") + ".",
      height: Double(goals.count) * pitch + 4,
      drawing: drawing(goals),
      table: DataTable(
        caption: say("Connections that match a goal, shares in %"),
        columns: [
          say("goal"), say("matches"), say("share"), say("low"), say("high"), say("aim"),
          say("if unknown match"),
        ],
        rows: goals.map { goal in
          [
            goal.name, LatencyWords.count(goal.matches), ChartWords.cell(goal.share),
            ChartWords.cell(goal.low), ChartWords.cell(goal.high), ChartWords.cell(goal.target),
            ChartWords.cell(goal.highestPossible),
          ]
        }
      )
    ).html
  }

  private static func finding(_ goals: [GoalCoverage]) -> String {
    let aimed = goals.compactMap { goal in
      goal.target.flatMap { target in goal.share.map { (goal: goal, share: $0, target: target) } }
    }
    let thin = aimed.filter { $0.share < $0.target }.max { $0.target - $0.share < $1.target - $1.share }
    if let thin {
      let (share, target) = (LatencyWords.percent(thin.share), LatencyWords.percent(thin.target))
      return say("\(thin.goal.name) is thin: \(share) of your network, aim \(target)")
    }
    if !aimed.isEmpty {
      return aimed.count == goals.count
        ? say("All goals reach their aim")
        : say("All goals with an aim reach it")
    }
    let largest = goals.max { $0.matches < $1.matches }
    return say("Your largest goal is \(largest?.name ?? ""): \(largest?.matches ?? 0, "person", "people")")
  }

  private static func words(_ goal: GoalCoverage) -> String {
    var words = say("\(goal.name): \(goal.matches, "match", "matches")")
    if let share = goal.share { words += ", \(LatencyWords.percent(share))" }
    if let low = goal.low, let high = goal.high {
      words += say(" (\(ChartWords.percent(low)) to \(ChartWords.percent(high)) %)")
    }
    if let target = goal.target { words += say(", aim \(LatencyWords.percent(target))") }
    if let most = goal.highestPossible {
      words += say(", \(LatencyWords.percent(most)) if all unknown ones matched")
    }
    return words
  }

  private static func drawing(_ goals: [GoalCoverage]) -> HTML {
    let ends = goals.flatMap { [$0.share, $0.high, $0.target, $0.highestPossible].compactMap { $0 } }
    let scale = Scale.linear(to: ends.max() ?? 1)
    var (solid, hollow, whiskers, aims) = (Path(), Path(), Path(), Path())
    var labels = HTML.empty
    for (index, goal) in goals.enumerated() {
      let y = Double(index) * pitch + 18
      let share = goal.share ?? 0
      solid.rectangle(x: Scale.left, y: y, width: scale.position(share) - Scale.left, height: 12)
      if let most = goal.highestPossible, most > share {
        let from = scale.position(share) + 0.8
        hollow.rectangle(x: from, y: y + 0.7, width: scale.position(most) - from - 0.8, height: 10.6)
      }
      if let low = goal.low, let high = goal.high {
        whiskers.line(from: (scale.position(low), y + 6), to: (scale.position(high), y + 6))
      }
      if let target = goal.target {
        aims.line(from: (scale.position(target), y - 2), to: (scale.position(target), y + 14))
      }
      let number =
        "\(ChartWords.cell(goal.share)) %"
        + (goal.target.map { say(", aim \(ChartWords.percent($0)) %") } ?? "")
      let room = Scale.right - Scale.left - Draw.width(of: number) - 8
      labels +=
        Draw.text(Draw.shortened(goal.name, to: room), x: Scale.left, y: y - 5)
        + Draw.text(number, x: Scale.right, y: y - 5, anchor: .end)
    }
    return Draw.path(.bar, solid) + Draw.path(.open, hollow) + Draw.path(.interval, whiskers)
      + Draw.path(.target, aims) + labels
  }
}

/// What is said in place of any chart of goals.
enum GoalSentence {
  /// Why there is nothing to draw; nil when there is.
  static func missing(_ network: Network) -> String? {
    if network.goals.isEmpty { return say("You have set no goals yet.") }
    return network.connections == 0 ? say("The export holds no connections.") : nil
  }
}
