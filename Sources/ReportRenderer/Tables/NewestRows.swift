import InvitationModel

// A page on which a hundred thousand people stand helps nobody and costs more than all the rest of a report.
extension TableParts {
  /// Of how many people a group of a table lists the newest.
  static let listed = 1_000

  /// The newest of many invitations, by connection or sending, in the order in which all are given.
  func newest(of places: [Int]) -> [Int] {
    guard places.count > TableParts.listed else { return places }
    let days = places.map { place in
      (invitations[place].connectedOn ?? invitations[place].sentAt?.day)?.daysSinceEpoch ?? .min
    }
    let byDay = places.indices.sorted { days[$0] == days[$1] ? $0 < $1 : days[$0] > days[$1] }
    return byDay.prefix(TableParts.listed).sorted().map { places[$0] }
  }

  /// Says that not all are listed and where the others are; empty when all are.
  func remark(listed: Int, of total: Int) -> String {
    guard listed < total else { return "" }
    let place = context.isSingleFile ? "report.json of a report that is a folder" : "report.json"
    return "Listed are the newest \(grouped(listed)) of \(grouped(total)); \(place) holds all."
  }
}
