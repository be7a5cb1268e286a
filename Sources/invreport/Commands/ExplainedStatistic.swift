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
///
/// A class, so that the report is held and not copied.
final class ExplainedStatistic {
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
      return lines + report.latency.outgoingWorkingDays.flatMap { figures("sent, in working days", $0) }
        + rows(of: [.outgoing])
    case .waits:
      return lines + figures("received", report.latency.incoming) + rows(of: [.incoming])
        + figures("sent", report.latency.outgoing) + rows(of: [.outgoing])
    }
  }

  /// What belongs to the statistic, and the curve from which it is read.
  private func figures(_ side: String, _ latency: Latency) -> [String] {
    var lines = ["", "\(side): \(latency.n) used"]
    switch definition.name {
    case "median", "working-days": lines += latency.quantiles.map(text)
    case "within": lines += latency.within.map(text)
    case "mean":
      if let mean = latency.restrictedMean {
        lines.append(
          "  up to day \(mean.tau): \(text(mean.value)), standard error \(text(mean.standardError))"
        )
      }
    case "quiet": lines.append("  from day \(text(latency.quietAfter))")
    case "trend": lines += latency.trend.map(text)
    case "note":
      lines += latency.groups.map(text)
      if let test = latency.comparison {
        lines.append("  log-rank: chi2 \(text(test.chiSquared)), p \(text(test.p))")
      }
    case "months":
      lines += latency.months.map { month in
        "  \(month.month): n \(month.n), answers \(month.events), median \(text(month.median?.value)), 90 % \(text(month.q90))"
      }
    case "days": lines += latency.bins.map { "  \($0.from) to \(text($0.to)): \($0.count)" }
    case "times":
      lines += latency.times.map { cell in
        "  weekday \(cell.weekday), from \(cell.block * 3) h: \(cell.count), median \(text(cell.median))"
      }
    case "minutes":
      if let exact = latency.exact {
        lines.append("  n \(exact.n), seconds: median \(exact.median), \(exact.min) to \(exact.max)")
      }
    case "hours":
      lines.append("  minutes: \(text(latency.sensitivity?.low)) to \(text(latency.sensitivity?.high))")
      lines += masses(latency.intervals)
    case "closing": lines += masses(latency.closing)
    case "declines":
      lines += (latency.causes ?? []).map {
        "  day \($0.t): accepted \($0.accepted), declined \($0.declined)"
      }
    default: break
    }
    guard !latency.curve.isEmpty else { return lines }
    lines.append("  day\tat risk\tanswers\tS\tlow\thigh")
    lines += latency.curve.map { point in
      "  \(point.t)\t\(point.atRisk)\t\(point.events)\t\(text(point.survival))\t\(text(point.low))\t\(text(point.high))"
    }
    return lines
  }

  private func text(_ quantile: Quantile) -> String {
    "  p \(quantile.p): \(text(quantile.value, "not reached")) (\(text(quantile.low)) to \(text(quantile.high)))"
  }

  private func text(_ within: ShareWithin) -> String {
    "  within \(within.days) days: \(text(within.share)) (\(text(within.low)) to \(text(within.high)))"
  }

  private func text(_ group: LatencyGroup) -> String {
    "  \(group.id): n \(group.n), answers \(group.events), median \(text(group.median?.value, "not reached"))"
  }

  /// In minutes, as far as the estimate was made.
  private func masses(_ estimate: IntervalEstimate?) -> [String] {
    guard let estimate else { return ["  not estimated"] }
    return zip(estimate.inner, estimate.mass).map { "  [\($0.from), \(text($0.to))) minutes: \(text($1))" }
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
