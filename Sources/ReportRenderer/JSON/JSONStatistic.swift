import InvitationModel

/// A statistic as JSON with sorted keys: its definition, the figures of the report, and the rows behind them.
///
/// Goals, companies and decided people stand in it as in `report.json`; the rows name nobody.
public func statisticJSON(_ definition: Definition, of report: Report, rows: [StatisticRow]) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.field("definition", definition)
    switch definition.subject {
    case .ledger: json.field("ledger", report.ledger)
    case .network:
      json.field("network", report.network)
      json.field("review", report.review)
    case .open:
      json.field("latency", report.latency)
      json.field("summary", report.summary)
    case .waits: json.field("latency", report.latency)
    }
    json.field("rows", rows)
    json.field("rowsUsed", report.rowsUsed(by: definition))
  }
  return json.take()
}

extension Definition: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("formula", formula)
      json.field("meaning", meaning)
      json.field("name", name)
      json.field("source", source)
      json.field("title", title)
    }
  }
}

extension StatisticRow: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("day", day)
      json.field("days", days)
      json.field("direction", direction)
      json.field("entry", entry)
      json.field("fate", fate.name)
      if fate == .connected {
        json.field("goals", goals)
        json.field("isUnknown", isUnknown)
      }
      json.field("reason", fate.reason)
      json.field("source", source)
    }
  }
}

extension StatisticRow.Fate {
  fileprivate var name: String {
    switch self {
    case .open: "open"
    case .accepted: "accepted"
    case .declined: "declined"
    case .connected: "connected"
    case .leftOut: "left-out"
    }
  }

  fileprivate var reason: String? {
    if case .leftOut(let reason) = self { reason } else { nil }
  }
}
