import InvitationModel
import ReportRedactor

extension PublicText: JSONWritable {
  func write(to json: inout JSONWriter) { json.text(text) }
}

extension PublishedReport: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("asOf", asOf)
      json.field("changes", changes)
      json.field("choices", choices)
      json.field("findings", findings)
      json.field("generator", generator)
      json.field("history", history)
      json.field("isDemo", isDemo)
      json.field("kinds", kinds)
      json.field("network", network)
      json.field("profile", "publish")
      // Null where a person's queue is too short to be shown.
      json.field("queue", queue, writesNull: true)
      json.field("received", received)
      json.field("schemaVersion", 1)
      json.field("sent", sent)
    }
  }
}

extension Breakdown: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("other", other)
      json.field("parts", parts)
    }
  }
}

extension Breakdown.Part: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("count", count)
      json.field("label", label)
    }
  }
}

extension PublishedFinding: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("count", count)
      json.field("id", id)
    }
  }
}

extension PublishedChanges: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("newer", newer)
      json.field("older", older)
      json.field("received", received)
      json.field("sent", sent)
    }
  }
}

extension PublishedQueue: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("cards", cards)
      json.field("pending", pending)
      json.field("verdicts", verdicts)
    }
  }
}

extension PublishedVerdict: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("count", count)
      json.field("decisions", decisions)
    }
  }
}

extension AgeBand: JSONWritable {}

extension PublishedCard: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("age", age)
      json.field("code", "i-\(number)")
      json.field("grounds", grounds)
      json.field("hasNote", hasNote)
      json.field("label", "Person \(number)")
      json.field("verdict", verdict)
    }
  }
}

extension PublishedGrounds: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("confidence", confidence)
      json.field("facts", facts)
      json.field("rule", rule)
      json.field("scores", scores)
    }
  }
}

extension PublishedSide: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("ages", ages)
      // Null is fewer than five.
      json.field("answered", answered, writesNull: true)
      json.field("curve", curve)
      json.field("goals", goals)
      json.field("months", months)
      json.field("notes", notes)
      json.field("quantiles", quantiles)
      json.field("statuses", statuses)
      json.field("steps", waits)
      json.field("waiting", waiting, writesNull: true)
    }
  }
}

extension PublishedQuantile: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("days", days)
      json.field("percent", percent)
    }
  }
}

extension PublishedStep: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("days", days)
      json.field("percent", percent)
    }
  }
}

extension PublishedNetwork: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("companies", companies)
      json.field("connections", connections, writesNull: true)
      json.field("goals", goals)
      json.field("quarters", quarters)
      json.field("titleWords", titleWords)
    }
  }
}

extension PublishedCoverage: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("label", label)
      json.field("people", people, writesNull: true)
      json.field("percent", percent, writesNull: true)
    }
  }
}
