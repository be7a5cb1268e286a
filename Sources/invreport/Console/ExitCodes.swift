import ArgumentParser

// The contract of the exit codes; `--help` lists them. Usage errors are 64, the argument parser's own.
extension ExitCode {
  /// Done and written, but `--strict` was not met.
  static let gateFailed = ExitCode(1)
  /// An input cannot be used.
  static let inputUnusable = ExitCode(65)
  /// An input is not there or cannot be read.
  static let inputMissing = ExitCode(66)
  /// A bug of ours.
  static let internalError = ExitCode(70)
  /// The output is in the way of something that is not ours.
  static let outputRefused = ExitCode(73)
  /// Reading or writing failed.
  static let inputOutputFailed = ExitCode(74)
  /// Another build is writing there.
  static let busy = ExitCode(75)
  /// Nothing was published, for somebody's privacy.
  static let privacyRefused = ExitCode(77)
  /// goals.md, people.csv, decisions.csv or templates cannot be used.
  static let settingsUnusable = ExitCode(78)
}
