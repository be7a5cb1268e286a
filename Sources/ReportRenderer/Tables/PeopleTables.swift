import InvitationModel

/// The tables that list invitations: sent, all people.
extension TableParts {
  var invitations: [ReportedInvitation] { context.report.invitations }

  /// Open sent invitations by what to do about them.
  var sent: ReportTable {
    let invitations = invitations
    let open = invitations.indices.filter { invitations.isOpenSent($0) }
      .stablySorted { -(invitations[$0].ageDays ?? -1) }
    let bands = open.map { SentBand(invitations, $0) }
    let columns: [ReportTable.Column] = [.text(say("Name")), .text(say("Sent")), .number(say("Days"))]
    return ReportTable(
      caption: say("Sent invitations"),
      columns: columns,
      groups: SentBand.allCases.map { band in
        let places = zip(open, bands).filter { $0.1 == band }.map(\.0)
        var group = group(places, title: band.title, advice: band.advice) { place, row in
          row.name(invitations, place)
          row.sent(invitations, place)
          row.text(invitations[place].ageDays.map { grouped($0) } ?? say("not known"))
          if band == .write { row.words(invitations, place, for: "follow-up-sent") }
        }
        if band == .write { group.columns = columns + [.text(say("Text"))] }
        return group
      },
      nothing: say("Nothing that you sent is open.")
    )
  }

  /// Everybody with an invitation in the file, of many the newest.
  var people: ReportTable {
    let invitations = invitations
    let byName = newest(of: Array(invitations.indices)).sorted(by: { invitations[$0].name })
    return ReportTable(
      caption: say("People with an invitation in the file"),
      columns: [
        .text(say("Name")), .text(say("Who invited")), .text(say("State")), .text(say("Sent")),
        .text(say("Connected")),
      ],
      groups: [
        group(byName, of: invitations.count) { place, row in
          row.name(invitations, place)
          row.text(invitations[place].direction == .incoming ? say("they", "inviter") : say("you", "inviter"))
          state(place, &row)
          row.sent(invitations, place)
          row.connected(invitations, place)
        }
      ],
      nothing: say("Nobody has an invitation in the file.")
    )
  }

  /// A group of invitations, by their places in the report: of many the newest.
  func group(
    _ places: [Int],
    of total: Int? = nil,
    title: String = "",
    advice: String = "",
    row: @escaping (Int, inout TableRow) -> Void
  ) -> ReportTable.Group {
    let (shown, total) = (newest(of: places), total ?? places.count)
    return ReportTable.Group(
      title: title,
      advice: advice,
      remark: remark(listed: shown.count, of: total),
      total: total,
      count: shown.count
    ) { row(shown[$0], &$1) }
  }

  /// The state, a link to the card where there is one.
  private func state(_ place: Int, _ row: inout TableRow) {
    let isIncoming = invitations[place].direction == .incoming
    let words = stateInWords(
      invitations[place].state,
      isIncoming: isIncoming,
      isWithdrawn: invitations[place].reason == .withdrawn
    )
    guard isIncoming, let address = context.address(ofCard: invitations[place].code) else {
      return row.text(words)
    }
    row.cell { html in
      html.element("a", attributes: { $0.attribute("href", address) }) { $0.text(words) }
    }
  }
}

/// What to do about an open sent invitation.
private enum SentBand: CaseIterable {
  case write, withdraw, wait, gone, unclear

  /// The analyzer's proposal, which knows the owner's own limits; without one by age.
  init(_ invitations: [ReportedInvitation], _ place: Int) {
    if invitations[place].state == .uncertain {
      self = .unclear
    } else if invitations[place].state == .expired {
      self = .gone
    } else if invitations[place].advice == .withdraw {
      self = .withdraw
    } else if invitations[place].wording.contains(where: { $0.situation == "follow-up-sent" }) {
      self = .write
    } else {
      self = .wait
    }
  }

  var title: String {
    switch self {
    case .write: say("Write once")
    case .withdraw: say("Withdraw")
    case .wait: say("Wait")
    case .gone: say("Probably expired")
    case .unclear: say("Cannot tell")
    }
  }

  var advice: String {
    switch self {
    case .write: say("One friendly reminder is fine; a second one is not.")
    case .withdraw:
      say(
        """
        Withdraw these quietly; nothing needs to be said. You may not be able to invite the same \
        person again for up to three weeks.
        """
      )
    case .wait: say("Too early to ask again.")
    case .gone: say("Older than half a year: these have probably lapsed, nothing is left to do.")
    case .unclear: say("The export does not say how these ended.")
    }
  }
}
