import InvitationModel

/// Reads from a `report.json` what goes into the report of a team: counts and waits, nobody's invitations.
///
/// - Parameters:
///   - bytes: The file, private or redacted, of one person or of a team.
///   - file: Its name in messages.
/// - Returns: One member for a report of one person, whose label is empty; all members for one of a team.
/// - Throws: `LoadError` when it is no such file, or when its figures contradict one another.
public func readTeamMembers(_ bytes: [UInt8], file: String) throws(LoadError) -> [TeamMember] {
  func unusable(_ message: String, at place: Place? = nil) -> LoadError {
    LoadError(.unusable, "not-a-report", file: file, at: place, message)
  }
  guard bytes.count <= Caps.json else {
    throw .tooLarge(file, "the report is too large", cap: "\(Caps.json >> 20) MiB")
  }
  let text: JSONText
  do throws(JSONFault) {
    text = try JSONText(bytes)
  } catch {
    let finding = error.finding(fate: "give the report.json of a report's folder")
    throw unusable(finding.message, at: place(of: error.offset, in: bytes))
  }
  guard let root = text.root, root["generator"]?["name"]?.string == "invreport" else {
    throw unusable("this is not the report.json of a report; give the one in a report's folder")
  }
  guard root["schemaVersion"]?.integer == 1 else {
    throw unusable("its schemaVersion is not 1; build it again with this version of invreport")
  }
  let members: [TeamMember?] =
    if let team = root["team"] {
      (team["members"]?.elements ?? []).map(TeamMember.init(member:))
    } else {
      [root["profile"]?.string == "publish" ? TeamMember(published: root) : TeamMember(full: root)]
    }
  let known = members.compactMap(\.self)
  guard known.count == members.count, !known.isEmpty else {
    throw unusable("it has no table of waits, or one that contradicts itself; build it again")
  }
  return known
}

extension TeamMember {
  /// The member of a report that tells everything.
  fileprivate init?(full root: JSONValue) {
    self.init(label: "", profile: "private", asOf: root["asOf"]?.day)
    guard let summary = root["summary"], let pending = summary["pending"]?.count,
      let sentOpen = summary["sentOpen"]?.count, let latency = root["latency"],
      let received = TeamSide(latency: latency["incoming"]), let sent = TeamSide(latency: latency["outgoing"])
    else { return nil }
    (self.pending, self.sentOpen, self.received, self.sent) = (pending, sentOpen, received, sent)
  }

  /// The member of a redacted report, in which null and nothing stand for fewer than five.
  fileprivate init?(published root: JSONValue) {
    self.init(label: "", profile: "publish", asOf: root["asOf"]?.day)
    guard let one = root["received"], let other = root["sent"],
      let received = TeamSide(side: one, isPublished: true),
      let sent = TeamSide(side: other, isPublished: true)
    else { return nil }
    (self.received, self.sent) = (received, sent)
    (pending, sentOpen) = (one["waiting"]?.count, other["waiting"]?.count)
  }

  /// A member of a team.
  fileprivate init?(member: JSONValue) {
    guard let profile = member["profile"]?.string, ["private", "publish"].contains(profile),
      let one = member["received"], let other = member["sent"],
      let received = TeamSide(side: one, isPublished: profile == "publish"),
      let sent = TeamSide(side: other, isPublished: profile == "publish")
    else { return nil }
    self.init(label: member["label"]?.string ?? "", profile: profile, asOf: member["asOf"]?.day)
    (self.received, self.sent) = (received, sent)
    (pending, sentOpen) = (member["pending"]?.count, member["sentOpen"]?.count)
  }
}

extension TeamSide {
  /// The `latency.incoming` or `latency.outgoing` of a report that tells everything.
  fileprivate init?(latency: JSONValue?) {
    guard let latency, let answered = latency["events"]?.count, let steps = latency["steps"]?.waitSteps
    else { return nil }
    self.init()
    (self.answered, self.steps) = (answered, steps)
    if let cohort = latency["windowCohort"] {
      guard let window = cohort["steps"]?.waitSteps else { return nil }
      self.window = window
    }
  }

  /// A side as it stands in a team's or a redacted report; a redacted one may have no table.
  fileprivate init?(side: JSONValue, isPublished: Bool) {
    self.init()
    answered = side["answered"]?.count
    if let table = side["steps"] {
      guard let steps = table.waitSteps else { return nil }
      self.steps = steps
    } else if !isPublished {
      return nil
    }
    if !isPublished, let table = side["window"] {
      guard let window = table.waitSteps else { return nil }
      self.window = window
    }
  }
}

extension JSONValue {
  /// A number of people or rows; nil for anything else.
  fileprivate var count: Int? { integer.flatMap { (0...10_000_000).contains($0) ? $0 : nil } }

  /// A day; nil for anything else.
  var day: CivilDay? { string.flatMap { CivilDay(iso: $0) } }

  /// A table of waits; nil when it is none or contradicts itself.
  fileprivate var waitSteps: [WaitStep]? {
    guard kind == .array else { return nil }
    var (steps, watched, total): ([WaitStep], Int, Int) = ([], 0, 0)
    for element in elements {
      guard let from = element["from"]?.count, let to = element["to"]?.count, from <= to,
        to <= WaitStep.farthest, steps.last.map({ $0.to < from }) ?? true,
        let entered = element["entered"]?.count, let answered = element["answered"]?.count,
        let declined = element["declined"]?.count, declined <= answered, let open = element["open"]?.count
      else { return nil }
      var step = WaitStep(from: from, to: to)
      (step.entered, step.answered, step.declined, step.open) = (entered, answered, declined, open)
      total += entered
      watched += entered - answered - open
      guard watched >= 0, total <= 10_000_000 else { return nil }
      steps.append(step)
    }
    return watched == 0 ? steps : nil
  }
}
