import InvitationModel

extension LedgerVerdict: JSONWritable {}

extension LedgerReview: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("agreement", agreement)
      json.field("calibration", calibration)
      json.field("outcomes", outcomes)
      json.field("proposals", proposals)
    }
  }
}

extension LedgerOutcome: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("decidedOn", decidedOn)
      json.field("decision", decision)
      json.field("goneBy", goneBy)
      json.field("id", id)
      json.field("isRenamed", isRenamed)
      json.field("latencyDays", latencyDays)
      json.field("name", name)
      json.field("on", on)
      json.field("possiblySame", possiblySame)
      json.field("profile", profile)
      json.field("reason", reason)
      json.field("suggested", suggested)
      json.field("verdict", verdict)
    }
  }
}

extension Agreement: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("kappa", kappa)
      json.field("n", n)
      json.field("rules", rules)
      json.field("table", table)
    }
  }
}

extension RuleAgreement: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("agreed", agreed)
      json.field("fired", fired)
      json.field("high", high)
      json.field("id", id)
      json.field("low", low)
      json.field("overridden", overridden)
      json.field("rate", rate)
      json.field("row", row)
    }
  }
}

extension Proposal: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("costAfter", costAfter)
      json.field("costBefore", costBefore)
      json.field("from", from)
      json.field("isStated", isStated)
      json.field("key", key)
      json.field("matched", matched)
      json.field("of", of)
      json.field("row", row)
      json.field("to", to)
    }
  }
}

extension Calibration: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("brier", brier)
      json.field("kinds", kinds)
      json.field("reliability", reliability)
    }
  }
}

extension ReliabilityBin: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("agreed", agreed)
      json.field("high", high)
      json.field("low", low)
      json.field("n", n)
    }
  }
}
