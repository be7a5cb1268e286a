import InvitationModel

/// The owner's decisions by month, a row a kind on one scale.
enum DecisionsByMonth {
  /// The chart, or the sentence in its place.
  static func html(_ report: Report) -> HTML {
    let name = "decisions-by-month"
    let outcomes = report.ledger?.outcomes ?? []
    let months = outcomes.map(\.decidedOn.monthsSinceZero)
    guard outcomes.count >= 5, let first = months.min(), let last = months.max() else {
      return .nothing(name, "Fewer than 5 decisions are on record: too few to show them over time.")
    }
    // Two years at most; what is older stands in the list below.
    let shown = Array(max(first, last - 23)...last)
    let kinds: [(words: String, decision: Decision)] = [
      ("accepted", .accept), ("asked", .ask), ("declined", .decline),
    ]
    let rows = kinds.map { kind in
      BarColumns.Row(
        heading: kind.words,
        values: shown.map { month in
          outcomes.count { $0.decision.decision == kind.decision && $0.decidedOn.monthsSinceZero == month }
        }
      )
    }
    let columns = BarColumns(rows: rows, ticks: ticks(shown))
    let counts = shown.indices.map { month in rows.map { LatencyWords.count($0.values[month]) } }
    let total = rows.joinedTotal
    let totals = rows.map { "\(LatencyWords.count($0.values.reduce(0, +))) \($0.heading ?? "")" }
    return Figure(
      name: name,
      finding: "\(ChartWords.count(total, "decision", "decisions")): \(ChartWords.list(totals))",
      measure:
        "By month of the decision, as it stands in decisions.csv; of several about one person the newest. "
        + "n = \(LatencyWords.count(total))."
        + (total < outcomes.count
          ? " Older than two years: \(LatencyWords.count(outcomes.count - total))." : ""),
      description: zip(shown, counts).map { "\(ChartWords.month(month: $0)): \(ChartWords.list($1))" }
        .joined(separator: "; ") + ", each accepted, asked and declined.",
      height: columns.height,
      drawing: columns.drawing,
      table: DataTable(
        caption: "Your decisions by month",
        columns: ["month"] + kinds.map(\.words),
        rows: zip(shown, counts).map { [ChartWords.month(month: $0)] + $1 }
      )
    ).html
  }

  /// The first month and each January, else every third, as far as they have room.
  private static func ticks(_ months: [Int]) -> [String?] {
    months.enumerated().map { index, month in
      guard months.count <= 9 || index.isMultiple(of: 3) else { return nil }
      let name = ChartWords.month(month: month)
      return index == 0 || month % 12 < 3 && months.count > 9 || month % 12 == 0
        ? String(name.prefix(3)) + " ’" + name.suffix(2) : String(name.prefix(3))
    }
  }
}

extension [BarColumns.Row] {
  /// The sum of all values.
  fileprivate var joinedTotal: Int { reduce(0) { $0 + $1.values.reduce(0, +) } }
}

extension CivilDay {
  /// Months since January of year 0.
  fileprivate var monthsSinceZero: Int { components.year * 12 + components.month - 1 }
}

extension ChartWords {
  /// `Oct 2026` of the months since January of year 0.
  fileprivate static func month(month: Int) -> String {
    CivilDay(year: month / 12, month: month % 12 + 1, day: 1).map { "\(shortMonth($0)) \(month / 12)" } ?? ""
  }
}
