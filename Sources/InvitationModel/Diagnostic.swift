/// Something worth telling the user about the input: a value that accumulates, never an exception.
///
/// The message is lower case without a final period and never holds a name, a message text or an address.
public struct Diagnostic: ReportValue {
  /// How bad it is.
  public enum Severity: String, Codable, Sendable, Comparable {
    case error, warning, note

    /// Errors come first.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
    private var rank: Int { self == .error ? 0 : self == .warning ? 1 : 2 }
  }

  /// How bad it is.
  public var severity: Severity
  /// A stable, greppable identifier such as `unreadable-date`.
  public var id: String
  /// The file inside the input, or nil when the input as a whole is meant.
  public var file: String?
  /// The 1-based line of the decoded text, or nil when the whole file is meant.
  public var line: Int?
  /// The 1-based column in UTF-8 bytes, or nil when the whole line is meant.
  public var column: Int?
  /// The JSON pointer of the value, in JSON inputs.
  public var pointer: String?
  /// What was found, what was expected or done, and what to do.
  public var message: String
  /// The content of the cell that is meant, at most 200 scalars; nil when no single cell is.
  ///
  /// It may say anything about anybody, so it is never written to a report, and shown only to those who ask for it.
  public var value: String? = nil

  private enum CodingKeys: String, CodingKey { case severity, id, file, line, column, pointer, message }

  /// Creates a value from its parts.
  public init(
    severity: Severity,
    id: String,
    file: String?,
    line: Int?,
    column: Int?,
    pointer: String?,
    message: String,
    value: String? = nil
  ) {
    self.severity = severity
    self.id = id
    self.file = file
    self.line = line
    self.column = column
    self.pointer = pointer
    self.message = message
    self.value = value.map { String(scalars: $0.unicodeScalars.prefix(200)) }
  }

  /// The GNU form `file:line:column: severity: message [id]`.
  public var text: String {
    var place = file ?? "invreport"
    if let pointer { place += "#\(pointer)" }
    if let line { place += ":\(line)" }
    if line != nil, let column { place += ":\(column)" }
    return "\(place): \(severity.rawValue): \(message) [\(id)]"
  }
}
