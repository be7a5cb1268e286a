import InvitationModel

/// The tables on how the owner's decisions compare with the suggestions.
extension TableParts {
  private var agreements: Agreement { context.report.ledger?.agreement ?? Agreement() }

  /// What was suggested against what the owner decided.
  var agreement: ReportTable {
    let agreement = agreements
    return ReportTable(
      caption: say("Suggestions and your decisions"),
      columns: [
        .text(say("Suggested")), .number(say("You accepted")), .number(say("You asked")),
        .number(say("You declined")),
      ],
      groups: [
        ReportTable.Group(count: agreement.n == 0 ? 0 : Decision.allCases.count) { number, row in
          row.text(Decision.allCases[number].inWords)
          for count in agreement.table[number] { row.text(grouped(count)) }
        }
      ],
      nothing: say("None of your decisions can be compared with a suggestion yet.")
    )
  }

  /// How each rule's suggestions were followed.
  var ruleAgreement: ReportTable {
    let rules = agreements.rules
    let hasRates = rules.contains { $0.rate != nil }
    return ReportTable(
      caption: say("Rule by rule"),
      columns: [
        .text(say("Rule")), .number(say("Suggested")), .number(say("You agreed")), .text(say("Else you")),
      ] + (hasRates ? [.text(say("Rate of agreement"))] : []),
      groups: [
        ReportTable.Group(count: rules.count) { number, row in
          let rule = rules[number]
          row.text("\(rule.row) \(rule.id)")
          row.text(grouped(rule.fired))
          row.text(grouped(rule.agreed))
          row.text(
            zip([say("accepted", "you"), say("asked", "you"), say("declined", "you")], rule.overridden).filter
            { $0.1 > 0 }
            .map { "\($0.0) \(grouped($0.1))" }.joined(separator: ", ")
          )
          if hasRates { row.text(rule.rateInWords ?? "") }
        }
      ],
      nothing: say("No rule can be compared with your decisions yet.")
    )
  }

  /// How stable suggestions were, against how often they were followed.
  var reliability: ReportTable {
    let bins = context.report.ledger?.calibration?.reliability ?? []
    return ReportTable(
      caption: say("Stability and agreement, in five groups of equal size"),
      columns: [.text(say("Same answer in")), .number(say("Decisions")), .number(say("You agreed"))],
      groups: [
        ReportTable.Group(count: bins.count) { number, row in
          let bin = bins[number]
          row.text(say("\(bin.low) to \(bin.high) % of the checks"))
          row.text(grouped(bin.n))
          row.text(grouped(bin.agreed))
        }
      ],
      nothing:
        say(
          """
          Stability can be compared with agreement from 50 decisions on that were recorded with the export.
          """
        )
    )
  }

  /// The owner's decisions by what this export shows of them, the latest first.
  var history: ReportTable {
    let outcomes = context.report.ledger?.outcomes ?? []
    let groups = LedgerVerdict.allCases.map { verdict in
      let own = outcomes.filter { $0.verdict == verdict }
      return ReportTable.Group(title: verdict.title, advice: verdict.advice, count: own.count) {
        number,
        row in
        let outcome = own[number]
        row.name(outcome.name.isEmpty ? outcome.profile ?? "" : outcome.name, profile: outcome.profile)
        row.text(outcome.suggested?.inWords ?? say("not known"))
        row.text(outcome.decision.inWords)
        row.day(outcome.decidedOn, unknown: "")
        row.text(outcome.details)
      }
    }
    return ReportTable(
      caption: say("Your decisions"),
      columns: [
        .text(say("Name")), .text(say("Suggested")), .text(say("You decided")), .text(say("On")),
        .text(say("In this export")),
      ],
      groups: groups,
      nothing: say("No decision of yours is on record.")
    )
  }
}
