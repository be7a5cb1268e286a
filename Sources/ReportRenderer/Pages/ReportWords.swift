import InvitationModel

/// Sentences about the report as a whole.
extension Report {
  /// The headline of the landing page.
  var headline: String {
    // A team whose members tell no count below five.
    if profile == "publish", summary.pending < 5 { return say("Fewer than 5 are waiting") }
    if invitations.isEmpty, available.isUnreadable("invitations") {
      return say("The invitations cannot be read")
    }
    if !available.invitations { return say("No invitations in this export") }
    switch summary.pending {
    case 0 where summary.uncertain > 0: return say("Cannot tell what is waiting")
    case 0: return say("Nothing is waiting")
    case 1: return say("1 invitation is waiting")
    default: return say("\(count: summary.pending) invitations are waiting")
    }
  }

  /// What stands in the place of a chart of what waits.
  var nothingWaits: String {
    summary.pending == 0 && summary.uncertain > 0
      ? say("Cannot tell what is waiting.") : say("Nothing is waiting.")
  }

  /// The decisions of those waiting, without the zero parts; nil when nothing waits.
  var split: String? {
    let parts = [
      (summary.accept, say("to accept")), (summary.ask, say("to ask")), (summary.decline, say("to decline")),
    ]
    .filter { $0.0 > 0 }.map { "\(grouped($0.0)) \($0.1)" }
    return parts.isEmpty ? nil : parts.joined(separator: ", ") + "."
  }

  /// The place of the open incoming invitation that has waited longest; of several the first.
  var oldestPending: Int? {
    var (oldest, days): (Int?, Int) = (nil, -1)
    for place in invitations.indices where invitations.isPending(place) {
      guard let age = invitations[place].ageDays, age > days else { continue }
      (oldest, days) = (place, age)
    }
    return oldest
  }

  /// The last day on which an incoming invitation was accepted.
  var lastAnswer: CivilDay? {
    var last: CivilDay?
    for place in invitations.indices where invitations.isAcceptedIncoming(place) {
      guard let day = invitations[place].connectedOn else { continue }
      last = last.map { max($0, day) } ?? day
    }
    return last
  }

  /// How many rows could not be read, and where the first five stand; nil when all could.
  var rejectedRows: String? {
    let rejected = inputs.reduce(0) { $0 + $1.rowsRejected }
    guard rejected > 0 else { return nil }
    let read = inputs.reduce(0) { $0 + $1.rowsRead }
    let places = placesOfRejectedRows.prefix(5)
    guard !places.isEmpty else { return say("\(count: rejected) of \(read, "row") could not be used.") }
    let more = rejected - places.count
    return say("\(count: rejected) of \(read, "row") could not be used:") + " "
      + places.joined(separator: ", ")
      + (more > 0 ? say(" and \(more) more.") : ".")
  }

  /// The place and the reason of each rejected row that a message tells of.
  private var placesOfRejectedRows: [String] {
    inputs.filter { $0.rowsRejected > 0 }.flatMap { input in
      diagnostics.filter { diagnostic in
        diagnostic.file == input.file && (diagnostic.line ?? 0) > 1
          && input.rejected.contains { $0.reason == diagnostic.id }
      }.map { "\(oneLine($0.place)) (\($0.id))" }
    }
  }

  /// How many were declined and, with enough dated ones, how many by when (latency.md 9); nil when none is known.
  func declinesInWords(_ direction: Direction) -> String? {
    let declined = invitations.indices.count {
      invitations[$0].direction == direction && invitations[$0].state == .declined
    }
    guard declined > 0 else { return nil }
    var sentences = [
      isStated
        ? say("The source states \(declined, "decline").") : say("You recorded \(declined, "decline").")
    ]
    let latency = direction == .incoming ? latency.incoming : latency.outgoing
    let last = min(latency.curveEnd ?? 0, latency.horizonDays ?? .max)
    let shares = [7, 30].filter { $0 <= last }.compactMap { days in
      latency.causes?.last { $0.t <= days }.map { point in
        say(
          "\(LatencyWords.percent(point.accepted)) were accepted and \(LatencyWords.percent(point.declined)) declined \(LatencyWords.within(days: days))"
        )
      }
    }
    if !shares.isEmpty {
      sentences.append(
        say("Of the invitations listed, \(shares.joined(separator: ", ")).")
      )
    }
    if !isStated { sentences.append(say("Those ignored without a word are missing.")) }
    return sentences.joined(separator: " ")
  }

  /// Eight hexadecimal digits that change whenever a rule does.
  var ruleSet: String {
    let text = rules.map { "\($0.row)\t\($0.id)\t\($0.condition)\t\($0.outcome)\n" }.joined()
    return sha256(Array(text.utf8)).prefix(4)
      .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// Sentences about the waits of one direction.
extension Latency {
  /// What the figures rest on: listed = answered + open + left out.
  func countsInWords(verb: String) -> String? {
    guard listed > 0 else { return nil }
    let leftOut = excluded.reduce(0) { $0 + $1.count }
    var text =
      say("\(listed, "invitation") \(verb): \(count: events) answered, \(count: censored) open")
    if leftOut > 0 { text += say(", \(count: leftOut) left out of the figures") }
    return text + "."
  }

  /// The restricted mean; nil below 20 answers.
  var meanInWords: String? {
    guard let mean = restrictedMean, events >= 20 else { return nil }
    let tenths = Int((mean.value * 10).rounded())
    if mean.value == 0 { return say("Every answer came on the day of sending.") }
    if tenths == 0 { return say("The mean wait is less than a tenth of a day.") }
    let value = "\(tenths / 10)\(InterfaceLanguage.current.decimalSeparator)\(tenths % 10)"
    return say("The mean wait, counting no wait longer than \(mean.tau, "day"), is \(value) days.")
  }

  /// The minute-exact waits; nil when there are none.
  var exactInWords: String? {
    guard let exact, exact.n > 0 else { return nil }
    if exact.n == 1 {
      return say("For 1 of those accepted with a note the minute is known: it took \(Self.span(exact.min)).")
    }
    if exact.n < 5 {
      return say(
        """
        For \(count: exact.n) of those accepted with a note the minute is known: the fastest took \
        \(Self.span(exact.min)), the slowest \(Self.span(exact.max)).
        """
      )
    }
    return say(
      """
      For \(count: exact.n) of those accepted with a note the minute is known: \
      \(count: exact.underHour) within an hour, \(count: exact.underDay) within a day, half of them \
      within \(Self.span(exact.median)).
      """
    )
  }

  /// Seconds in words: the largest unit, and the next one below two of it.
  static func span(_ seconds: Int) -> String {
    let (minutes, hours, days) = (seconds / 60, seconds / 3600, seconds / 86_400)
    if minutes < 1 { return say("less than a minute") }
    if hours < 1 { return say("\(minutes, "minute")") }
    if days < 2 { return say("\(hours, "hour") \(minutes % 60, "minute")") }
    return say("\(days, "day")")
  }
}
