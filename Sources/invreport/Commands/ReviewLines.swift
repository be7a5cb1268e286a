import InvitationModel

/// What the owner's decisions tell as lines of a terminal.
struct ReviewLines {
  private let review: LedgerReview

  init(_ review: LedgerReview) { self.review = review }

  /// How often suggestions were followed, in all and by rule, proposals as diffs, then what became of each decision.
  var lines: [String] {
    let agreement = review.agreement
    var lines = [agreement.inWords ?? "None of your decisions can be compared with a suggestion yet."]
    for rule in agreement.rules {
      let other = zip(["accepted", "asked", "declined"], rule.overridden).filter { $0.1 > 0 }
        .map { "\($0.0) \($0.1)" }.joined(separator: ", ")
      lines.append(
        "  rule \(rule.row) \(rule.id): agreed \(rule.agreed) of \(rule.fired)"
          + (other.isEmpty ? "" : "; else \(other)")
          + (rule.rateInWords.map { "; rate \($0)" } ?? "")
      )
    }
    if let text = review.calibration?.inWords { lines.append(text) }
    for proposal in review.proposals {
      lines += ["", "\(proposal.inWords) Nothing changes by itself."] + proposal.diff
    }
    for verdict in LedgerVerdict.allCases {
      let own = review.outcomes.filter { $0.verdict == verdict }
      guard !own.isEmpty else { continue }
      lines += ["", verdict.advice.isEmpty ? "\(verdict.title):" : "\(verdict.title): \(verdict.advice)"]
      lines += own.map { "  " + line($0) }
    }
    return lines
  }

  private func line(_ outcome: LedgerOutcome) -> String {
    let name = outcome.name.isEmpty ? outcome.id : outcome.name
    let details = outcome.details.isEmpty ? "" : ": \(outcome.details)"
    return "\(shownWhole(name)), \(outcome.decision.rawValue) on \(outcome.decidedOn.inWords)\(details)"
  }
}
