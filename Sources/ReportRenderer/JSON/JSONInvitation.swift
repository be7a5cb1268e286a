import InvitationModel

extension ReportedInvitation: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("adds", adds)
      json.field("advice", advice)
      json.field("ageDays", ageDays)
      json.field("answers", answers)
      json.field("code", code)
      json.field("company", company)
      json.field("confidence", confidence)
      json.field("connectedOn", connectedOn)
      json.field("counterfactual", counterfactual)
      json.field("decision", decision)
      json.field("direction", direction)
      json.field("evidence", evidence)
      json.field("goals", goals)
      json.field("hadHiddenCharacters", hadHiddenCharacters)
      json.field("headline", headline)
      json.field("id", identity)
      json.field("latencyDays", latencyDays)
      json.field("missingFact", missingFact)
      json.field("mutual", mutual)
      json.field("name", name)
      json.field("notFound", notFound)
      json.field("note", note)
      json.field("opens", opens)
      json.field("ownDecision", ownDecision)
      json.field("position", position)
      json.field("profile", profile)
      json.field("reason", reason)
      json.field("remarks", remarks)
      json.field("review", review)
      json.field("rule", rule)
      json.field("ruleId", ruleId)
      json.field("scores", scores)
      json.field("sentAt", sentAt)
      json.field("source", source)
      json.field("stability", stability)
      json.field("state", state)
      json.field("suggested", suggested)
      json.field("suggestedRule", suggestedRule)
      json.field("timesInvited", timesInvited)
      json.field("urgency", urgency)
      json.field("urgencyText", urgencyText)
      json.field("wording", wording)
    }
  }
}

extension Note: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("language", language)
      json.field("quality", quality)
      json.field("text", text)
    }
  }
}

extension Scores: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("familiarity", familiarity)
      // Unknown, not zero and not forgotten.
      json.field("fit", fit, writesNull: true)
      json.field("willingness", willingness)
    }
  }
}

extension Answers: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("fit", fit)
      json.field("know", know)
      json.field("want", want)
    }
  }
}

extension Evidence: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("axis", axis)
      json.field("counts", counts)
      json.field("goal", goal)
      json.field("group", group)
      json.field("id", id)
      json.field("kind", kind)
      json.field("points", points)
      json.field("source", source)
      json.field("text", text)
    }
  }
}

extension Source: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("field", field)
      json.field("file", file)
      json.field("line", line)
      json.field("pointer", pointer)
    }
  }
}

extension Stability: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("facts", facts)
      json.field("margin", margin)
      json.field("same", same)
      json.field("total", total)
      json.field("without", without)
      json.field("withoutDecision", withoutDecision)
    }
  }
}

extension Counterfactual: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("actor", actor)
      json.field("changes", changes)
      json.field("decision", decision)
      json.field("rule", rule)
      json.field("text", text)
    }
  }
}

extension MissingFact: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("answers", answers)
      json.field("id", id)
      json.field("question", question)
      json.field("value", value)
    }
  }
}

extension PossibleAnswer: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("answer", answer)
      json.field("decision", decision)
    }
  }
}

extension Opens: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("marked", marked)
      json.field("names", names)
      json.field("people", people)
    }
  }
}

extension RecordedDecision: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("day", day)
      json.field("decision", decision)
      json.field("source", source)
    }
  }
}

extension Wording: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("characters", characters)
      json.field("decision", decision)
      json.field("language", language)
      json.field("situation", situation)
      json.field("text", text)
      json.field("tone", tone)
      json.field("utf16Units", utf16Units)
    }
  }
}
