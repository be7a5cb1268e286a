import InvitationModel

/// Picks the files to read when an input holds a kind more than once (formats.md 2.1).
///
/// The one with the fewest folders above it counts, then the first by path. Two files are read together when their
/// names split the directions, or one is the UTF-16 sister that endorsements have; so are all pages of a snapshot.
func chooseFiles(
  _ files: [KnownFile],
  _ findings: inout Findings,
  cited: (String) -> String
) -> [KnownFile] {
  let byKind = Dictionary(grouping: files, by: \.kind)
  var chosen: [KnownFile] = []
  for kind in FileKind.allCases {
    let sorted = byKind[kind, default: []].sorted { rank($0) < rank($1) }
    guard let first = sorted.first else { continue }
    let companions =
      first.page == nil
      ? Array(sorted.dropFirst().filter { isCompanion($0.file, of: first.file, kind) }.prefix(1))
      : sorted.dropFirst().filter { $0.page != nil }
    chosen += [first] + companions
    let left = sorted.count - 1 - companions.count
    if left > 0 {
      findings.add(
        .warning,
        "several-candidates",
        file: cited(first.file.path),
        "\(counted(left, "other file")) of this kind not used; this one lies highest, then comes first by name"
      )
    }
  }
  return chosen.sorted { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) }
}

private func rank(_ known: KnownFile) -> (Int, Int, String) {
  (known.page == nil ? 0 : 1, known.file.path.utf8.count { $0 == 0x2F }, known.file.path)
}

private func isCompanion(_ file: InputFile, of first: InputFile, _ kind: FileKind) -> Bool {
  guard folder(file) == folder(first) else { return false }
  let directions = (
    FileKind.direction(baseName: baseName(first.path)), FileKind.direction(baseName: baseName(file.path))
  )
  if let one = directions.0, let other = directions.1 { return one != other }
  let haveSisters = kind == .endorsementsReceived || kind == .endorsementsGiven
  return haveSisters && isUTF16(file) != isUTF16(first)
}

/// Whether a file begins with the mark of UTF-16.
private func isUTF16(_ file: InputFile) -> Bool {
  InvitationLoader.isUTF16((try? file.content.prefix(2)) ?? [])
}

private func folder(_ file: InputFile) -> Substring {
  file.path.lastIndex(of: "/").map { file.path[..<$0] } ?? ""
}
