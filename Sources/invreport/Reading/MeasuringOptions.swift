import ArgumentParser
import InvitationAnalyzer

/// How waits are measured: shared by every subcommand that shows statistics.
struct MeasuringOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Your clock, for weekdays and hours (default: +00:00, UTC).", valueName: "±hh:mm")
  )
  var utcOffset: String?

  @Flag(help: "Show the waits for answers to sent invitations in working days too.")
  var workingDays = false

  func validate() throws {
    guard utcOffset == nil || offsetMinutes != nil else {
      throw ValidationError("--utc-offset takes hours and minutes like +02:00 or -05:30, at most 14 hours.")
    }
  }

  /// The analyzer's options with times on the owner's clock.
  func analyzerOptions(isDemo: Bool) -> AnalyzerOptions {
    var options = AnalyzerOptions.standard(isDemo: isDemo)
    options.utcOffsetMinutes = offsetMinutes ?? 0
    options.countsWorkingDays = workingDays
    return options
  }

  private var offsetMinutes: Int? { utcOffset.flatMap { minutesAhead(ofUTC: $0) } }
}

/// Minutes ahead of UTC from `+02:00`, `-5`, `+0530` or `Z`; nil for anything else and beyond 14 hours.
func minutesAhead(ofUTC written: String) -> Int? {
  if written == "Z" || written == "UTC" { return 0 }
  let isWest = written.hasPrefix("-") || written.hasPrefix("\u{2212}")
  var digits = written.hasPrefix("+") || isWest ? written.dropFirst() : written[...]
  var minutes: Substring = "0"
  if let colon = digits.firstIndex(of: ":") {
    minutes = digits[digits.index(after: colon)...]
    digits = digits[..<colon]
  } else if digits.utf8.count == 4 {
    (digits, minutes) = (digits.prefix(2), digits.suffix(2))
  }
  let isPlain = (digits + minutes).utf8.allSatisfy { (0x30...0x39).contains($0) }
  guard isPlain, digits.utf8.count <= 2, minutes.utf8.count <= 2, let hours = Int(digits),
    let rest = Int(minutes),
    rest < 60, hours * 60 + rest <= 14 * 60
  else { return nil }
  return isWest ? -(hours * 60 + rest) : hours * 60 + rest
}
