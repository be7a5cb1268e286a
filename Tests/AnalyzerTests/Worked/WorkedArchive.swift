import InvitationModel

@testable import InvitationAnalyzer

/// The archive of the worked examples (decisions.md 22): you are Ilse Marrow, today is 2026-03-01.
enum WorkedArchive {
  /// The archive with the invitations of some examples and what the owner noted about their inviters.
  static func dataset(_ examples: [WorkedExample]) -> Dataset {
    var dataset = base
    dataset.invitations += examples.map(\.invitation)
    dataset.people = examples.compactMap(\.facts)
    return dataset
  }

  /// The report on a dataset.
  static func report(_ dataset: Dataset) -> Report {
    analyze(
      dataset,
      options: AnalyzerOptions(
        wordingLanguages: ["en", "de", "fr", "es", "pt", "it"],
        utcOffsetMinutes: 0,
        generator: Generator(name: "invreport", version: "1.0.0", cmark: "0.30.2"),
        isDemo: false
      )
    )
  }

  /// The invitation of an example, sent on 2026-02-10.
  static func invitation(_ name: String, _ slug: String, note: String = "") -> Invitation {
    Invitation(
      identity: .person(.profile(slug)),
      direction: .incoming,
      person: person(name, slug),
      sentAt: instant("2026-02-10"),
      note: note,
      state: .pending,
      source: Source(file: "Invitations.csv", line: 31)
    )
  }

  static func person(_ name: String, _ slug: String) -> Person { Person(key: .profile(slug), name: name) }

  static func day(_ iso: String) -> CivilDay { CivilDay(iso: iso) ?? CivilDay(daysSinceEpoch: 0) }

  static func instant(_ iso: String, hour: Int = 9) -> Instant {
    Instant(day: day(iso), secondOfDay: hour * 3600)
  }

  static let owner = person("Ilse Marrow", "ilse-marrow")

  static let base: Dataset = {
    var dataset = Dataset()
    dataset.owner = owner
    dataset.ownerFirstName = "Ilse"
    (dataset.asOf, dataset.observedUntil) = (day("2026-03-01"), day("2026-03-01"))
    (dataset.hasConnections, dataset.hasMessages, dataset.hasInvitations) = (true, true, true)
    dataset.goals = goals
    dataset.connections = connections
    dataset.messages = messages
    dataset.contacts = ["Soren Halvard", "Maria Silva"].enumerated().map { index, name in
      Contact(name: name, emails: [], source: Source(file: "Contacts.csv", line: index + 2))
    }
    dataset.positions = [
      Position(
        company: "Larkfield Festival",
        title: "Director",
        startYear: 2018,
        endYear: nil,
        source: row("Positions", 2)
      ),
      Position(
        company: "Nordhaven Opera",
        title: "Cellist",
        startYear: 2008,
        endYear: 2018,
        source: row("Positions", 3)
      ),
    ]
    dataset.schools = [School(name: "Veldmark Academy of Music", degree: "", source: row("Education", 2))]
    dataset.skills = ["cello", "festival production"].enumerated().map { index, name in
      Skill(name: name, source: row("Skills", index + 2))
    }
    dataset.events = [Event(name: "Early Strings Days", day: day("2026-01-31"), source: row("Events", 2))]
    dataset.endorsements = [
      Endorsement(
        person: person("Yannick Dorel", "yannick-dorel"),
        skill: "cello",
        isReceived: true,
        at: nil,
        source: row("Endorsement_Received_Info", 2)
      )
    ]
    dataset.invitations = [
      Invitation(
        identity: .person(.profile("tove-lindqvist-harp")),
        direction: .outgoing,
        person: person("Tove Lindqvist", "tove-lindqvist-harp"),
        sentAt: instant("2025-09-01"),
        state: .pending,
        source: row("Invitations", 2)
      )
    ]
    return dataset
  }()

  private static func row(_ file: String, _ line: Int) -> Source { Source(file: "\(file).csv", line: line) }

  private static let connections: [Connection] = [
    ("Ana Quist", "ana-quist", "Orrin Trust", "Programme Officer"),
    ("Benedikt Oake", "benedikt-oake", "Brevik Quartet", "Violinist"),
    ("Lena Osterby", "lena-osterby", "Tall Pines School", "Head teacher"),
    ("Corin Ashdale", "corin-ashdale", "Veldmark Clinic", "Physician"),
    ("Maris Tollemar", "maris-tollemar", "Harbour Radio", "Presenter"),
    ("Wei Chen", "wei-chen-71", "Blue Kiln Studio", "Potter"),
    ("Odile Renn", "odile-renn", "Ville de Lillemont", "Attachée culturelle"),
  ].enumerated().map { index, row in
    Connection(
      person: person(row.0, row.1),
      company: row.2,
      position: row.3,
      connectedOn: day("2024-05-01"),
      source: Source(file: "Connections.csv", line: index + 5)
    )
  }

  private static let messages: [Message] = {
    var messages: [Message] = []
    func write(_ other: Person, _ texts: [(isOwn: Bool, day: String, text: String)]) {
      for text in texts {
        messages.append(
          Message(
            conversation: other.name,
            sender: text.isOwn ? owner : other,
            isFromOwner: text.isOwn,
            recipients: [text.isOwn ? other : owner].compactMap(\.key),
            recipientNames: text.isOwn ? other.name : owner.name,
            sentAt: instant(text.day, hour: 8 + messages.count),
            text: text.text,
            source: row("messages", messages.count + 2)
          )
        )
      }
    }
    write(
      person("Henrik Vassal", "henrik-vassal"),
      [
        (false, "2025-06-02", "Is the hall free in May?"), (true, "2025-06-03", "It is, from the tenth on."),
        (false, "2025-06-04", "Then I would like to book it."), (true, "2025-06-05", "It is yours."),
      ]
    )
    write(
      person("Pia Rosenfeld", "pia-rosenfeld"),
      [(false, "2025-06-02", "Happy birthday, Ilse."), (true, "2025-06-03", "Thank you!")]
    )
    write(
      person("Ana Quist", "ana-quist"),
      [
        (
          false, "2026-02-02",
          "By the way, Jonas Elmqvist may get in touch. He repaired my bow, a lovely man."
        )
      ]
    )
    write(
      person("Kasper Dreve", "kasper-dreve"),
      [
        (false, "2026-01-08", "We help venues to sell tickets, with more leads every week."),
        (false, "2026-01-20", "Did you see this?"),
      ]
    )
    write(
      person("Lorna Pikefield", "lorna-pikefield"),
      [(false, "2025-10-01", "Are you there?"), (true, "2025-10-02", "No thanks, please stop messaging me.")]
    )
    write(
      person("Edgar Loomsby", "edgar-loomsby"),
      [(false, "2025-10-01", "Cushions for your hall?"), (true, "2025-10-02", "Not interested, thank you.")]
    )
    return messages
  }()
}
