import InvitationModel

extension ReviewStatus: JSONWritable {}
extension InvitationGroup.Kind: JSONWritable {}

extension Review: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("fit", fit)
      json.field("goal", goal)
      json.field("hits", hits)
      json.field("isPitch", isPitch)
      json.field("isSilent", isSilent)
      json.field("messages", messages)
      json.field("status", status)
      json.field("wroteAfterDays", wroteAfterDays)
    }
  }
}

extension ReviewCount: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("name", name)
      json.field("observed", observed)
      json.field("people", people)
      json.field("pitched", pitched)
      json.field("silent", silent)
      json.field("withNote", withNote)
      json.field("written", written)
    }
  }
}

extension ReviewSide: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("all", all)
      json.field("goals", goals)
      json.field("statuses", statuses)
    }
  }
}

extension ReviewPair: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("received", received)
      json.field("sent", sent)
    }
  }
}

extension Addition: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("change", change)
      json.field("companies", companies)
      json.field("companiesAfter", companiesAfter)
      json.field("goal", goal)
      json.field("matches", matches)
      json.field("place", place)
    }
  }
}

extension InvitationGroup: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("codes", codes)
      json.field("kind", kind)
      json.field("text", text)
    }
  }
}
