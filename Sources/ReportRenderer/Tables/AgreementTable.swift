import InvitationModel

/// The tables on how the owner's decisions compare with the suggestions.
extension TableParts {
  private var agreements: Agreement { context.report.ledger?.agreement ?? Agreement() }

  /// What was suggested against what the owner decided.
  var agreement: ReportTable {
    let agreement = agreements
    return ReportTable(
      caption: "Suggestions and your decisions",
      columns: [
        .text("Suggested"), .number("You accepted"), .number("You asked"), .number("You declined"),
      ],
      groups: [
        ReportTable.Group(count: agreement.n == 0 ? 0 : Decision.allCases.count) { number, row in
          row.text(Decision.allCases[number].inWords)
          for count in agreement.table[number] { row.text(grouped(count)) }
        }
      ],
      nothing: "None of your decisions can be compared with a suggestion yet."
    )
  }

  /// How each rule's suggestions were followed.
  var ruleAgreement: ReportTable {
    let rules = agreements.rules
    let hasRates = rules.contains { $0.rate != nil }
    return ReportTable(
      caption: "Rule by rule",
      columns: [
        .text("Rule"), .number("Suggested"), .number("You agreed"), .text("Else you"),
      ] + (hasRates ? [.text("Rate of agreement")] : []),
      groups: [
        ReportTable.Group(count: rules.count) { number, row in
          let rule = rules[number]
          row.text("\(rule.row) \(rule.id)")
          row.text(grouped(rule.fired))
          row.text(grouped(rule.agreed))
          row.text(
            zip(["accepted", "asked", "declined"], rule.overridden).filter { $0.1 > 0 }
              .map { "\($0.0) \(grouped($0.1))" }.joined(separator: ", ")
          )
          if hasRates { row.text(rule.rateInWords ?? "") }
        }
      ],
      nothing: "No rule can be compared with your decisions yet."
    )
  }

  /// How stable suggestions were, against how often they were followed.
  var reliability: ReportTable {
    let bins = context.report.ledger?.calibration?.reliability ?? []
    return ReportTable(
      caption: "Stability and agreement, in five groups of equal size",
      columns: [.text("Same answer in"), .number("Decisions"), .number("You agreed")],
      groups: [
        ReportTable.Group(count: bins.count) { number, row in
          let bin = bins[number]
          row.text("\(bin.low) to \(bin.high) % of the checks")
          row.text(grouped(bin.n))
          row.text(grouped(bin.agreed))
        }
      ],
      nothing: "Five groups need 50 decisions that were recorded with the export."
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
        row.text(outcome.suggested?.inWords ?? "not known")
        row.text(outcome.decision.inWords)
        row.day(outcome.decidedOn, unknown: "")
        row.text(outcome.details)
      }
    }
    return ReportTable(
      caption: "Your decisions",
      columns: [
        .text("Name"), .text("Suggested"), .text("You decided"), .text("On"), .text("In this export"),
      ],
      groups: groups,
      nothing: "No decision of yours is on record."
    )
  }
}
