import ArgumentParser

/// Whether names may be told where others read along.
struct PrivacyOptions: ParsableArguments {
  @Flag(help: "Tell names even under CI, where others may read what a job prints and leaves behind.")
  var allowPrivate = false

  /// Ends the run under CI unless names may be told there.
  ///
  /// - Parameter refusal: What is not done, and what else there is to do, as the end of a sentence.
  /// - Throws: The code of a refusal, which has been told.
  func require(else refusal: String) throws {
    guard isContinuousIntegration, !allowPrivate else { return }
    tell(
      "invreport: error: under CI others may read it, so \(refusal) --allow-private where only you can read it "
        + "[private-refused]"
    )
    throw ExitCode.privacyRefused
  }
}
