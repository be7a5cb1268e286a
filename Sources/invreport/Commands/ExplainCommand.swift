import ArgumentParser
import InvitationAnalyzer
import InvitationModel

/// One card in the terminal.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show why one invitation got its suggestion, or what a statistic is and rests on.",
    discussion: """
      invreport explain S4FVRV export.zip
      invreport explain https://www.linkedin.com/in/ilse-vermeer export.zip
      invreport explain --statistic median export.zip
      """
  )

  @Argument(help: "The card's code, or the profile's address.")
  var id: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var measuring: MeasuringOptions

  @Option(
    help: ArgumentHelp("A statistic: its definition, its figures and the rows it used.", valueName: "name")
  )
  var statistic: String?

  func run() throws {
    if let statistic { return try explain(statistic: statistic) }
    guard let id else { throw ValidationError("Give a card's code or a profile's address, or --statistic.") }
    let report = analyze(try reading.load(), options: measuring.analyzerOptions(isDemo: reading.demo))
    guard let invitation = find(id, in: report) else {
      tell(
        "\(shown(id)): error: no invitation with this code or address; codes stand on the cards [unknown-code]"
      )
      throw ExitCode.inputUnusable
    }
    for line in ExplainedInvitation(invitation).lines { answer(line) }
  }

  private func find(_ id: String, in report: Report) -> ReportedInvitation? {
    let key = PersonKey(written: id)?.id
    let code = normalizedCode(id)
    return report.invitations.first { $0.code == code }
      ?? report.invitations.first { $0.id == id || $0.id == key }
  }
}

/// A code as it may be typed: any case, O for 0, I and L for 1.
func normalizedCode(_ typed: String) -> String {
  String(typed.uppercased().map { $0 == "O" ? "0" : $0 == "I" || $0 == "L" ? "1" : $0 })
}
