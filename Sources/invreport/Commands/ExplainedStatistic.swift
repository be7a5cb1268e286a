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
    let dataset = try reading.load()
    let rows = definition.rows(of: dataset)
    let explained = ExplainedStatistic(definition, analyze(dataset, options: options), rows: rows)
    switch format {
    case .text: for line in explained.lines { answer(line) }
    case .json: answer(String(decoding: explained.json, as: UTF8.self))
    }
  }
}

extension Definition {
  /// The rows that it uses; those of a figure about what is open come from the report.
  fileprivate func rows(of dataset: Dataset) -> [StatisticRow] {
    switch subject {
    case .ledger: []
    case .network where name == "statuses": waitRows(dataset).filter { $0.fate == .accepted }
    case .network where name == "growth": connectionRows(dataset).filter { $0.day != nil }
    case .network where ["companies", "titles"].contains(name):
      connectionRows(dataset).filter { !$0.isUnknown }
    case .network: connectionRows(dataset)
    case .open where name == "flow": waitRows(dataset)
    case .open where name == "decisions": waitRows(dataset, .incoming).filter(\.isWaiting)
    case .open:
      waitRows(dataset).filter { $0.fate == .open || $0.direction == .outgoing && $0.fate == .accepted }
    case .waits where name == "working-days": waitRows(dataset, .outgoing, inWorkingDays: true)
    // The older rows, which came late into view, would bend these.
    case .waits where ["trend", "quiet", "hours", "closing"].contains(name):
      waitRows(dataset).filter { ($0.entry ?? 0) == 0 }
    case .waits where name == "minutes": waitRows(dataset).filter(\.isToTheMinute)
    case .waits where name == "times": waitRows(dataset).filter(\.hasSendingTime)
    case .waits: waitRows(dataset)
    }
  }
}

/// A statistic as lines of a terminal or as JSON.
///
/// A class, so that the report is held and not copied.
final class ExplainedStatistic {
  private let definition: Definition
  private let report: Report
  private let rows: [StatisticRow]

  init(_ definition: Definition, _ report: Report, rows: [StatisticRow]) {
    (self.definition, self.report, self.rows) = (definition, report, rows)
  }

  /// Definition, figures and rows as one object.
  var json: [UInt8] { statisticJSON(definition, of: report, rows: rows) }

  /// Definition, formula, source; then the figures and the rows for each direction or goal.
  var lines: [String] {
    var lines = [
      "\(definition.title) (\(definition.name))", "  " + definition.meaning, "  " + definition.formula,
    ]
    if !definition.source.isEmpty { lines.append("  Source: \(definition.source)") }
    lines += report.rowsUsed(by: definition).map { "  " + $0 }
    switch definition.subject {
    case .network: return lines + goals + used()
    case .open: return lines + used()
    case .ledger: return lines + decisions
    case .waits where definition.name == "working-days":
      return lines + report.latency.outgoingWorkingDays.flatMap { figures("sent, in working days", $0) }
        + used()
    case .waits:
      return lines + figures("received", report.latency.incoming) + used(.incoming)
        + figures("sent", report.latency.outgoing) + used(.outgoing)
    }
  }

  /// What belongs to the statistic, and the curve where it is read from that.
  private func figures(_ side: String, _ latency: Latency) -> [String] {
    var lines = ["", "\(side):"]
    switch definition.name {
    case "median", "working-days": lines += quantiles(latency)
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
      lines += latency.groups.map { text(latency.quoted($0)) }
      if let test = latency.comparison {
        lines.append("  log-rank: chi2 \(text(test.chiSquared)), p \(text(test.p))")
      }
    case "months":
      lines += latency.months.map(latency.quoted).map { month in
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
    let isOfCurve = ["curve", "band", "median", "within", "mean", "working-days"].contains(definition.name)
    guard isOfCurve, !latency.curve.isEmpty else { return lines }
    if let days = latency.horizonDays {
      lines.append("  quoted up to day \(days); later days only of those sent inside the window")
    }
    lines.append("  day\tat risk\tanswers\tS\tlow\thigh")
    lines += latency.curve.map { point in
      "  \(point.t)\t\(point.atRisk)\t\(point.events)\t\(text(point.survival))\t\(text(point.low))\t\(text(point.high))"
    }
    return lines
  }

  /// Those that may be quoted, and what lies later of those sent inside the window.
  private func quantiles(_ latency: Latency) -> [String] {
    latency.quantiles.compactMap { latency.quoted($0.p) }.flatMap { quantile in
      let later = latency.quotedOfWindow(quantile.p)
      return [text(quantile)] + (later.map { [text($0) + ", of those sent inside the window"] } ?? [])
    }
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

  /// The rows of one direction, or all, each with its place in the input; without names.
  private func used(_ direction: Direction? = nil) -> [String] {
    let own = rows.filter { direction == nil || $0.direction == direction }
    return own.isEmpty ? [] : ["  rows:"] + own.map { "  \(shown($0.source.place)): \($0.inWords)" }
  }

  private var decisions: [String] {
    (report.ledger?.outcomes ?? []).map { outcome in
      "  \(outcome.decidedOn.iso): \(outcome.decision.rawValue), suggested \(outcome.suggested?.rawValue ?? "not known")"
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

extension StatisticRow {
  /// What the statistic makes of it.
  fileprivate var inWords: String {
    let verb = fate == .connected ? "connected" : "sent"
    var parts = [day.map { "\(verb) \($0.iso)" } ?? "no date"]
    if let entry, entry > 0 { parts.append("seen from day \(entry) on") }
    switch fate {
    case .open: parts.append("open on day \(days ?? 0)")
    case .accepted: parts.append("accepted on day \(days ?? 0)")
    case .declined: parts.append("declined on day \(days ?? 0)")
    case .connected:
      if isUnknown { parts.append("no title or company") }
      if !goals.isEmpty { parts.append("serves " + goals.map(shownWhole).joined(separator: ", ")) }
    case .leftOut(let reason): parts.append("left out: \(reason)")
    }
    return parts.joined(separator: ", ")
  }
}
