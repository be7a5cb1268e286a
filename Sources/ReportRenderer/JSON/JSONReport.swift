import InvitationModel

/// Makes the report as JSON, whose keys are sorted, so that the bytes are always the same.
///
/// The text of a large report is never in memory as a whole: it is handed over in pieces.
func writeJSON<Failure>(
  of report: Report,
  to take: (_ piece: [UInt8]) throws(Failure) -> Void
) throws(Failure) {
  var json = JSONWriter()
  try report.write(to: &json) { json throws(Failure) in
    if json.count >= 1 << 18 { try take(json.take()) }
  }
  json.literal("\n")
  try take(json.take())
}

extension Report {
  /// Writes the report, and lets a closure take text away behind each invitation.
  fileprivate func write<Failure>(
    to json: inout JSONWriter,
    _ takeText: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try json.object { json throws(Failure) in
      json.field("asOf", asOf)
      json.field("available", available)
      json.field("changes", changes)
      json.field("diagnostics", diagnostics)
      json.field("generator", generator)
      json.field("goals", goals)
      json.field("groups", groups)
      json.field("history", history)
      json.field("ignored", ignored)
      json.field("inputs", inputs)
      json.begin("invitations")
      try json.array(invitations, takeText)
      json.field("isDemo", isDemo)
      json.field("latency", latency)
      json.field("ledger", ledger)
      // What nobody counted over a team is left out, where zeros would say that there was none.
      json.field("network", team == nil ? network : nil)
      json.field("owner", owner)
      json.field("profile", profile)
      json.field("review", review)
      json.field("rules", rules)
      json.field("schemaVersion", schemaVersion)
      json.begin("summary")
      summary.write(to: &json, isOfTeam: team != nil)
      json.field("team", team)
      json.field("utcOffsetMinutes", utcOffsetMinutes)
      json.field("voice", voice)
    }
  }
}

extension Generator: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("cmark", cmark)
      json.field("name", name)
      json.field("version", version)
    }
  }
}

extension Owner: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("code", code)
      json.field("name", name)
    }
  }
}

extension InputSummary: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("era", era)
      json.field("file", file)
      json.field("from", from)
      json.field("kind", kind)
      json.field("rejected", rejected)
      json.field("rowsKept", rowsKept)
      json.field("rowsRead", rowsRead)
      json.field("rowsRejected", rowsRejected)
      json.field("to", to)
    }
  }
}

extension ReasonCount: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("count", count)
      json.field("reason", reason)
    }
  }
}

extension Available: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("connections", connections)
      json.field("decisions", decisions)
      json.field("goals", goals)
      json.field("invitations", invitations)
      json.field("messages", messages)
      json.field("people", people)
      json.field("unreadable", unreadable)
    }
  }
}

extension Diagnostic: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("column", column)
      json.field("file", file)
      json.field("id", id)
      json.field("line", line)
      json.field("message", message)
      json.field("pointer", pointer)
      json.field("severity", severity)
    }
  }
}

extension Summary: JSONWritable {
  func write(to json: inout JSONWriter) { write(to: &json, isOfTeam: false) }

  /// Of a team only what its members' reports were asked for.
  fileprivate func write(to json: inout JSONWriter, isOfTeam: Bool) {
    let one = isOfTeam ? nil : self
    json.object { json in
      json.field("accept", one?.accept)
      json.field("accepted", accepted)
      json.field("ask", one?.ask)
      json.field("connections", one?.connections)
      json.field("decline", one?.decline)
      json.field("expired", one?.expired)
      json.field("hiddenConnections", one?.hiddenConnections)
      json.field("messages", one?.messages)
      json.field("olderThan30Days", one?.olderThan30Days)
      json.field("oldestDays", one?.oldestDays)
      json.field("pending", pending)
      json.field("sent", one?.sent)
      json.field("sentAccepted", sentAccepted)
      json.field("sentOpen", sentOpen)
      json.field("uncertain", one?.uncertain)
    }
  }
}

extension GoalSummary: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("hasEnded", hasEnded)
      json.field("importance", importance)
      json.field("name", name)
      json.field("targetPercent", targetPercent)
      json.field("terms", terms)
    }
  }
}

extension TermGroup: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("key", key)
      json.field("terms", terms)
    }
  }
}

extension RuleSummary: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("condition", condition)
      json.field("fired", fired)
      json.field("id", id)
      json.field("outcome", outcome)
      json.field("row", row)
    }
  }
}

extension Voice: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("about", about)
      json.field("elsewhere", elsewhere)
      json.field("me", me)
      json.field("terms", terms)
    }
  }
}
