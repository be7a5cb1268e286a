import InvitationModel

extension Report {
  /// The rows that a figure rests on, in sentences.
  public func rowsUsed(by definition: Definition) -> [String] {
    switch definition.subject {
    case .waits:
      let sides =
        definition.name == "working-days"
        ? latency.outgoingWorkingDays.map { (say("Sent"), $0) }
        : [(say("Received"), latency.incoming), (say("Sent"), latency.outgoing)]
      return sides.isEmpty
        ? [say("None: not asked for.")] : sides.map { "\($0): \($1.rowsUsed(by: definition.name))" }
    case .open: return openRows(definition.name)
    case .ledger: return [say("\(ledger?.outcomes.count ?? 0, "decision") on record.")]
    case .network: return networkRows(definition.name)
    }
  }

  private func openRows(_ name: String) -> [String] {
    switch name {
    case "decisions": [say("\(summary.pending, "open invitation").")]
    case "flow":
      [(say("Received"), latency.incoming), (say("Sent"), latency.outgoing)].map {
        "\($0): " + say("\(count: $1.flow.weekTotal) of \(count: $1.listed), those of the weeks shown.")
      }
    default:
      [
        say("Received: \(latency.incoming.open.n, "open one") with a date."),
        say("Sent: \(summary.sentAccepted, "accepted one"), \(sentUnanswered, "open one")."),
      ]
    }
  }

  private func networkRows(_ name: String) -> [String] {
    let known = network.connections - network.unknown
    let dated = network.growth.reduce(0) { $0 + $1.added }
    return switch name {
    case "growth":
      [say("\(dated, "connection") with a date, of \(count: network.connections).")]
    case "companies", "titles":
      [say("\(known, "connection") with title or company; left out: \(count: network.unknown) without.")]
    case "statuses":
      [
        say("Received: \(review?.received.all.people ?? 0, "accepted one")."),
        say("Sent: \(review?.sent.all.people ?? 0, "accepted one")."),
      ]
    default:
      [say("\(network.connections, "connection"), \(count: network.unknown) without title and company.")]
    }
  }
}

extension [WeekFlow] {
  fileprivate var weekTotal: Int { reduce(0) { $0 + $1.count } }
}

extension Latency {
  fileprivate func rowsUsed(by name: String) -> String {
    switch name {
    case "trend": trend.isEmpty ? none : watchedRows
    case "quiet": quietAfter == nil ? none : watchedRows
    case "hours": intervals != nil ? watchedRows : sensitivity != nil ? allRows : none
    case "closing": closing == nil ? none : timedWatchedRows
    case "declines": causes == nil ? none : allRows
    case "minutes":
      exact.map { say("\(count: $0.n) of \(count: listed) used, accepted with a note.") } ?? none
    case "times": timedRows
    default: allRows
    }
  }

  private var timedRows: String {
    let timed = times.reduce(0) { $0 + $1.count }
    return say("\(count: timed) of \(count: listed) counted, those with a time of day.")
  }

  private var none: String { say("none: these rows do not tell it.") }

  /// The cohort from which figures are read that older rows would bend.
  private var watchedRows: String {
    say("\(count: n - late) of \(count: listed) used, those watched from the day of sending.")
  }

  /// Of the cohort only those with a time of day, which the report does not count.
  private var timedWatchedRows: String {
    say(
      """
      at most \(count: n - late) of \(count: listed) used, those watched from the day of sending and sent at a known \
      time of day.
      """
    )
  }

  /// Used and left out, with the reasons.
  private var allRows: String {
    let reasons = excluded.map { "\(grouped($0.count)) \(leftOutInWords($0.reason))" }.joined(separator: ", ")
    let leftOut = reasons.isEmpty ? say("none left out") : say("left out: \(reasons)")
    return
      say(
        """
        \(count: n) of \(count: listed) used, \(count: events) answered, \(count: censored) open; \
        \(leftOut).
        """
      )
  }
}
