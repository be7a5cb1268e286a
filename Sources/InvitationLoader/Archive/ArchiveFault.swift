import InvitationModel

/// Why an archive is refused: the facts; the words stand in `diagnostic(file:)`.
enum ArchiveFault: Error {
  case webPage, notAnArchive, noMembers
  case noEndRecord, placeOutside, cannotRead
  case severalEndRecords, countsDisagree, directoryElsewhere
  case headersDisagree(MemberName), membersOverlap(MemberName)
  case cannotInflate(MemberName), wrongSize(MemberName)
  case samePathTwice(MemberName)
  case encrypted(MemberName)
  case unknownMethod(MemberName, UInt16)
  case tooManyEntries(cap: Int), nameTooLong(cap: Int)
  case memberTooLarge(MemberName, cap: Int), totalTooLarge(cap: Int), ratioTooLarge(MemberName, cap: Int)
  case nothingKnown(count: Int, first: [String])

  /// The error for an archive of this name.
  func diagnostic(file: String) -> Diagnostic {
    let (id, message) = words
    return Diagnostic(
      severity: .error,
      id: id,
      file: file,
      line: nil,
      column: nil,
      pointer: nil,
      message: message
    )
  }

  private var words: (id: String, message: String) {
    let again = "download the archive again"
    return switch self {
    case .webPage:
      ("unsupported-format", "this is a web page; the download link has expired, ask for a new one")
    case .notAnArchive: ("archive-damaged", "this is not an archive; \(again)")
    case .noMembers: ("archive-damaged", "the archive is empty; \(again)")
    case .noEndRecord: ("archive-damaged", "the archive has no end, so a part of it is missing; \(again)")
    case .placeOutside: ("archive-damaged", "the archive points to places outside itself; \(again)")
    case .cannotRead: ("archive-damaged", "the archive cannot be read; \(again)")
    case .severalEndRecords:
      ("archive-inconsistent", "the archive has more than one end and can be read in two ways; \(again)")
    case .countsDisagree:
      ("archive-inconsistent", "the archive states another number of members than it lists; \(again)")
    case .directoryElsewhere:
      ("archive-inconsistent", "there are foreign bytes behind the list of members; \(again)")
    case .headersDisagree(let member):
      ("archive-inconsistent", "two headers of '\(member.shown)' contradict each other; \(again)")
    case .membersOverlap(let member):
      ("archive-inconsistent", "'\(member.shown)' overlaps its neighbour; \(again)")
    case .cannotInflate(let member):
      ("archive-damaged", "'\(member.shown)' cannot be unpacked; \(again)")
    case .wrongSize(let member):
      ("archive-damaged", "'\(member.shown)' has another size than the archive states; \(again)")
    case .samePathTwice(let member):
      ("archive-duplicate-entry", "'\(member.shown)' is there twice, and which is meant is unknown; \(again)")
    case .encrypted(let member):
      ("archive-encrypted", "'\(member.shown)' is encrypted; make the archive again without a password")
    case .unknownMethod(let member, let method):
      (
        "unsupported-format",
        "'\(member.shown)' is packed with method \(method); make the archive again as a plain ZIP"
      )
    case .tooManyEntries(let cap):
      ("too-large", "more than \(cap) members in the archive; give LinkedIn's archive as it was downloaded")
    case .nameTooLong(let cap):
      (
        "too-large",
        "a member's path has more than \(cap) bytes; give LinkedIn's archive as it was downloaded"
      )
    case .memberTooLarge(let member, let cap):
      (
        "too-large",
        "'\(member.shown)' is too large; the cap is \(SizeCaps.inWords(member: cap)); nothing of the archive is read"
      )
    case .totalTooLarge(let cap):
      (
        "too-large",
        "the files known here are too large; the cap is \(SizeCaps.inWords(total: cap)); nothing of the archive is read"
      )
    case .ratioTooLarge(let member, let cap):
      (
        "too-large",
        "'\(member.shown)' unpacks to more than \(cap) times its size, as no real export does; nothing of it is read"
      )
    case .nothingKnown(let count, let first):
      (
        "unknown-input",
        "no file known here among \(count)\(first.isEmpty ? "" : ", the first are \(first.joined(separator: ", "))")"
          + "; give LinkedIn's archive, its folder or a CSV"
      )
    }
  }
}
