import InvitationModel

/// What an archive holds, told by the paths alone.
struct ArchiveContents {
  /// The ranks of the members to read, ascending.
  var wanted: [Int] = []
  /// Known base names on paths that are not trusted.
  var unsafe: [MemberName] = []
  /// Archives inside the archive.
  var nested: [MemberName] = []
  /// The paths of all other files fit for print, in path order.
  var ignored: [String] = []

  /// Nothing.
  init() {}

  /// Sorts the members of a checked directory.
  init(_ records: [ArchiveRecord], isKnown: (String) -> Bool) {
    for (rank, record) in records.enumerated() where !record.isFolder {
      let member = MemberName(record.name)
      if isKnown(member.base) {
        if member.isUnsafe || record.isSpecial { unsafe.append(member) } else { wanted.append(rank) }
      } else {
        if member.base.lowercased().hasSuffix(".zip") { nested.append(member) }
        ignored.append(member.shown)
      }
    }
    ignored.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Refuses an archive in which nothing can be read, or not in one way only.
  func check(_ records: [ArchiveRecord]) throws(ArchiveFault) {
    guard !records.isEmpty else { throw .noMembers }
    var paths: Set<[UInt8]> = []
    for rank in wanted {
      let member = MemberName(records[rank].name)
      guard paths.insert(Array(member.path.utf8)).inserted else { throw .samePathTwice(member) }
    }
    if wanted.isEmpty {
      if let locked = records.first(where: { $0.isEncrypted && !$0.isFolder }) {
        throw .encrypted(MemberName(locked.name))
      }
      throw .nothingKnown(count: records.count { !$0.isFolder }, first: Array(ignored.prefix(2)))
    }
    for rank in wanted {
      let record = records[rank]
      guard !record.isEncrypted else { throw .encrypted(MemberName(record.name)) }
      guard [0, 8].contains(record.method) else {
        throw .unknownMethod(MemberName(record.name), record.method)
      }
    }
  }

  /// What is worth telling of an archive of this name, whether it can be read or not.
  func warnings(file: String) -> [Diagnostic] {
    let unsafe = unsafe.map {
      ("archive-unsafe-entry", "'\($0.shown)' is a link or leads out of the archive; it is left out")
    }
    let nested = (wanted.isEmpty ? nested : []).map {
      ("archive-nested", "'\($0.shown)' is an archive inside the archive; unpack it and give that one")
    }
    return (unsafe + nested).map { id, message in
      Diagnostic(
        severity: .warning,
        id: id,
        file: file,
        line: nil,
        column: nil,
        pointer: nil,
        message: message
      )
    }
  }
}

extension ArchiveRecord {
  /// Whether the Unix mode is neither that of a file nor of a folder: a link, a pipe, a device.
  fileprivate var isSpecial: Bool {
    let (kind, file, folder): (UInt32, UInt32, UInt32) = (mode & 0o170000, 0o100000, 0o040000)
    return kind != 0 && kind != file && kind != folder
  }
}
