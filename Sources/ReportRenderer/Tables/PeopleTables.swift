import InvitationModel

/// The tables that list invitations: sent, accepted, all people, the owner's decisions.
extension TableParts {
  /// Open sent invitations by what to do about them.
  var sent: ReportTable {
    let open = context.report.invitations.filter(\.isOpenSent)
      .stablySorted { -($0.ageDays ?? -1) }
    let bands = Dictionary(grouping: open) { SentBand($0) }
    return ReportTable(
      caption: "Sent invitations",
      columns: [.text("Name"), .text("Sent"), .number("Days"), .text("Text")],
      groups: SentBand.allCases.map { band in
        ReportTable.Group(
          title: band.title,
          advice: band.advice,
          rows: bands[band, default: []].map { invitation in
            let text = band == .write ? invitation.textCell("follow-up-sent") : nil
            let days = invitation.ageDays.map { HTML.text(grouped($0)) } ?? .text("not known")
            return ReportTable.Row(cells: [invitation.nameCell, invitation.sentCell, days, text ?? .empty])
          }
        )
      },
      nothing: "Nothing that you sent is open."
    )
  }

  /// Accepted incoming invitations in three groups.
  var accepted: ReportTable {
    let accepted = context.report.invitations.filter(\.isAcceptedIncoming)
      .stablySorted { $0.connectedOn.map { -$0.daysSinceEpoch } ?? .max }
    let hasGoals = context.report.available.goals
    let silent = accepted.filter { !$0.goals.isEmpty && $0.textCell("hello-after-accept") != nil }
    let outside = accepted.filter { hasGoals && $0.goals.isEmpty && !$0.workInWords.isEmpty }
    let apart = Set(silent.map(\.id) + outside.map(\.id))
    func rows(_ invitations: [ReportedInvitation]) -> [ReportTable.Row] {
      invitations.map { invitation in
        ReportTable.Row(cells: [
          invitation.nameCell, .text(invitation.workInWords), invitation.connectedCell,
          .text(invitation.goals.compactMap { goalName($0) }.joined(separator: ", ")),
          invitation.textCell("hello-after-accept") ?? .empty,
        ])
      }
    }
    return ReportTable(
      caption: "Accepted invitations",
      columns: [.text("Name"), .text("Work today"), .text("Connected"), .text("Goals"), .text("Text")],
      groups: [
        ReportTable.Group(
          title: "Fits your goals, and no word since",
          advice: "Neither of you has written. One friendly line is enough.",
          rows: rows(silent)
        ),
        ReportTable.Group(
          title: "Outside your present goals",
          advice: "No judgement: it says what their title and company have in common with your goals today.",
          rows: rows(outside)
        ),
        ReportTable.Group(
          title: hasGoals ? "The rest" : "",
          rows: rows(accepted.filter { !apart.contains($0.id) })
        ),
      ],
      nothing: "No accepted invitation is in the file."
    )
  }

  /// Everybody with an invitation in the file.
  var people: ReportTable {
    ReportTable(
      caption: "People with an invitation in the file",
      columns: [.text("Name"), .text("Who invited"), .text("State"), .text("Sent"), .text("Connected")],
      groups: [
        ReportTable.Group(
          rows: context.report.invitations.stablySorted(by: \.name).map { invitation in
            ReportTable.Row(cells: [
              invitation.nameCell, .text(invitation.direction == .incoming ? "they" : "you"),
              state(invitation), invitation.sentCell, invitation.connectedCell,
            ])
          }
        )
      ],
      nothing: "Nobody has an invitation in the file."
    )
  }

  /// The owner's decisions, the latest first.
  var history: ReportTable {
    let decided = context.report.invitations.filter { $0.ownDecision != nil }
      .stablySorted { $0.ownDecision?.day.map { -$0.daysSinceEpoch } ?? .max }
    return ReportTable(
      caption: "Your decisions",
      columns: [
        .text("Name"), .text("Suggested"), .text("You decided"), .text("On"), .text("In this export"),
      ],
      groups: [
        ReportTable.Group(
          rows: decided.compactMap { invitation in
            guard let own = invitation.ownDecision else { return nil }
            let suggested = invitation.suggested ?? invitation.decision
            return ReportTable.Row(cells: [
              invitation.nameCell, .text(suggested?.inWords ?? "not known"), .text(own.decision.inWords),
              own.day.map { .day($0) } ?? .empty, state(invitation),
            ])
          }
        )
      ],
      nothing: "Your decisions concern nobody in this export."
    )
  }

  /// The state, a link to the card where there is one.
  private func state(_ invitation: ReportedInvitation) -> HTML {
    let words = HTML.text(invitation.stateInWords)
    guard let address = context.address(ofCard: invitation.code), invitation.direction == .incoming else {
      return words
    }
    return .element("a", ["href": address], words)
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
