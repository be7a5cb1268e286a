import InvitationModel

/// Each goal in figures: coverage, gap, trend, concentration, and what the open invitations would change.
extension TableParts {
  var coverage: ReportTable {
    let goals = context.report.network.goals
    return ReportTable(
      caption: say("Your goals in figures"),
      columns: [
        .text(say("Goal")), .number(say("People")), .number(say("Share")), .number(say("Aim")),
        .number(say("Missing")),
        .text(say("In a year")),
        // The filter of the queue counts more: notes and places too.
        .text(say("Companies")), .number(say("Waiting, by headline or company")),
        .number(say("With them all")),
      ],
      groups: [
        ReportTable.Group(count: goals.count) { index, row in
          let goal = goals[index]
          row.text(oneLine(goal.name))
          row.text(grouped(goal.matches))
          row.text(goal.share.map { LatencyWords.percent($0) + interval(goal.low, goal.high) } ?? "")
          row.text(goal.target.map { LatencyWords.percent($0) } ?? "")
          row.text(
            goal.missing.map { $0 == 0 ? say("none") : say("\($0, "person", "people")") + gap(goal) } ?? ""
          )
          row.text(goal.growth?.inWords ?? say("too few"))
          row.text(concentration(goal))
          row.text(grouped(goal.openMatches))
          row.text((goal.shareWithOpen ?? goal.share).map { tenths($0) } ?? "")
        }
      ],
      nothing: say("You have set no goals yet.")
    )
  }

  private func interval(_ low: Double?, _ high: Double?) -> String {
    guard let low, let high else { return "" }
    return say(" (\(tenths(low, unit: "")) to \(tenths(high)))")
  }

  private func gap(_ goal: GoalCoverage) -> String {
    goal.gap.map { $0 > 0 ? say(", \(tenths($0, unit: "")) points") : "" } ?? ""
  }

  /// The largest company from a half on, else the effective number.
  private func concentration(_ goal: GoalCoverage) -> String {
    guard let largest = goal.companies.first, let effective = goal.effectiveCompanies else {
      return say("too few")
    }
    if 2 * largest.count >= goal.withCompany {
      let share = Double(largest.count) / Double(max(1, goal.withCompany))
      return "\(oneLine(largest.name)) \(LatencyWords.percent(share))"
    }
    return say("like \(ChartWords.decimal(effective)) equal companies")
  }
}

/// A share in per cent, or in points without a unit, with one decimal.
func tenths(_ share: Double, unit: String = " %") -> String {
  let value = Int((share * 1000).rounded())
  return "\(value / 10)\(InterfaceLanguage.current.decimalSeparator)\(abs(value) % 10)\(unit)"
}

extension GoalGrowth {
  /// The last year against the one before; a change is named only when chance is an unlikely cause.
  fileprivate var inWords: String {
    let counts =
      say(
        """
        \(count: recent.matches) of \(count: recent.joined) new, before \(count: earlier.matches) of \
        \(count: earlier.joined)
        """
      )
    guard p < 0.05 else { return say("\(counts): no clear change of the share") }
    let isMore = recent.matches * earlier.joined > earlier.matches * recent.joined
    return isMore ? say("\(counts): a larger share") : say("\(counts): a smaller share")
  }
}
