import InvitationModel

extension Dataset {
  /// Adds what changed between two exports of one person, each given as its parts.
  mutating func compare(_ exports: [[Export]], _ options: LoadOptions) throws(LoadError) {
    guard exports.count == 2 else {
      throw LoadError(
        .unusable,
        "not-comparable",
        file: nil,
        "two exports of one person are needed, found \(exports.count); give each as its archive or folder"
      )
    }
    // Each by itself: what stands in one must not explain the other. Decisions are weighed afterwards, by their days.
    let own = LoadOptions(sentAtZone: options.sentAtZone, nameScan: options.nameScan)
    var snapshots: [Side] = []
    for parts in exports {
      let dataset = try join(parts, own)
      snapshots.append(Side(try day(of: dataset, parts, options), dataset))
    }
    let isSwapped = snapshots[1].day < snapshots[0].day
    if isSwapped { snapshots.swapAt(0, 1) }
    let (older, newer) = (snapshots[0], snapshots[1])
    guard older.day < newer.day else { return }
    if isSwapped, options.comparesExports {
      addForAll(
        .note,
        "exports-swapped",
        "the first export is the newer one; they are compared by their days"
      )
    }
    let comparison = ExportComparison(older, newer, ledger: ledger)
    changes = comparison.comparison
    invitationsOfBoth = comparison.union(with: invitations)
  }

  /// The last day an export can testify about.
  private mutating func day(
    of dataset: Dataset,
    _ parts: [Export],
    _ options: LoadOptions
  ) throws(LoadError) -> CivilDay {
    guard dataset.hasInvitations, let day = dataset.observedUntil else {
      let missing = dataset.hasInvitations ? "no date" : "no list of invitations"
      throw LoadError(
        .unusable,
        "not-comparable",
        file: parts.first?.baseName,
        "\(missing) in this export, so it cannot be compared; give the archive as LinkedIn named it"
      )
    }
    if options.comparesExports, dataset.diagnostics.contains(where: { $0.id == "as-of-guessed" }) {
      addForAll(
        .note,
        "export-day-guessed",
        "no date in the name of one export; \(day.iso), the newest date in its data, counts as its day"
      )
    }
    return day
  }

  /// Adds a diagnostic of the inputs as a whole at its place.
  private mutating func addForAll(_ severity: Diagnostic.Severity, _ id: String, _ message: String) {
    var findings = Findings()
    findings.add(severity, id, file: nil, message)
    let place = diagnostics.firstIndex { $0.file != nil || $0.id > id } ?? diagnostics.endIndex
    diagnostics.insert(contentsOf: findings.all, at: place)
  }
}

extension [Export] {
  /// The exports of LinkedIn of each of two days, both with invitations; nil when that is not what these are.
  ///
  /// Without being asked only such are compared: inputs without a day of their own may be parts of one. Those of one day
  /// are one export, such as a complete one beside its first part, or a copy in another form.
  var ofTwoDays: [[Export]]? {
    let days = Dictionary(grouping: self, by: \.writtenDate)
    guard days.count == 2, days[nil] == nil else { return nil }
    // From the older to the newer, so that a run says what the one before said.
    let sides = days.sorted { ($0.key?.daysSinceEpoch ?? 0) < ($1.key?.daysSinceEpoch ?? 0) }.map(\.value)
    return sides.allSatisfy { $0.contains { $0.rows(of: .invitations) != nil } } ? sides : nil
  }
}
