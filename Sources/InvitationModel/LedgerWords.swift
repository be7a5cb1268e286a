/// The words for what became of decisions, the same in the terminal and in the report.
extension LedgerVerdict {
  /// The heading of a list of such decisions.
  public var title: String {
    switch self {
    case .done: "Accepted, as you decided"
    case .open: "You meant to accept: still open"
    case .gone: "Gone without a connection"
    case .connected: "Connected after all"
    case .closed: "Closed"
    case .stillOpen: "You decided against them: still open"
    case .answered: "They answered"
    case .noAnswer: "No answer yet"
    case .asked: "Asked"
    case .lapsed: "Probably lapsed"
    case .invitedAgain: "Invited you again"
    case .tooEarly: "This export is too old to tell"
    case .unclear: "Cannot tell"
    }
  }

  /// What has to be said with such a list; empty when the heading says it all.
  public var advice: String {
    switch self {
    case .open: "Accept them on the site, or write down another decision."
    case .gone: "Withdrawn, lapsed or account closed: no file says which."
    case .connected: "This goes against your decision; if it is meant, write that down."
    case .closed: "Neither listed nor connected any more. The cause is unknown, so it counts as no decline."
    case .stillOpen: "Choose Ignore on the site."
    case .answered: "Their cards judge them again, with what they wrote."
    case .noAnswer: "Three weeks and no message from them: decline with your terms, or leave it."
    case .lapsed: "Open invitations lapse after about half a year."
    case .invitedAgain: "Your decision was about an earlier invitation."
    case .tooEarly: "It was made on the day of the decision or before. The next one will tell."
    default: ""
    }
  }
}

extension LedgerOutcome {
  /// What is known beside the verdict; empty when there is nothing.
  public var details: String {
    var parts: [String] = []
    if let on {
      switch verdict {
      case .connected:
        parts.append((on >= decidedOn ? "connected after all on " : "connected since ") + on.inWords)
      case .answered: parts.append("wrote on \(on.inWords)")
      case .invitedAgain: parts.append("invited you on \(on.inWords)")
      default: parts.append("on \(on.inWords)")
      }
    }
    if let latencyDays {
      parts.append("after \(LatencyWords.count(latencyDays)) day\(latencyDays == 1 ? "" : "s")")
    }
    if let goneBy { parts.append("between \(decidedOn.inWords) and \(goneBy.inWords)") }
    if let reason { parts.append(LedgerOutcome.reasons[reason] ?? "the export does not say") }
    if isRenamed { parts.append("has another name now") }
    if possiblySame != nil { parts.append("possibly the same person as another one of this name") }
    return parts.joined(separator: ", ")
  }

  private static let reasons = [
    "ambiguous-name": "the name is not unique",
    "no-connections-file": "the export has no connections",
    "no-invitations": "the export has no invitations",
    "no-messages": "the export has no messages",
    "no-address": "messages cannot be found without an address",
    "note-delivered": "the note was delivered, but there is no connection",
    "hidden-connection": "a connection without a name may be theirs",
  ]
}

extension Agreement {
  /// `You did as suggested in 41 of 48 decisions.`, with kappa where it is given; nil without any.
  public var inWords: String? {
    guard n > 0 else { return nil }
    var text = "You did as suggested in \(LatencyWords.count(agreed)) of \(LatencyWords.count(n)) "
    text += n == 1 ? "decision." : "decisions."
    if let kappa { text += " Cohen’s kappa, agreement beyond chance, is \(twoDecimals(kappa))." }
    return text
  }
}

extension RuleAgreement {
  /// The rate with its interval, as in `0.83 (0.64 to 0.95)`; nil without one.
  public var rateInWords: String? {
    guard let rate, let low, let high else { return nil }
    return "\(twoDecimals(rate)) (\(twoDecimals(low)) to \(twoDecimals(high)))"
  }
}

extension Proposal {
  /// Why it is proposed, in a sentence.
  public var inWords: String {
    let change = "\(key): \(from) → \(to)"
    if let row { return "\(change) would have matched \(matched) of your last \(of) choices at rule \(row)." }
    guard let costBefore, let costAfter else { return change }
    return
      "\(change) would have changed \(of) of your decisions’ suggestions, \(matched) of them to what you chose; "
      + "the cost, each time without the decision it is tried on, falls from \(costBefore) to \(costAfter)."
  }

  /// The change as a diff of goals.md.
  public var diff: [String] {
    ["--- goals.md", "+++ goals.md", "@@ House rules @@"] + (isStated ? ["-- \(key): \(from)"] : [])
      + ["+- \(key): \(to)"]
  }
}

extension Calibration {
  /// What the rates are worth, in a sentence; nil without any.
  public var inWords: String? {
    brier.map {
      "The Brier score of the rules’ rates of agreement is \(twoDecimals($0)): 0 is perfect, 0.25 is a coin."
    }
  }
}

/// A number with two decimals.
public func twoDecimals(_ value: Double) -> String {
  let hundredths = Int((value.magnitude * 100).rounded())
  let (whole, rest) = (hundredths / 100, hundredths % 100)
  return "\(value < 0 && hundredths > 0 ? "−" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
}
