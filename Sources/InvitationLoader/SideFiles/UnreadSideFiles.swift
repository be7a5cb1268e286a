import InvitationModel

extension OpenedInput {
  /// Takes the owner's own files that were read out of those that are not needed, and tells which of them were not read.
  ///
  /// They are looked for beside an archive and at the top of a folder; inside an archive they would be overlooked.
  mutating func settleSideFiles(_ options: LoadOptions, isFirst: Bool) {
    ignored.removeAll { path in
      isFirst
        && SideFileKind.allCases.contains { kind in
          options[kind].map { $0.isInsideInput && $0.name == path } ?? false
        }
    }
    for path in ignored {
      guard let kind = SideFileKind(baseName: baseName(path)), options[kind] == nil else { continue }
      findings.add(
        .warning,
        "side-file-unread",
        file: path,
        "this file of your own is not looked for here and not read; put it beside the archive, or name it with "
          + kind.option
      )
    }
  }
}

extension LoadOptions {
  /// The file of a kind that is to be read.
  subscript(kind: SideFileKind) -> SideFile? {
    switch kind {
    case .goals: goals
    case .people: people
    case .decisions: decisions
    }
  }
}
