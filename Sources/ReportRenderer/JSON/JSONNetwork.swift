import InvitationModel

extension Network: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("companies", companies)
      json.field("connections", connections)
      json.field("goals", goals)
      json.field("growth", growth)
      json.field("hidden", hidden)
      json.field("levelWords", levelWords)
      json.field("overlap", overlap)
      json.field("titleWords", titleWords)
      json.field("unknown", unknown)
    }
  }
}

extension GoalCoverage: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("companies", companies)
      json.field("effectiveCompanies", effectiveCompanies)
      json.field("gap", gap)
      json.field("growth", growth)
      json.field("high", high)
      json.field("highestPossible", highestPossible)
      json.field("knownHigh", knownHigh)
      json.field("knownLow", knownLow)
      json.field("low", low)
      json.field("matches", matches)
      json.field("missing", missing)
      json.field("name", name)
      json.field("openMatches", openMatches)
      json.field("share", share)
      json.field("shareOfKnown", shareOfKnown)
      json.field("shareWithOpen", shareWithOpen)
      json.field("simpson", simpson)
      json.field("target", target)
      json.field("trend", trend)
      json.field("withCompany", withCompany)
    }
  }
}

extension GoalGrowth: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("earlier", earlier)
      json.field("p", p)
      json.field("recent", recent)
    }
  }
}

extension YearMatches: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("joined", joined)
      json.field("matches", matches)
    }
  }
}

extension NamedCount: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("count", count)
      json.field("name", name)
    }
  }
}

extension QuarterCount: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("added", added)
      json.field("quarter", quarter)
    }
  }
}

extension QuarterMatches: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("joined", joined)
      json.field("matches", matches)
      json.field("quarter", quarter)
    }
  }
}
