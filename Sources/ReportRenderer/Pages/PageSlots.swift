import InvitationModel

/// The slots of a page.
enum PageSlot: String, CaseIterable, Sendable {
  /// How many are waiting, in a few words.
  case headline
  /// `2 to accept, 3 to ask, 1 to decline.`
  case split
  /// Of what day and from whose export the report is.
  case provenance
  /// Both of these in one sentence each.
  case standing
  /// To what accepting lets somebody look; no value when nothing waits.
  case opens
  /// The day that counts as today.
  case asOf
  /// Whose network it is.
  case owner
  /// That no goals are set; no value when there are some.
  case goalsHint
  /// That the export has no messages; no value when it has.
  case messagesHint
  /// That it is sample data; no value for a report of one's own.
  case sampleHint
  /// How many rows could not be read; no value when all could.
  case rejectedRows
  /// What the incoming statistics rest on.
  case incomingCounts
  /// What the outgoing statistics rest on.
  case outgoingCounts
  /// The mean wait for the owner's answers.
  case incomingMean
  /// The mean wait for others' answers.
  case outgoingMean
  /// The minute-exact times of incoming invitations.
  case incomingExact
  /// The minute-exact times of outgoing invitations.
  case outgoingExact
  /// Where in the day the median of the owner's answers lies.
  case incomingHours
  /// Where in the day the median of others' answers lies.
  case outgoingHours
  /// The trend of the owner's answers and the age of silence.
  case incomingHabit
  /// The same of others' answers.
  case outgoingHabit
  /// Others' answers in working days; no value unless asked for.
  case workingDays
  /// That two exports are measured together; no value for one.
  case bothExports
  /// The days that the statistics cover.
  case window
  /// The declines of the owner, as far as they are known.
  case incomingDeclines
  /// The declines of others, which only some sources state.
  case outgoingDeclines
  /// Nothing, where the source states what became of each invitation; else no value, so that its block is left out.
  case stated
  /// Nothing, where it has to be found out; else no value.
  case unstated
  /// Nothing, where goals are set; else no value.
  case withGoals
  /// How many people's reports were merged, and what they hold together; no value for a report of one's own.
  case teamCounts
  /// What is told of the members, and what the curves rest on; no value for a report of one's own.
  case teamRules
  /// What is open of the sent invitations.
  case sentCounts
  /// How many were accepted, and when.
  case acceptedCounts
  /// What became of those whom the owner let in; no value when nobody was.
  case acceptedFindings
  /// What was written since with those whom the owner let in; no value when nothing is known of it.
  case acceptedSince
  /// What became of those whom the owner invited; no value when nobody accepted.
  case invitedFindings
  /// How large the network is and how much of it is unknown.
  case networkCounts
  /// How many people are listed.
  case peopleCounts
  /// The days between which the changes happened.
  case changesDays
  /// How many changes of each kind the received invitations have.
  case changesReceived
  /// The same of the sent ones.
  case changesSent
  /// That the two exports lie too far apart; no value when they do not.
  case blindGap
  /// How often the suggestion was followed.
  case historyCounts
  /// What the rates of agreement are worth, or how to ask for them.
  case calibration
  /// The program and its version.
  case version
  /// The version of the Markdown library.
  case cmark
  /// The fingerprint of the rules.
  case ruleSet
}

/// The link destinations of a page.
enum PageLink: String, CaseIterable, Sendable {
  /// The card that has waited longest.
  case oldestLink
}

/// The values of a page's slots.
struct PageValues {
  let context: ReportContext

  private var report: Report { context.report }
  private var summary: Summary { report.summary }

  /// The value of a slot; nil when there is none.
  func html(_ slot: PageSlot) -> HTML? {
    switch slot {
    case .provenance: provenance
    case .standing: standing
    case .asOf: report.asOf.map { HTML.day($0) }
    case .owner: report.owner.name.isEmpty ? nil : .name(report.owner.name)
    default: text(slot).map { HTML.text($0) }
    }
  }

  /// The address of a link; nil when there is none.
  func address(_ link: PageLink) -> String? {
    switch link {
    case .oldestLink: report.oldestPending.flatMap { context.address(ofCard: report.invitations[$0].code) }
    }
  }

  private func text(_ slot: PageSlot) -> String? {
    switch slot {
    case .headline: return report.headline
    case .split: return report.split
    case .opens: return context.opensInWords
    case .goalsHint:
      return report.available.goals ? nil : say("You have set no goals yet, so nobody’s fit can be judged.")
    case .messagesHint: return report.available.messagesHint
    case .sampleHint: return report.isDemo ? say("Sample data: everybody on these pages is invented.") : nil
    case .rejectedRows: return report.rejectedRows
    case .incomingCounts: return report.latency.incoming.countsInWords(verb: say("received"))
    case .outgoingCounts: return report.latency.outgoing.countsInWords(verb: say("sent"))
    case .incomingMean: return report.latency.incoming.meanInWords
    case .outgoingMean: return report.latency.outgoing.meanInWords
    case .incomingExact: return report.latency.incoming.exactInWords
    case .outgoingExact: return report.latency.outgoing.exactInWords
    case .incomingHours: return report.latency.incoming.hoursInWords
    case .outgoingHours: return report.latency.outgoing.hoursInWords
    case .incomingHabit: return report.latency.incoming.habitInWords(say("answered"))
    case .outgoingHabit: return report.latency.outgoing.habitInWords(say("accepted", "past"))
    case .workingDays: return report.workingDaysInWords
    case .bothExports: return report.bothExportsInWords
    case .incomingDeclines: return report.declinesInWords(.incoming)
    case .outgoingDeclines: return report.declinesInWords(.outgoing)
    case .stated: return report.isStated ? "" : nil
    case .unstated: return report.isStated ? nil : ""
    case .withGoals: return report.available.goals ? "" : nil
    case .window: return window
    case .teamCounts: return report.team.map { report.counts(of: $0) }
    case .teamRules: return report.team.map { report.rules(of: $0) }
    case .sentCounts: return report.sentCounts
    case .acceptedCounts:
      return summary.accepted == 0 ? nil : say("\(summary.accepted, "accepted invitation") in the file.")
    case .acceptedFindings: return report.acceptedFindings
    case .acceptedSince: return report.acceptedSince
    case .invitedFindings: return report.invitedFindings
    case .networkCounts: return networkCounts
    case .peopleCounts: return say("\(report.invitations.count, "invitation")")
    case .changesDays: return report.changes?.daysInWords
    case .changesReceived: return report.changes.map { say("Received: \($0.countsInWords(.incoming)).") }
    case .changesSent: return report.changes.map { say("Sent: \($0.countsInWords(.outgoing)).") }
    case .blindGap: return report.changes?.blindGapInWords
    case .historyCounts: return historyCounts
    case .calibration: return calibration
    case .version: return "\(report.generator.name) \(report.generator.version)"
    case .cmark: return "cmark \(report.generator.cmark)"
    case .ruleSet: return context.ruleSet
    case .provenance, .standing, .asOf, .owner: return nil
    }
  }

  private var standing: HTML? {
    let parts = [report.split.map { HTML.text($0) }, provenance].compactMap(\.self)
    return parts.isEmpty ? nil : HTML.joined(parts, separator: .text(" "))
  }

  private var provenance: HTML? {
    let day = report.asOf.map { HTML.text(say("As of") + " ") + .day($0) }
    let from = day == nil ? say("From", "owner") : say("from")
    let owner: HTML? =
      report.owner.name.isEmpty
      ? nil : HTML.text(from + " ") + .name(report.owner.name) + .text(say("’s export"))
    let parts = [day, owner].compactMap(\.self)
    return parts.isEmpty ? nil : HTML.joined(parts, separator: .text(", ")) + .text(".")
  }

  private var window: String? {
    let latency = report.latency.incoming
    guard let last = latency.observedUntil ?? report.latency.outgoing.observedUntil else { return nil }
    guard let first = latency.windowStart ?? report.latency.outgoing.windowStart else {
      return say("seen until \(last.inWords)")
    }
    return say("accepted between \(first.inWords) and \(last.inWords)")
  }

  private var networkCounts: String? {
    let network = report.network
    guard network.connections + network.hidden > 0 else { return nil }
    var text = say("You have \(network.connections, "connection")")
    if network.unknown > 0 {
      text +=
        network.connections == 1
        ? say(", without company and title")
        : say(", \(count: network.unknown) of them without company and title")
    }
    if network.hidden > 0 {
      text += say("; \(network.hidden, "more has", "more have") no name, so nothing is known of them")
    }
    return text + "."
  }

  private var historyCounts: String? {
    guard let ledger = report.ledger else { return nil }
    let parts = [
      say("\(ledger.outcomes.count, "decision") of yours on record."), ledger.agreement.inWords,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  private var calibration: String? {
    guard let calibration = report.ledger?.calibration else {
      return
        say(
          """
          Not asked for. A line “- Calibration: on” under House rules in goals.md adds how often each \
          rule was right for you, from ten recorded decisions on, and may propose another threshold. \
          Nothing changes by itself.
          """
        )
    }
    let kinds = zip(
      calibration.kinds,
      [say("accepted", "count"), say("asked", "count"), say("declined", "count")]
    ).map { "\(grouped($0)) \($1)" }
    return say("Your decisions with a known suggestion: \(kinds.joined(separator: ", "))") + ". "
      + (calibration.inWords ?? say("No rule has ten of them yet, so no rate is given."))
  }
}
