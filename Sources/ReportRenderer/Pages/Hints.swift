import InvitationModel

/// A snippet that the owner can copy into a file.
struct Hint {
  let kind: HintKind
  let context: ReportContext

  /// Nothing when the hint is not needed.
  var html: HTML {
    switch kind {
    case .goals: context.report.available.goals ? .empty : goals
    case .people: people
    case .proposals: proposals
    }
  }

  private var goals: HTML {
    hint(
      say(
        """
        Three lines are enough to begin with. Save them as goals.md beside your export, or run \
        invreport init.
        """
      ),
      [
        "## " + say("Find volunteer mechanics"), "- Roles: " + say("bike mechanic, e-bike technician"),
        "- Places: Utrecht",
      ],
      label: say("Lines for goals.md")
    )
  }

  /// Lines for those waiting whose fit is not known, as many as a page of the queue has cards; the rest is counted.
  private var people: HTML {
    let invitations = context.report.invitations
    let addresses = invitations.indices.filter {
      invitations.isPending($0) && invitations[$0].scores?.fit == nil
    }
    .compactMap { invitations[$0].profile }.compactMap { LinkRule.profile(slug: $0) }
    guard !addresses.isEmpty else { return .empty }
    let listed = addresses.prefix(Queue.cardsOnAPage)
    let rest = addresses.count - listed.count
    return hint(
      say(
        """
        The export has no headline, company or place of people you are not connected to. Look them up \
        once, complete these lines, save them as people.csv beside your export, and build again. \
        invreport init writes the same file.
        """
      )
        + (rest > 0 ? " " + say("\(rest, "more stands", "more stand") in that file.") : ""),
      [PeopleLines.header] + listed.map { PeopleLines.line($0) },
      label: say("Lines for people.csv")
    )
  }

  /// Changes of goals.md for which the owner's choices speak; nothing without any.
  private var proposals: HTML {
    let proposals = context.report.ledger?.proposals ?? []
    let parts = proposals.map { proposal in
      hint(
        proposal.inWords + " " + say("Nothing changes by itself: edit goals.md if you like it."),
        proposal.diff,
        label: say("A change of goals.md")
      )
    }
    return HTML.joined(parts, separator: .newline)
  }

  private func hint(_ sentence: String, _ lines: [String], label: String) -> HTML {
    let field = HTML.element(
      "textarea",
      ["readonly": "", "rows": String(min(lines.count, 8)), "aria-label": label],
      .text(lines.joined(separator: "\n"))
    )
    return .element(
      "div",
      ["class": "hint"],
      .element("p", [], .text(sentence)) + .newline + field
    )
  }
}
