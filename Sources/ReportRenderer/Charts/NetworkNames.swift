import InvitationModel

/// The commonest companies and words in titles, as they are written.
enum NetworkNames {
  /// Which names are counted.
  enum Kind: String {
    case companies, titles, levels
  }

  /// The connections that state a title or a company.
  static func known(_ report: Report) -> Int { report.network.connections - report.network.unknown }

  /// The chart, or the sentence in its place.
  static func html(_ report: Report, _ kind: Kind) -> HTML {
    let (network, name) = (report.network, "network-\(kind.rawValue)")
    let known = known(report)
    let counts =
      switch kind {
      case .companies: network.companies
      case .titles: network.titleWords
      case .levels: network.levelWords
      }
    let shown = counts.filter { report.profile != "publish" || $0.count >= 5 }
    guard known >= 10, let first = shown.first else { return .nothing(name, nothing(kind, known)) }
    let bars = BarRows(rows: shown.map { BarRows.Row(label: $0.name, value: $0.count) }, isStacked: true)
    return Figure(
      name: name,
      finding: finding(kind, first, known),
      measure: measure(kind) + " "
        + say("n = \(count: known) connections with a title or company, \(count: network.unknown) unknown."),
      description: ChartWords.list(shown.map { "\($0.name) \(LatencyWords.count($0.count))" }) + ".",
      height: bars.height,
      drawing: bars.drawing,
      table: DataTable(
        caption: kind == .companies ? say("Connections by company") : say("Connections by word in the title"),
        columns: [kind == .companies ? say("company") : say("word"), say("count")],
        rows: shown.map { [$0.name, LatencyWords.count($0.count)] }
      )
    ).html
  }

  private static func finding(_ kind: Kind, _ first: NamedCount, _ known: Int) -> String {
    let share = say("\(count: first.count) of \(count: known)")
    return switch kind {
    case .companies: say("The commonest company is “\(first.name)”: \(share)")
    case .titles: say("The commonest word in titles is “\(first.name)”: \(share)")
    case .levels: say("The commonest word of level is “\(first.name)”: \(share)")
    }
  }

  private static func measure(_ kind: Kind) -> String {
    switch kind {
    case .companies: say("The commonest companies.")
    case .titles: say("The commonest words in titles; a title may hold several.")
    case .levels:
      say("Words that state a level, as found in titles; nothing is inferred from a title without one.")
    }
  }

  private static func nothing(_ kind: Kind, _ known: Int) -> String {
    guard known >= 10 else {
      return say("Fewer than 10 connections with a title or company: too few to count names.")
    }
    return kind == .companies
      ? say("No connection states a company.")
      : say("No such word stands in two titles.")
  }
}
