import ArgumentParser

/// For whom a report is made.
enum Profile: String, ExpressibleByArgument, CaseIterable {
  /// For the owner alone, with everything.
  case `private`
  /// For others: redacted, and proven to be.
  case publish
}

/// For whom the report is made, and what others may read of it.
struct ProfileOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "private, or publish: redacted for others (default: private, but publish under CI).",
      valueName: "private|publish"
    )
  )
  var profile: Profile?

  @OptionGroup var privacy: PrivacyOptions

  @Flag(help: "Keep the titles of goals in the redacted report.")
  var showGoalTitles = false

  func validate() throws {
    guard !showGoalTitles || profile != .private else {
      throw ValidationError(
        "--show-goal-titles goes with --profile publish; the private report shows them anyway."
      )
    }
  }

  /// The profile that counts; a private report under CI ends the run unless it was allowed.
  func chosen() throws -> Profile {
    let chosen = profile ?? (isContinuousIntegration ? .publish : .private)
    if chosen == .private {
      try privacy.require(
        else: "the report is not written with names and messages; use --profile publish, or"
      )
    }
    return chosen
  }
}
