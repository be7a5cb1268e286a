import InvitationModel

/// Why nothing could be loaded.
public enum LoadFailure: Sendable {
  /// An input is not there or cannot be read (exit code 66).
  case missing
  /// An input cannot be used (exit code 65).
  case unusable
}

/// There is no way on; the diagnostics say why.
public struct LoadError: Error, Sendable {
  /// The kind of failure.
  public var failure: LoadFailure
  /// What was found, at least one error among it.
  public var diagnostics: [Diagnostic]

  /// Creates a value from its parts.
  public init(failure: LoadFailure, diagnostics: [Diagnostic]) {
    self.failure = failure
    self.diagnostics = diagnostics
  }
}

extension LoadError {
  /// One error that makes an input unusable.
  init(_ failure: LoadFailure, _ id: String, file: String?, at place: Place? = nil, _ message: String) {
    var findings = Findings()
    findings.add(.error, id, file: file, at: place, message)
    self.init(failure: failure, diagnostics: findings.all)
  }

  /// An input that goes beyond a cap of formats.md 10.
  static func tooLarge(_ file: String?, at place: Place? = nil, _ what: String, cap: String) -> LoadError {
    LoadError(
      .unusable,
      "too-large",
      file: file,
      at: place,
      "\(what); the cap is \(cap); nothing of this input is read"
    )
  }
}
