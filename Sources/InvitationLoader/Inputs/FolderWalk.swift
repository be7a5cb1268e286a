import InvitationModel

/// Reads the known files of a folder and its sub-folders; links below it are not followed.
struct FolderWalk {
  private(set) var members: [InputFile] = []
  private(set) var ignored: [String] = []
  /// What has a known name and is no file.
  private(set) var unreadable: [String] = []
  private(set) var findings = Findings()
  private let name: String
  private let caps: SizeCaps
  private var entries = 0
  private var total = 0

  init(_ folder: OpenFile, named name: String, _ caps: SizeCaps) throws(LoadError) {
    (self.name, self.caps) = (name, caps)
    try walk(folder, path: "", depth: 0)
    members.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    ignored.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func walk(_ folder: OpenFile, path: String, depth: Int) throws(LoadError) {
    guard depth <= Caps.folderDepth else {
      throw .tooLarge(name, "folders are nested too deep", cap: "\(Caps.folderDepth) levels")
    }
    guard let names = try? folder.names() else { throw unreadable(path.isEmpty ? name : path) }
    for entry in names {
      entries += 1
      guard entries <= Caps.folderEntries else {
        throw .tooLarge(name, "too many files", cap: "\(Caps.folderEntries) files")
      }
      try read(entry, in: folder, path: path + entry, depth: depth)
    }
  }

  private mutating func read(
    _ entry: String,
    in folder: OpenFile,
    path: String,
    depth: Int
  ) throws(LoadError) {
    let isKnown = FileKind.mayBeKnown(baseName: entry)
    let file: OpenFile
    do throws(AccessFault) { file = try OpenFile(entry, in: folder) } catch {
      return try skip(path, isKnown: isKnown, error)
    }
    if file.kind == .folder {
      let known = members.count
      try walk(file, path: path + "/", depth: depth + 1)
      if isKnown, members.count == known { try skip(path, isKnown: true, .notAFile) }
      return
    }
    guard isKnown else {
      ignored.append(path)
      return
    }
    guard file.size <= caps.member else {
      throw .tooLarge(path, "the file is too large", cap: SizeCaps.inWords(member: caps.member))
    }
    total += file.size
    guard total <= caps.total else {
      throw .tooLarge(name, "the files known here are too large", cap: SizeCaps.inWords(total: caps.total))
    }
    // Large files stay where they are until they are read.
    let content = FileContent.file(file)
    let isSmall = file.size <= FileContent.smallSize
    members.append(InputFile(path: path, content: isSmall ? .bytes(try content.bytes()) : content))
  }

  /// A file that is not needed may be anything; a needed one is skipped only when it is no file.
  private mutating func skip(_ path: String, isKnown: Bool, _ fault: AccessFault) throws(LoadError) {
    guard isKnown else {
      ignored.append(path)
      return
    }
    switch fault {
    case .notAFile:
      unreadable.append(path)
      findings.add(
        .warning,
        "archive-unsafe-entry",
        file: path,
        "this is a link, a folder or a device, not a file; skipped"
      )
    case .notFound, .denied: throw unreadable(path)
    }
  }

  private func unreadable(_ path: String) -> LoadError {
    LoadError(.missing, "unreadable-file", file: path, "cannot be read; check its permissions")
  }
}
