import InvitationModel

/// At most this many diagnostics of one kind go to the terminal; the report holds all of them.
private let mostOfAKind = 10

/// Prints diagnostics in their order, at most ten of a kind; notes are left out unless asked for.
func tell(_ diagnostics: [Diagnostic], withNotes: Bool) {
  for line in lines(for: diagnostics, withNotes: withNotes) { tell(line) }
}

/// The lines of diagnostics for a terminal.
func lines(for diagnostics: [Diagnostic], withNotes: Bool) -> [String] {
  var printed: [String: Int] = [:]
  var lines: [String] = []
  for diagnostic in diagnostics where withNotes || diagnostic.severity != .note {
    printed[diagnostic.id, default: 0] += 1
    guard printed[diagnostic.id, default: 0] <= mostOfAKind else { continue }
    var safe = diagnostic
    safe.file = diagnostic.file.map(shown)
    safe.pointer = diagnostic.pointer.map(shown)
    lines.append(safe.text)
  }
  for (id, count) in printed.sorted(by: { $0.key < $1.key }) where count > mostOfAKind {
    lines.append(
      "invreport: note: and \(count - mostOfAKind) more [\(id)], all on the method page of the report"
    )
  }
  return lines
}
