import ArgumentParser

extension PublishError {
  /// Says why nothing was written, and with which code to end.
  func told(about path: String, earlier: String) -> ExitCode {
    switch self {
    case .refused(let reason):
      tell("\(shown(path)): error: \(reason) [output-refused]")
      return .outputRefused
    case .failed(let reason):
      tell("\(shown(path)): error: \(reason); \(earlier) [output-failed]")
      return .inputOutputFailed
    case .busy:
      tell(
        "\(shown(path)): error: another build is writing here; try again when it has finished [output-busy]"
      )
      return .busy
    case .leak(let leak):
      tell(
        "\(shown(path)): error: nothing is published, because of a \(leak.kind.rawValue) at \(leak.file):\(leak.offset); "
          + "this is a bug, please report it without your data [private-leak]"
      )
      return .privacyRefused
    case .interrupted(let signal): return ExitCode(128 + signal)
    }
  }
}
