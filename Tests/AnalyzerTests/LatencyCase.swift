import InvitationModel

@testable import InvitationAnalyzer

/// Small exports of invented people, given by their dates in UTC.
enum LatencyCase {
  /// A day of the calendar from its ISO form; 1970-01-01 when there is no such day.
  static func day(_ iso: String) -> CivilDay { CivilDay(iso: iso) ?? CivilDay(daysSinceEpoch: 0) }

  /// A moment from `2026-10-02T16:41Z`.
  static func moment(_ text: String) -> Instant {
    let clock = text.dropFirst(11).prefix(5).split(separator: ":").compactMap { Int($0) }
    return Instant(day: day(String(text.prefix(10))), secondOfDay: clock[0] * 3600 + clock[1] * 60)
  }

  /// An invitation of an invented person, accepted when it has a day of connection.
  static func invitation(
    _ name: String,
    _ direction: Direction = .incoming,
    sent: Instant?,
    connected: CivilDay? = nil,
    state: InvitationState? = nil,
    note: String = ""
  ) -> Invitation {
    var invitation = Invitation(
      identity: .name("name:\(name)"),
      direction: direction,
      person: Person(key: nil, name: name),
      sentAt: sent,
      note: note,
      state: state ?? (connected == nil ? .pending : .accepted),
      source: Source(file: "Invitations.csv", line: 2)
    )
    invitation.connectedOn = connected
    return invitation
  }

  /// A dataset of invitations with a window of 180 days.
  static func dataset(_ invitations: [Invitation], asOf: CivilDay, hasWindow: Bool = true) -> Dataset {
    var dataset = Dataset()
    dataset.invitations = invitations
    dataset.asOf = asOf
    dataset.observedUntil = asOf
    dataset.windowStart = hasWindow ? asOf + -180 : nil
    return dataset
  }

  /// The export of latency.md 19.2, from its dates in UTC.
  static func windowed() -> Dataset {
    let rows: [(String, String, String?)] = [
      ("Aden Quist", "2026-10-03T06:30Z", nil), ("Bela Farrow", "2026-10-02T16:41Z", nil),
      ("Cato Lind", "2026-09-21T13:00Z", nil), ("Dora Pell", "2026-07-15T05:20Z", "2026-07-16"),
      ("Edda Voss", "2026-06-04T00:30Z", "2026-06-04"), ("Finn Oake", "2026-01-15T15:45Z", "2026-06-05"),
      ("Gala Wick", "2026-03-08T09:59Z", "2026-04-10"), ("Hugo Tarn", "2026-03-08T10:01Z", "2026-04-06"),
      ("Ines Marl", "2025-11-02T08:30Z", "2026-04-20"), ("Jory Flint", "2026-02-10T16:00Z", "2026-04-05"),
      ("Kaia Thorn", "2026-05-05T16:00Z", "2026-05-04"), ("Loic Brand", "2026-08-01T07:00Z", "2026-08-01"),
      ("Mina Stroud", "2026-08-20T19:15Z", "2026-08-27"), ("Nilo Crane", "2026-09-01T23:59Z", "2026-09-02"),
      ("Orla Finch", "2026-09-02T00:00Z", "2026-09-02"), ("Pavo Stern", "2026-04-06T16:00Z", nil),
      ("Quin Harbor", "2026-04-01T16:00Z", nil),
    ]
    return dataset(
      rows.map { name, sent, connected in
        let connected = connected.map { day($0) }
        let state: InvitationState? = name == "Quin Harbor" ? .expired : nil
        return invitation(name, sent: moment(sent), connected: connected, state: state)
      },
      asOf: day("2026-10-03")
    )
  }
}
