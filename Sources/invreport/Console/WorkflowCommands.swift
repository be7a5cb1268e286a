import InvitationModel

/// Diagnostics as commands of GitHub Actions, which shows each at its file and line.
struct WorkflowCommands {
  /// Where the file of a diagnostic is found from the working directory.
  struct Place {
    var path: String
    /// Whether the path is the file itself; else it is the archive that holds it, in which no line can be shown.
    var isFile: Bool
  }

  private let place: (String) -> Place?

  init(place: @escaping (String) -> Place?) { self.place = place }

  /// One command each, at most ten of a kind, then one for those left out.
  func lines(for diagnostics: [Diagnostic]) -> [String] {
    let few = FewOfAKind(diagnostics)
    return few.first.map(command)
      + few.others.map { "::notice title=\(property($0.id))::and \($0.count) more of this kind" }
  }

  private func command(_ diagnostic: Diagnostic) -> String {
    let name = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
    var properties: [String] = []
    var message = diagnostic.message
    if let pointer = diagnostic.pointer { message = "#\(pointer): \(message)" }
    if let file = diagnostic.file {
      let place = place(file)
      if let place { properties.append("file=\(property(place.path))") }
      if place?.isFile == true {
        if let line = diagnostic.line { properties.append("line=\(line)") }
        if diagnostic.line != nil, let column = diagnostic.column { properties.append("col=\(column)") }
      } else {
        let line = diagnostic.line.map { ":\($0)" + (diagnostic.column.map { ":\($0)" } ?? "") } ?? ""
        message = file + line + (diagnostic.pointer == nil ? ": " : "") + message
      }
    }
    properties.append("title=\(property(diagnostic.id))")
    return "::\(name) \(properties.joined(separator: ","))::\(Self.data(message))"
  }

  /// Text behind the second colon pair.
  static func data(_ text: String) -> String {
    var escaped = ""
    // The line ends are kept for the host, everything else that a terminal would obey is made visible.
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      default: escaped += visible(String(scalar))
      }
    }
    return escaped
  }

  /// The value of a property, in which colons and commas have a meaning too.
  private func property(_ text: String) -> String {
    Self.data(text).unicodeScalars.map { $0 == ":" ? "%3A" : $0 == "," ? "%2C" : String($0) }.joined()
  }
}
