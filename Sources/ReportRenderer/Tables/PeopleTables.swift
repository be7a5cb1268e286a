import InvitationModel

/// The tables that list invitations: sent, accepted, all people, the owner's decisions.
extension TableParts {
  private var invitations: [ReportedInvitation] { context.report.invitations }

  /// Open sent invitations by what to do about them.
  var sent: ReportTable {
    let invitations = invitations
    let open = invitations.places { $0.isOpenSent }.stablySorted { -(invitations[$0].ageDays ?? -1) }
    let bands = Dictionary(grouping: open) { SentBand(invitations[$0]) }
    return ReportTable(
      caption: "Sent invitations",
      columns: [.text("Name"), .text("Sent"), .number("Days"), .text("Text")],
      groups: SentBand.allCases.map { band in
        group(bands[band, default: []], title: band.title, advice: band.advice) { invitation, row in
          row.cell { invitation.writeName(to: &$0) }
          row.cell { invitation.writeSent(to: &$0) }
          row.text(invitation.ageDays.map { grouped($0) } ?? "not known")
          row.cell { html in
            if band == .write { invitation.writeText(for: "follow-up-sent", to: &html) }
          }
        }
      },
      nothing: "Nothing that you sent is open."
    )
  }

  /// Accepted incoming invitations in three groups.
  var accepted: ReportTable {
    let invitations = invitations
    let hasGoals = context.report.available.goals
    var (silent, outside, rest) = ([Int](), [Int](), [Int]())
    for place in invitations.places(where: { $0.isAcceptedIncoming })
      .stablySorted(by: { invitations[$0].connectedOn.map { -$0.daysSinceEpoch } ?? .max })
    {
      if !invitations[place].goals.isEmpty, invitations[place].text(for: "hello-after-accept") != nil {
        silent.append(place)
      } else if hasGoals, invitations[place].goals.isEmpty, invitations[place].hasWork {
        outside.append(place)
      } else {
        rest.append(place)
      }
    }
    let row = { (invitation: ReportedInvitation, row: inout TableRow) in
      row.cell { invitation.writeName(to: &$0) }
      row.text(invitation.workInWords)
      row.cell { invitation.writeConnected(to: &$0) }
      row.text(invitation.goals.compactMap { goalName($0) }.joined(separator: ", "))
      row.cell { invitation.writeText(for: "hello-after-accept", to: &$0) }
    }
    return ReportTable(
      caption: "Accepted invitations",
      columns: [.text("Name"), .text("Work today"), .text("Connected"), .text("Goals"), .text("Text")],
      groups: [
        group(
          silent,
          title: "Fits your goals, and no word since",
          advice: "Neither of you has written. One friendly line is enough.",
          row: row
        ),
        group(
          outside,
          title: "Outside your present goals",
          advice: "No judgement: it says what their title and company have in common with your goals today.",
          row: row
        ),
        group(rest, title: hasGoals ? "The rest" : "", row: row),
      ],
      nothing: "No accepted invitation is in the file."
    )
  }

  /// Everybody with an invitation in the file.
  var people: ReportTable {
    let invitations = invitations
    let byName = Array(invitations.indices).sorted(by: { invitations[$0].name })
    return ReportTable(
      caption: "People with an invitation in the file",
      columns: [.text("Name"), .text("Who invited"), .text("State"), .text("Sent"), .text("Connected")],
      groups: [
        group(byName) { invitation, row in
          row.cell { invitation.writeName(to: &$0) }
          row.text(invitation.direction == .incoming ? "they" : "you")
          row.cell { writeState(invitation, to: &$0) }
          row.cell { invitation.writeSent(to: &$0) }
          row.cell { invitation.writeConnected(to: &$0) }
        }
      ],
      nothing: "Nobody has an invitation in the file."
    )
  }

  /// The owner's decisions, the latest first.
  var history: ReportTable {
    let invitations = invitations
    let decided = invitations.places { $0.ownDecision != nil }
      .stablySorted { invitations[$0].ownDecision?.day.map { -$0.daysSinceEpoch } ?? .max }
    return ReportTable(
      caption: "Your decisions",
      columns: [
        .text("Name"), .text("Suggested"), .text("You decided"), .text("On"), .text("In this export"),
      ],
      groups: [
        group(decided) { invitation, row in
          let own = invitation.ownDecision
          row.cell { invitation.writeName(to: &$0) }
          row.text((invitation.suggested ?? invitation.decision)?.inWords ?? "not known")
          row.text(own?.decision.inWords ?? "")
          row.cell { html in if let day = own?.day { html.day(day) } }
          row.cell { writeState(invitation, to: &$0) }
        }
      ],
      nothing: "Your decisions concern nobody in this export."
    )
  }

  /// A group of invitations, by their places in the report.
  private func group(
    _ places: [Int],
    title: String = "",
    advice: String = "",
    row: @escaping (ReportedInvitation, inout TableRow) -> Void
  ) -> ReportTable.Group {
    let invitations = invitations
    return ReportTable.Group(title: title, advice: advice, count: places.count) { number, cells in
      row(invitations[places[number]], &cells)
    }
  }

  /// The state, a link to the card where there is one.
  private func writeState(_ invitation: ReportedInvitation, to html: inout HTML) {
    guard invitation.direction == .incoming, let address = context.address(ofCard: invitation.code) else {
      return html.text(invitation.stateInWords)
    }
    html.element("a", attributes: { $0.attribute("href", address) }) { $0.text(invitation.stateInWords) }
  }

  private func goalName(_ number: Int) -> String? {
    context.report.goals.indices.contains(number) ? oneLine(context.report.goals[number].name) : nil
  }
}

/// What to do about an open sent invitation.
private enum SentBand: CaseIterable {
  case write, withdraw, wait, gone, unclear

  /// The analyzer's proposal, which knows the owner's own limits; without one by age.
  init(_ invitation: ReportedInvitation) {
    if invitation.state == .uncertain {
      self = .unclear
    } else if invitation.state == .expired {
      self = .gone
    } else if invitation.advice == "withdraw" {
      self = .withdraw
    } else if invitation.wording.contains(where: { $0.situation == "follow-up-sent" }) {
      self = .write
    } else {
      self = .wait
    }
  }

  var title: String {
    switch self {
    case .write: "Write once"
    case .withdraw: "Withdraw"
    case .wait: "Wait"
    case .gone: "Probably expired"
    case .unclear: "Cannot tell"
    }
  }

  var advice: String {
    switch self {
    case .write: "One friendly reminder is fine; a second one is not."
    case .withdraw:
      "Withdraw these quietly; nothing needs to be said. You may not be able to invite the same person "
        + "again for up to three weeks."
    case .wait: "Too early to ask again."
    case .gone: "Older than half a year: these have lapsed, nothing is left to do."
    case .unclear: "The export does not say how these ended."
    }
  }
}
