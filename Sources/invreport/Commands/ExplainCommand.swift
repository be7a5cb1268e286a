import ArgumentParser
import InvitationAnalyzer
import InvitationLoader
import InvitationModel
import ReportRenderer

/// One card in the terminal.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show why one invitation got its suggestion, or what a statistic is and rests on.",
    discussion: """
      invreport explain S4FVRV export.zip
      invreport explain https://www.linkedin.com/in/ilse-vermeer export.zip
      invreport explain --statistic median export.zip
      invreport explain S4FVRV export.zip --format json

      As json an invitation is its object of report.json, a statistic its definition, figures and rows.
      """
  )

  @Argument(help: "The card's code, or the profile's address.")
  var id: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var measuring: MeasuringOptions
  @OptionGroup var privacy: PrivacyOptions

  @Option(
    help: ArgumentHelp("A statistic: its definition, its figures and the rows it used.", valueName: "name")
  )
  var statistic: String?

  @Option(help: "How to answer: text or json.")
  var format = AnswerFormat.text

  func run() throws {
    try privacy.require(else: "no card and no rows are printed; use")
    if let statistic { return try explain(statistic: statistic) }
    guard let id else { throw ValidationError("Give a card's code or a profile's address, or --statistic.") }
    let report = analyze(try reading.load(), options: measuring.analyzerOptions(isDemo: reading.demo))
    guard let place = report.place(of: id) else {
      tell(
        "\(shown(id)): error: no invitation with this code or address; codes stand on the cards [unknown-code]"
      )
      throw ExitCode.inputUnusable
    }
    switch format {
    case .text: for line in ExplainedInvitation(report.invitations[place]).lines { answer(line) }
    case .json:
      answer(String(decoding: invitationJSON(report.invitations[place], of: report), as: UTF8.self))
    }
  }
}

extension Report {
  /// Where the invitation with this code, id or address stands; codes come first.
  func place(of written: String) -> Int? {
    let (code, key) = (normalizedCode(written), invitationID(written))
    return invitations.indices.first { invitations[$0].code == code }
      ?? invitations.indices.first { invitations[$0].id == written || invitations[$0].id == key }
  }
}

/// A code as it may be typed: any case, O for 0, I and L for 1.
func normalizedCode(_ typed: String) -> String {
  String(typed.uppercased().map { $0 == "O" ? "0" : $0 == "I" || $0 == "L" ? "1" : $0 })
}
