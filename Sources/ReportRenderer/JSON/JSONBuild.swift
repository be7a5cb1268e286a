import InvitationModel

/// How a build ended, for other programs.
public struct BuildAnswer: Sendable {
  /// A gate and whether it failed.
  public struct Gate: Sendable {
    /// The rule, for example `oldest>14d`.
    public var rule: String
    /// `failed`, `passed` or `unknown`.
    public var state: String

    /// Creates a value from its parts.
    public init(rule: String, state: String) { (self.rule, self.state) = (rule, state) }
  }

  /// The path of the report's first page.
  public var report: String
  /// `private` or `publish`.
  public var profile: String
  /// The figures that may be told.
  public var figures: Figures
  /// The gates in the order in which they were given.
  public var gates: [Gate]
  /// Problems and notes of the input.
  public var diagnostics: [Diagnostic]

  /// Creates a value from its parts.
  public init(
    report: String,
    profile: String,
    figures: Figures,
    gates: [Gate],
    diagnostics: [Diagnostic]
  ) {
    self.report = report
    self.profile = profile
    self.figures = figures
    self.gates = gates
    self.diagnostics = diagnostics
  }

  /// One object with sorted keys.
  public var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("asOf", figures.asOf)
      json.field("diagnostics", diagnostics)
      json.field("figures", figures.counts)
      json.field("gates", gates)
      json.field("profile", profile)
      json.field("report", report)
    }
    return json.take()
  }
}

extension BuildAnswer.Gate: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("rule", rule)
      json.field("state", state)
    }
  }
}
