import InvitationModel

/// The comparison of two exports as JSON with sorted keys: the same bytes for the same comparison.
public func changesJSON(_ comparison: SnapshotComparison) -> [UInt8] {
  var json = JSONWriter()
  comparison.write(to: &json)
  return json.take()
}

extension ChangeKind: JSONWritable {}
extension ChangedField: JSONWritable {}

extension SnapshotComparison: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("blindGap", blindGap)
      json.field("changes", changes)
      json.field("newer", newer)
      json.field("older", older)
    }
  }
}

extension BlindGap: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("after", after)
      json.field("before", before)
    }
  }
}

extension SnapshotChange: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("changed", changed)
      json.field("connectedOn", connectedOn)
      json.field("declinedOn", declinedOn)
      json.field("direction", direction)
      json.field("goneAfter", goneAfter)
      json.field("goneBy", goneBy)
      json.field("id", id)
      json.field("kind", kind)
      json.field("latencyDays", latencyDays)
      json.field("mayHaveExpired", mayHaveExpired)
      json.field("name", name)
      json.field("newer", newer)
      json.field("older", older)
      json.field("profile", profile)
      json.field("reason", reason)
      json.field("sentAt", sentAt)
    }
  }
}
