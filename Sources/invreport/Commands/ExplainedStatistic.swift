import ArgumentParser
import InvitationAnalyzer
import InvitationModel
import ReportRenderer

extension Explain {
  /// Prints a definition, the figures and the rows that were used.
  func explain(statistic name: String) throws {
    guard let definition = Definition.named(name) else {
      let names = Definition.all.map(\.name).joined(separator: ", ")
      tell("\(shown(name)): error: no statistic with this name; there are \(names) [unknown-statistic]")
      throw ExitCode.validationFailure
    }
    var reading = reading
    // Without a card to show, the first word is an input too.
    if let id { reading.inputs.insert(id, at: 0) }
    var options = measuring.analyzerOptions(isDemo: reading.demo)
    options.countsWorkingDays = definition.name == "working-days"
    let report = analyze(try reading.load(), options: options)
    for line in ExplainedStatistic(definition, report).lines { answer(line) }
  }
}

/// A statistic as lines of a terminal.
struct ExplainedStatistic {
  private let definition: Definition
  private let report: Report

  init(_ definition: Definition, _ report: Report) { (self.definition, self.report) = (definition, report) }

  /// Definition, formula, source; then the figures and the rows for each direction or goal.
  var lines: [String] {
    var lines = [
      "\(definition.title) (\(definition.name))", "  " + definition.meaning, "  " + definition.formula,
    ]
    if !definition.source.isEmpty { lines.append("  Source: \(definition.source)") }
    lines += report.rowsUsed(by: definition).map { "  " + $0 }
    switch definition.subject {
    case .network: return lines + goals
    case .open: return lines + rows(of: [.incoming, .outgoing]) { $0.state == .pending }
    case .waits where definition.name == "working-days":
      return lines + (report.latency.outgoingWorkingDays.map { figures("sent, in working days", $0) } ?? [])
        + rows(of: [.outgoing])
    case .waits:
      return lines + figures("received", report.latency.incoming) + rows(of: [.incoming])
        + figures("sent", report.latency.outgoing) + rows(of: [.outgoing])
    }
  }

  /// The quantiles and the curve from which all figures of waits are read.
  private func figures(_ side: String, _ latency: Latency) -> [String] {
    var lines = ["", "\(side): \(latency.n) used"]
    lines += latency.quantiles.map { quantile in
      "  p \(text(quantile.p)): \(text(quantile.value, "not reached")) (\(text(quantile.low)) to \(text(quantile.high)))"
    }
    lines += latency.within.compactMap { within in
      within.share.map {
        "  within \(within.days) days: \(text($0)) (\(text(within.low)) to \(text(within.high)))"
      }
    }
    if let mean = latency.restrictedMean {
      lines.append(
        "  mean up to \(mean.tau): \(text(mean.value)), standard error \(text(mean.standardError))"
      )
    }
    if let quiet = latency.quietAfter { lines.append("  hardly ever answered after: \(quiet)") }
    lines += latency.trend.map { group in
      "  \(group.id): n \(group.n), answers \(group.events), median \(text(group.median?.value, "not reached"))"
    }
    lines += latency.groups.map { group in
      "  \(group.id): n \(group.n), answers \(group.events), median \(text(group.median?.value, "not reached"))"
    }
    if let test = latency.comparison {
      lines.append("  log-rank: chi2 \(text(test.chiSquared)), p \(text(test.p))")
    }
    guard !latency.curve.isEmpty else { return lines }
    lines.append("  day\tat risk\tanswers\tS\tlow\thigh")
    lines += latency.curve.map { point in
      "  \(point.t)\t\(point.atRisk)\t\(point.events)\t\(text(point.survival))\t\(text(point.low))\t\(text(point.high))"
    }
    return lines
  }

  /// The listed invitations, each with its place in the input; without names.
  private func rows(
    of directions: [Direction],
    where isShown: (ReportedInvitation) -> Bool = { _ in true }
  ) -> [String] {
    let rows = report.invitations.filter { directions.contains($0.direction) && isShown($0) }
    guard !rows.isEmpty else { return [] }
    return ["  rows:"]
      + rows.map { row in
        let sent = row.sentAt.map { "sent \($0.iso)" } ?? "no date"
        let wait =
          row.latencyDays.map { "answered after \($0)" } ?? row.ageDays.map {
            "\(row.state.rawValue), age \($0)"
          }
          ?? row.state.rawValue
        return "  \(shown(row.source.place)): \(sent), \(wait)"
      }
  }

  private var goals: [String] {
    report.network.goals.map { goal in
      "  \(shownWhole(goal.name)): \(goal.matches) of \(report.network.connections), share \(text(goal.share)) "
        + "(\(text(goal.low)) to \(text(goal.high))), of the known \(text(goal.shareOfKnown)), at most "
        + "\(text(goal.highestPossible)), effective companies \(text(goal.effectiveCompanies))"
    }
  }

  private func text(_ value: Double?) -> String { value.map { "\($0)" } ?? "-" }
  private func text(_ value: Int?, _ missing: String = "-") -> String { value.map { "\($0)" } ?? missing }
}
