import InvitationModel

/// The invitations of one direction, counted for others.
struct Side {
  private let direction: Direction
  private let invitations: [ReportedInvitation]
  private let latency: Latency
  private let review: ReviewSide?
  private let goalLabels: [PublicText]

  init(_ direction: Direction, _ report: Report, _ goalLabels: [PublicText]) {
    self.direction = direction
    self.goalLabels = goalLabels
    invitations = report.invitations
    latency = direction == .incoming ? report.latency.incoming : report.latency.outgoing
    review = direction == .incoming ? report.review?.received : report.review?.sent
  }

  /// Everything that may be told.
  var published: PublishedSide {
    let open = invitations.indices.filter {
      invitations[$0].direction == direction && invitations[$0].state == .pending
    }
    let done = invitations.indices.filter {
      invitations[$0].direction == direction && invitations[$0].latencyDays != nil
    }
    let (waiting, answered) = (ReportRedactor.published(open.count), ReportRedactor.published(done.count))
    let figures = [waiting, answered]
    let steps = latency.steps.withoutFewOpen(beside: open.count, k: smallestGroup)
      .coarsened(k: smallestGroup, toldOpen: youngerThanBands(open))
    let withNote = done.count { invitations[$0].note != nil }
    return PublishedSide(
      waiting: waiting,
      answered: answered,
      ages: ages(open),
      months: months(done),
      notes: Breakdown([
        ("with a note", withNote), ("without a note", done.count - withNote),
      ]),
      quantiles: quantiles,
      curve: curve(endsOf: steps),
      waits: steps.unlessNear(answered: done.count, waiting: open.count),
      statuses: statuses.unlessNear(figures),
      goals: goals.unlessNear(figures)
    )
  }

  private func ages(_ open: [Int]) -> Breakdown {
    let bands = open.map { invitations[$0].ageDays.map { AgeBand(days: $0) } }
    return Breakdown(
      AgeBand.allCases.map { band in (band.label, bands.count { $0 == band }) },
      rest: bands.count { $0 == nil }
    )
  }

  /// How many are no older than each band but the last.
  private func youngerThanBands(_ open: [Int]) -> [Int] {
    let bands = open.compactMap { invitations[$0].ageDays.map { AgeBand(days: $0) } }
    return AgeBand.allCases.indices.dropLast().map { last in
      bands.count { AgeBand.allCases[...last].contains($0) }
    }
  }

  private func months(_ done: [Int]) -> Breakdown {
    var counts: [Int: Int] = [:]
    var undated = 0
    for place in done {
      guard let day = invitations[place].sentAt?.day.components else {
        undated += 1
        continue
      }
      counts[day.year * 12 + day.month - 1, default: 0] += 1
    }
    let groups = counts.sorted { $0.key < $1.key }.map { month, count in
      (PublicText(month: (month / 12, month % 12 + 1, 1)), count)
    }
    return Breakdown(groups, rest: undated)
  }

  /// A quantile is told only where five answers or more lie on either side of it.
  private var quantiles: [PublishedQuantile] {
    [(25, 20), (50, 10), (75, 20), (90, 50)].compactMap { percent, least in
      guard latency.events >= least, let days = latency.quoted(Double(percent) / 100)?.value,
        days <= latency.quotedUntil
      else { return nil }
      return PublishedQuantile(percent: percent, days: days)
    }
  }

  /// The curve at the ends of the steps that are told, so that the two together tell no more than the steps.
  private func curve(endsOf steps: [WaitStep]) -> [PublishedStep] {
    steps.map(\.to).filter { $0 <= latency.quotedUntil }.compactMap { day in
      latency.curve.last { $0.t <= day }
        .map { PublishedStep(days: day, percent: Int(((1 - $0.survival) * 100).rounded())) }
    }
  }

  private var statuses: Breakdown {
    Breakdown(
      ReviewStatus.allCases.map { status in
        (Side.label(status), review?.statuses.first { $0.name == status.rawValue }?.people ?? 0)
      }
    )
  }

  private var goals: Breakdown {
    guard let review else { return .none }
    let counts = zip(goalLabels, review.goals).map { ($0, $1.people) }
    return Breakdown(counts, rest: review.all.people - counts.reduce(0) { $0 + $1.1 })
  }

  /// How somebody serves the goals, in words.
  static func label(_ status: ReviewStatus) -> PublicText {
    switch status {
    case .serves: "serve a goal"
    case .touches: "touch a goal"
    case .trace: "a trace of a goal"
    case .avoid: "on the Avoid list"
    case .outside: "outside the goals"
    case .unknown: "title and company not stated"
    }
  }
}
