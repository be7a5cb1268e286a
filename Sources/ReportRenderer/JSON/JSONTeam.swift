import InvitationModel

extension WaitStep: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("answered", answered)
      json.field("declined", declined)
      json.field("entered", entered)
      json.field("from", from)
      json.field("open", open)
      json.field("to", to)
    }
  }
}

extension Figures: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("asOf", asOf)
      json.field("counts", counts)
    }
  }
}

extension Team: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("isCoarse", isCoarse)
      json.field("members", members)
    }
  }
}

extension TeamMember: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("asOf", asOf)
      json.field("label", label)
      json.field("pending", pending)
      json.field("profile", profile)
      json.field("received", received)
      json.field("sent", sent)
      json.field("sentOpen", sentOpen)
    }
  }
}

extension TeamSide: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("answered", answered)
      json.field("steps", steps)
      json.field("window", window)
    }
  }
}
