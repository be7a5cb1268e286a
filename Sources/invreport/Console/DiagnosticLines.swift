import InvitationModel

/// Prints diagnostics in their order, at most ten of a kind; notes are left out unless asked for.
///
/// The contents of cells are told only when asked for as well. Where all of them are found depends on what is written.
func tell(
  _ diagnostics: [Diagnostic],
  withNotes: Bool,
  showingValues: Bool = false,
  all place: String = "on the method page of the report"
) {
  let told = withNotes ? diagnostics : diagnostics.filter { $0.severity != .note }
  for line in lines(for: told, showingValues: showingValues, all: place) { tell(line) }
}

/// The lines of diagnostics for a terminal.
private func lines(for diagnostics: [Diagnostic], showingValues: Bool, all place: String) -> [String] {
  let few = FewOfAKind(diagnostics)
  let lines = few.first.map { diagnostic in
    var safe = diagnostic
    safe.file = diagnostic.file.map(shown)
    safe.pointer = diagnostic.pointer.map(shown)
    safe.message = visible(diagnostic.message)
    guard showingValues, let value = diagnostic.value else { return safe.text }
    return "\(safe.text) \"\(shown(value))\""
  }
  return lines
    + few.others.map {
      "invreport: note: and \($0.count) more [\($0.id)], all \(place)"
    }
}

/// Diagnostics with at most ten of a kind; the report holds all of them.
struct FewOfAKind {
  private static let most = 10

  /// The first ten of each kind, in their order.
  private(set) var first: [Diagnostic] = []
  /// How many more there are of each kind that has more, by id.
  private(set) var others: [(id: String, count: Int)] = []

  init(_ diagnostics: [Diagnostic]) {
    var counts: [String: Int] = [:]
    for diagnostic in diagnostics {
      counts[diagnostic.id, default: 0] += 1
      if counts[diagnostic.id, default: 0] <= Self.most { first.append(diagnostic) }
    }
    others = counts.filter { $0.value > Self.most }.sorted { $0.key < $1.key }
      .map { ($0.key, $0.value - Self.most) }
  }
}
