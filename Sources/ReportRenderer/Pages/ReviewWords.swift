import InvitationModel

/// What became of the accepted invitations, in sentences.
extension Report {
  /// Of those whom the owner let in: how far they serve the goals, with and without a note; nil when nobody was let in.
  var acceptedFindings: String? {
    review.flatMap { $0.received.inWords(isReceived: true) }
  }

  /// What was written since with those whom the owner let in.
  var acceptedSince: String? { review.flatMap(\.received.sinceInWords) }

  /// The same of those whom the owner invited, in one.
  var invitedFindings: String? {
    guard let sent = review?.sent, let found = sent.inWords(isReceived: false) else {
      return nil
    }
    return [found, sent.sinceInWords].compactMap(\.self).joined(separator: " ")
  }
}

extension ReviewSide {
  fileprivate func inWords(isReceived: Bool) -> String? {
    guard all.people > 0 else { return nil }
    return [statusSentence(isReceived), noteSentence(isReceived)].compactMap(\.self).joined(separator: " ")
  }

  /// The answers, the silence, the offers; nil when there is nothing to say.
  fileprivate var sinceInWords: String? {
    let sentences = [answerSentence, silenceSentence, pitchSentence].compactMap(\.self)
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  private func statusSentence(_ isReceived: Bool) -> String? {
    let parts = statuses.filter { $0.people > 0 }.map { count in
      "\(grouped(count.people)) \(ReviewStatus(rawValue: count.name)?.clause(many: count.people > 1) ?? count.name)"
    }
    guard !parts.isEmpty else { return nil }
    return isReceived
      ? say("Of \(all.people, "person", "people") you let in, \(listed(parts)).")
      : say("Of \(all.people, "person", "people") you invited, \(listed(parts)).")
  }

  private func noteSentence(_ isReceived: Bool) -> String? {
    guard all.withNote > 0 else {
      return isReceived ? say("None of them had written a note.") : say("You wrote a note to none of them.")
    }
    let fitting = statuses.prefix(2)
    let share = { (count: Int, people: Int) in say("\(count: count) of \(count: people)") }
    let all = say("A note came with \(share(self.all.withNote, self.all.people))")
    guard !statuses.isEmpty else { return all + "." }
    let (good, goodWithNote) = fitting.reduce((0, 0)) { ($0.0 + $1.people, $0.1 + $1.withNote) }
    let without = self.all.people - self.all.withNote
    let others = share(good - goodWithNote, without)
    if goodWithNote == 1 {
      return say(
        """
        \(all): of those with one, \(share(1, self.all.withNote)) serves or touches a goal; of those \
        without, \(others).
        """
      )
    }
    return say(
      """
      \(all): of those with one, \(share(goodWithNote, self.all.withNote)) serve or touch a goal; of \
      those without, \(others).
      """
    )
  }

  private var answerSentence: String? {
    guard all.observed > 0 else { return nil }
    if all.observed == 1 {
      return all.written == 0
        ? say("1 person is connected for a month or longer; you did not write to them within 30 days.")
        : say("1 person is connected for a month or longer; you wrote to them within 30 days.")
    }
    if all.written == 0 {
      return say(
        "Of the \(count: all.observed) connected for a month or longer, you wrote to none within 30 days."
      )
    }
    return
      say(
        """
        Of the \(count: all.observed) connected for a month or longer, you wrote to \
        \(count: all.written) within 30 days.
        """
      )
  }

  private var silenceSentence: String? {
    guard all.silent > 0 else { return nil }
    return say("With \(count: all.silent) connected for more than 14 days, neither of you ever wrote.")
  }

  private var pitchSentence: String? {
    guard all.pitched > 0 else { return nil }
    let parts = statuses.filter { $0.pitched > 0 }.compactMap { count in
      ReviewStatus(rawValue: count.name).map {
        "\(grouped(count.pitched)) \($0.clause(many: count.pitched > 1))"
      }
    }
    let by = parts.isEmpty ? "" : ": \(listed(parts))"
    return say("\(count: all.pitched) began with an offer within a week of connecting\(by).")
  }
}

extension ReviewStatus {
  /// What so many people do or are.
  fileprivate func clause(many: Bool) -> String {
    switch self {
    case .serves: many ? say("serve a goal") : say("serves a goal")
    case .touches: many ? say("touch one") : say("touches one")
    case .trace: many ? say("show a trace of one") : say("shows a trace of one")
    case .avoid: many ? say("are on your Avoid list") : say("is on your Avoid list")
    case .outside: many ? say("are outside your present goals") : say("is outside your present goals")
    case .unknown: many ? say("state neither title nor company") : say("states neither title nor company")
    }
  }
}
