import InvitationModel

/// What `check` found as JSON with sorted keys: inputs, states, all diagnostics, how much of the goals was understood.
///
/// It holds no name, text or address of anybody, but the paths of the files.
///
/// - Parameters:
///   - dataset: What was read.
///   - namingIgnored: Whether the files that were not needed are listed.
/// - Returns: The document.
public func checkJSON(_ dataset: Dataset, namingIgnored: Bool = true) -> [UInt8] {
  var json = JSONWriter()
  CheckedInputs(dataset: dataset, ignored: namingIgnored ? dataset.ignored : nil).write(to: &json)
  return json.take()
}

private struct CheckedInputs: JSONWritable {
  let dataset: Dataset
  let ignored: [String]?

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("asOf", dataset.asOf)
      json.field("diagnostics", dataset.diagnostics)
      json.field("goals", dataset.goals.map(GoalsCount.init))
      json.field("ignored", ignored)
      json.field("inputs", dataset.inputs)
      json.field("observedUntil", dataset.observedUntil)
      json.field("states", States(invitations: dataset.invitations))
    }
  }
}

private struct States: JSONWritable {
  let invitations: [Invitation]

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("incoming", counts(.incoming))
      json.field("outgoing", counts(.outgoing))
    }
  }

  private func counts(_ direction: Direction) -> [String: Int] {
    let states: [InvitationState] = [.accepted, .declined, .expired, .pending, .uncertain]
    return states.reduce(into: [:]) { counts, state in
      counts[state.rawValue] = invitations.count { $0.direction == direction && $0.state == state }
    }
  }
}

extension GoalsCount: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("always", always)
      json.field("avoid", avoid)
      json.field("goals", goals)
      json.field("spellings", spellings)
      json.field("terms", terms)
    }
  }
}
