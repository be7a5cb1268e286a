import InvitationModel

/// Tries changes on one inviter's findings with the same rules that made the decision.
struct WhatIf {
  /// The inviter.
  let subject: Subject
  /// What was found.
  let findings: Findings
  /// What it came to.
  let weighing: Weighing
  private let examiner: Examiner
  private let wishes: Wishes
  private let reader: FieldReader
  /// The findings that changes are tried on: changed and taken back, since a copy for each trial costs more than the trial.
  private var tried: Findings
  /// What was read with each headline: question and changes try the same.
  private var profiles: [(headline: String, reading: ProfileReading)] = []

  /// Begins with what was found, and how it was read.
  init(
    _ subject: Subject,
    _ findings: Findings,
    _ weighing: Weighing,
    _ reader: FieldReader,
    examiner: Examiner,
    wishes: Wishes
  ) {
    (self.subject, self.findings, self.weighing) = (subject, findings, weighing)
    (self.reader, self.examiner, self.wishes) = (reader, examiner, wishes)
    tried = findings
  }

  /// What the table says after some changes; nil when one of them is not possible here.
  mutating func verdict(after changes: [Change]) -> Verdict? {
    guard let first = changes.first, apply(first) else { return nil }
    defer { tried.takeBackChanges(to: findings) }
    for change in changes.dropFirst() {
      guard apply(change) else { return nil }
    }
    return InvitationAnalyzer.verdict(on: tried, examiner.rules)
  }

  /// The change as the end of the sentence "Would become …".
  func text(of change: Change) -> String {
    switch change {
    case .knownYes: say("if you mark them as known")
    case .knownSome: say("if you mark them as known a little")
    case .knownNo: say("if you mark them as not known")
    case .headlineRole: say("if you look and their headline says \(quoted(wishes.role ?? ""))")
    case .headlineTopic: say("if you look and their headline says \(quoted(wishes.topic ?? ""))")
    case .headlineNone: say("if you look and their headline has nothing of your goals")
    case .headlineAvoid: say("if you look and their headline says \(quoted(wishes.avoided ?? ""))")
    case .referral: say("if a connection of yours confirms in a message that they know this person")
    case .notePersonal: say("if they write what it is about")
    case .noteWorkedTogether: say("if they write that you worked together at \(wishes.employer ?? "")")
    }
  }

  /// Applies a change; false, and nothing is touched, when it is not possible here or would change nothing.
  private mutating func apply(_ change: Change) -> Bool {
    switch change {
    case .knownYes: return note(.yes)
    case .knownSome: return note(.some)
    case .knownNo: return note(.no)
    case .headlineRole: return lookUp(wishes.role)
    case .headlineTopic: return lookUp(wishes.topic)
    case .headlineNone: return lookUp("")
    case .headlineAvoid: return lookUp(wishes.avoided)
    case .referral:
      guard !tried.hasCommonName, !tried.items.contains(where: { $0.fact == .referral }) else { return false }
      tried.items.append(assumed(.referral, 60))
    case .notePersonal:
      guard tried.quality != .personal else { return false }
      tried.quality = .personal
    case .noteWorkedTogether:
      guard let employer = wishes.employer else { return false }
      let isStated = subject.facts?.company.map { isSameCompany($0, employer) } ?? false
      tried.quality = .personal
      tried.items.append(assumed(.workedTogether, isStated ? 45 : 35))
    }
    return true
  }

  private mutating func note(_ known: Acquaintance) -> Bool {
    guard tried.known != known else { return false }
    tried.known = known
    tried.items.removeAll { [.knownYes, .knownSome].contains($0.fact) }
    if let (fact, points) = known.weight { tried.items.append(assumed(fact, points)) }
    return true
  }

  /// Reads everything again as if the headline had been looked up.
  private mutating func lookUp(_ headline: String?) -> Bool {
    guard let headline, subject.facts?.headline == nil else { return false }
    if let known = profiles.first(where: { $0.headline == headline }) {
      tried.take(known.reading)
    } else {
      let reading = profile(with: headline)
      profiles.append((headline, reading))
      tried.take(reading)
    }
    return true
  }

  private func profile(with headline: String) -> ProfileReading {
    var informed = subject
    informed.facts = informed.facts ?? PersonFacts(source: subject.invitation.source)
    informed.facts?.headline = headline
    let headline = wishes.headlines.reading(of: headline, examiner.goals)
    return examiner.profile(of: informed, reader.with(headline: headline), note: tried.quality)
  }

  private func assumed(_ fact: FamiliarityFact, _ points: Int) -> FamiliarityItem {
    FamiliarityItem(fact: fact, points: points, label: "", clause: "", source: nil)
  }
}

extension Findings {
  /// Undoes everything that a change touches.
  fileprivate mutating func takeBackChanges(to original: Findings) {
    (items, known, quality) = (original.items, original.known, original.quality)
    (signs, fit) = (original.signs, original.fit)
    (protectedFrom, headlineSource) = (original.protectedFrom, original.headlineSource)
  }
}

/// The headlines that are tried on everybody, each read once.
final class WishedHeadlines {
  private var known: [String: FieldReading] = [:]

  /// A headline of nobody, read against the goals.
  func reading(of headline: String, _ goals: CompiledGoals) -> FieldReading {
    let reading =
      known[headline] ?? FieldReading(.headline, PreparedText(headline), goals: goals, names: [])
    known[headline] = reading
    return reading
  }
}

/// What a headline or a note could say that would matter to the owner.
struct Wishes {
  /// These headlines as they are read against the owner's goals.
  let headlines = WishedHeadlines()
  /// The first role of the most important goal that names one.
  var role: String? = nil
  /// The first skill or word of the most important goal that names one.
  var topic: String? = nil
  /// The first word or role of the Avoid list.
  var avoided: String? = nil
  /// Where the owner works now.
  var employer: String? = nil

  /// Reads goals that have not ended and the owner's positions.
  init(_ dataset: Dataset) {
    let goals = dataset.goals?.goals.filter { !$0.hasEnded(asOf: dataset.asOf) } ?? []
    // Stable: of equal importance the first in the file.
    let ranked = [3, 2, 1].flatMap { importance in goals.filter { $0.importance == importance } }
    role = ranked.lazy.compactMap(\.roles.first?.text).first
    topic = ranked.lazy.compactMap { ($0.skills.first ?? $0.words.first)?.text }.first
    let avoid = dataset.goals?.avoid ?? AvoidList()
    avoided = (avoid.words.first ?? avoid.roles.first)?.text
    employer = dataset.positions.first { $0.endYear == nil && !$0.company.isEmpty }?.company
  }
}

extension Goal {
  /// Whether its stop date has come.
  func hasEnded(asOf day: CivilDay?) -> Bool {
    guard let stop, let day else { return false }
    return day >= stop
  }
}
