/// The words for what became of decisions, the same in the terminal and in the report.
extension LedgerVerdict {
  /// The heading of a list of such decisions.
  public var title: String {
    switch self {
    case .done: say("Accepted, as you decided")
    case .open: say("You meant to accept, still open")
    case .gone: say("Gone without a connection")
    case .connected: say("Connected after all")
    case .closed: say("Closed")
    case .stillOpen: say("You decided against them, still open")
    case .answered: say("They answered")
    case .noAnswer: say("No answer yet")
    case .asked: say("Asked")
    case .lapsed: say("Probably lapsed")
    case .invitedAgain: say("Invited you again")
    case .tooEarly: say("This export is too old to tell")
    case .unclear: say("Cannot tell")
    }
  }

  /// What has to be said with such a list; empty when the heading says it all.
  public var advice: String {
    switch self {
    case .open: say("Accept them on the site, or write down another decision.")
    case .gone: say("Withdrawn, lapsed or account closed: no file says which.")
    case .connected: say("This goes against your decision; if it is meant, write that down.")
    case .closed:
      say("Neither listed nor connected any more. The cause is unknown, so it counts as no decline.")
    case .stillOpen: say("Choose Ignore on the site.")
    case .answered: say("Their cards judge them again, with what they wrote.")
    case .noAnswer: say("Three weeks and no message from them: decline with your terms, or leave it.")
    case .lapsed: say("Open invitations lapse after about half a year.")
    case .invitedAgain: say("Your decision was about an earlier invitation.")
    case .tooEarly: say("It was made on the day of the decision or before. The next one will tell.")
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
        parts.append(
          on >= decidedOn ? say("connected after all on \(on.inWords)") : say("connected since \(on.inWords)")
        )
      case .answered: parts.append(say("wrote on \(on.inWords)"))
      case .invitedAgain: parts.append(say("invited you on \(on.inWords)"))
      default: parts.append(say("on \(on.inWords)"))
      }
    }
    if let latencyDays {
      parts.append(say("after \(latencyDays, "day")"))
    }
    if let goneBy { parts.append(say("between \(decidedOn.inWords) and \(goneBy.inWords)")) }
    if let reason { parts.append(LedgerOutcome.explanation(of: reason)) }
    if isRenamed { parts.append(say("has another name now")) }
    if possiblySame != nil { parts.append(say("possibly the same person as another one of this name")) }
    return parts.joined(separator: ", ")
  }

  private static func explanation(of reason: String) -> String {
    switch reason {
    case "ambiguous-name": say("the name is not unique")
    case "no-connections-file": say("the export has no connections")
    case "older-connections": say("the connections are from an older export")
    case "no-invitations": say("the export has no invitations")
    case "no-messages": say("the export has no messages")
    case "unreadable-messages": say("messages.csv cannot be read")
    case "no-address": say("messages cannot be found without an address")
    case "note-delivered": say("the note was delivered, but there is no connection")
    case "hidden-connection": say("a connection without a name may be theirs")
    default: say("the export does not say")
    }
  }
}

extension Agreement {
  /// `You did as suggested in 41 of 48 decisions.`, with kappa where it is given; nil without any.
  public var inWords: String? {
    guard n > 0 else { return nil }
    let text = say("You did as suggested in \(count: agreed) of \(n, "decision").")
    guard let kappa else { return text }
    return text + " " + say("Cohen’s kappa, agreement beyond chance, is \(twoDecimals(kappa)).")
  }
}

extension RuleAgreement {
  /// The rate with its interval, as in `0.83 (0.64 to 0.95)`; nil without one.
  public var rateInWords: String? {
    guard let rate, let low, let high else { return nil }
    return say("\(twoDecimals(rate)) (\(twoDecimals(low)) to \(twoDecimals(high)))")
  }
}

extension Proposal {
  /// Why it is proposed, in a sentence.
  public var inWords: String {
    let change = "\(key): \(from) → \(to)"
    if let row {
      return say("\(change) would have matched \(matched) of your last \(of) choices at rule \(row).")
    }
    guard let costBefore, let costAfter else { return change }
    return
      say(
        """
        \(change) would have changed \(of) of your decisions’ suggestions, \(matched) of them to what \
        you chose; the cost, each time without the decision it is tried on, falls from \(costBefore) \
        to \(costAfter).
        """
      )
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
      say(
        """
        The Brier score of the rules’ rates of agreement is \(twoDecimals($0)): 0 is perfect, 0.25 is \
        a coin.
        """
      )
    }
  }
}

/// A number with two decimals.
public func twoDecimals(_ value: Double) -> String {
  let hundredths = Int((value.magnitude * 100).rounded())
  let (whole, rest) = (hundredths / 100, hundredths % 100)
  let sign = value < 0 && hundredths > 0 ? "−" : ""
  return "\(sign)\(whole)\(InterfaceLanguage.current.decimalSeparator)\(rest < 10 ? "0" : "")\(rest)"
}
