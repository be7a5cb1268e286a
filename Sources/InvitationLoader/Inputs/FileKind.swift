import InvitationModel

/// What a file of an export holds.
enum FileKind: String, CaseIterable {
  case invitations, connections, messages
  case profile, profileSummary, positions, education, skills
  case endorsementsReceived, endorsementsGiven, recommendationsReceived, recommendationsGiven
  case contacts, companyFollows, memberFollows, events
  /// A list of invitations of any other source.
  case generic
  case facebookReceived = "facebook-received"
  case facebookRejected = "facebook-rejected"
  case facebookSent = "facebook-sent"
  case facebookFriends = "facebook-friends"
  case facebookRemoved = "facebook-removed"
  case instagramSent = "instagram-sent"

  /// The kind of a file by its base name, or nil when files of this name are not needed.
  init?(baseName: String) {
    let (stem, ending) = FileKind.parts(of: baseName)
    let kinds =
      ["csv", "tsv", "txt"].contains(ending)
      ? FileKind.kinds : ending == "json" ? FileKind.socialNames : [:]
    guard let kind = kinds[FileKind.normalised(stem)] else { return nil }
    self = kind
  }

  /// Whether a file may be wanted, as far as its base name tells.
  static func mayBeKnown(baseName: String) -> Bool {
    FileKind(baseName: baseName) != nil || mayBeSnapshot(baseName: baseName)
  }

  /// Whether a file may be a page of a snapshot, whose names are the owner's choice: only its content tells.
  static func mayBeSnapshot(baseName: String) -> Bool {
    let (stem, ending) = parts(of: baseName)
    guard ["json", "jsonl", "ndjson"].contains(ending), FileKind(baseName: baseName) == nil else {
      return false
    }
    let name = normalised(stem)
    return snapshotNames.contains { name.hasPrefix($0) }
  }

  /// The kind of a file that cannot be read in this format, such as a web page, while others of its name can.
  static func inOtherFormat(baseName: String) -> FileKind? {
    let (stem, ending) = parts(of: baseName)
    guard ["html", "htm", "xlsx", "xls", "ods", "numbers", "pdf"].contains(ending) else { return nil }
    return kinds[normalised(stem)] ?? socialNames[normalised(stem)]
  }

  /// The columns by which a header of this kind is known.
  var rule: HeaderRule {
    switch self {
    case .invitations: HeaderRule(FileKind.from, FileKind.sentAt, ("Direction", ["direction"]))
    case .connections: HeaderRule(FileKind.first, FileKind.last, ("Connected On", ["connectedon"]))
    case .messages:
      HeaderRule(("From", ["from"]), ("Date", ["date"]), ("Content", ["content"]), ("Folder", ["folder"]))
    case .profile: HeaderRule(FileKind.first, FileKind.last)
    case .profileSummary: HeaderRule(("Profile Summary", ["profilesummary"]))
    case .positions: HeaderRule(("Company Name", ["companyname"]), ("Title", ["title"]))
    case .education: HeaderRule(("School Name", ["schoolname"]))
    case .skills: HeaderRule(("Name", ["name"]))
    case .endorsementsReceived:
      HeaderRule(("Skill Name", ["skillname"]), ("Endorser First Name", ["endorserfirstname"]))
    case .endorsementsGiven:
      HeaderRule(("Skill Name", ["skillname"]), ("Endorsee First Name", ["endorseefirstname"]))
    case .recommendationsReceived, .recommendationsGiven:
      HeaderRule(FileKind.first, FileKind.last, ("Creation Date", ["creationdate"]))
    case .contacts: HeaderRule(FileKind.first, FileKind.last)
    case .companyFollows: HeaderRule(("Organization", ["organization"]))
    case .memberFollows: HeaderRule(("FullName", ["fullname"]))
    case .events: HeaderRule(("Event Name", ["eventname"]))
    case .generic: Alias.rule
    case .facebookReceived, .facebookRejected, .facebookSent, .facebookFriends, .facebookRemoved:
      HeaderRule(("name", ["name"]))
    case .instagramSent: HeaderRule(("value or href", ["value", "href"]))
    }
  }

  /// The columns of an invitations file whose name tells the direction.
  static let oneWayInvitations = HeaderRule(from, sentAt)

  /// The direction told by names such as `InvitationsIn.csv`.
  static func direction(baseName: String) -> Direction? {
    switch normalised(parts(of: baseName).stem) {
    case "invitationsin": .incoming
    case "invitationsout": .outgoing
    default: nil
    }
  }

  /// Kinds that a header alone tells, likeliest first.
  static let knownByHeader: [FileKind] = [
    .invitations, .connections, .messages, .endorsementsReceived, .endorsementsGiven, .generic, .positions,
  ]

  /// Whether a header is that of this kind.
  func isTold(by header: Header) -> Bool {
    guard rule.missing(in: header).isEmpty else { return false }
    return ![.invitations, .connections].contains(self) || !Alias.isForeign(header)
  }

  private static let snapshotNames = [
    "snapshot", "membersnapshot", "page", "invitation", "connection", "inbox", "message", "profile",
    "position",
    "education", "skill", "endorsement", "contact", "companyfollow", "memberfollow", "event",
  ]

  private static let from = ("From", ["from", "inviterprofileurl"])
  private static let sentAt = ("Sent At", ["sentat", "datesent", "sentdate"])
  private static let first = ("First Name", ["firstname"])
  private static let last = ("Last Name", ["lastname"])

  private static let kinds: [String: FileKind] = [
    "invitations": .invitations, "invitation": .invitations, "linkedininvitations": .invitations,
    "invitationsin": .invitations, "invitationsout": .invitations, "connections": .connections,
    "messages": .messages, "profile": .profile, "profilesummary": .profileSummary, "positions": .positions,
    "education": .education, "skills": .skills, "endorsementreceivedinfo": .endorsementsReceived,
    "endorsementgiveninfo": .endorsementsGiven, "recommendationsreceived": .recommendationsReceived,
    "recommendationsgiven": .recommendationsGiven, "importedcontacts": .contacts, "contacts": .contacts,
    "companyfollows": .companyFollows, "memberfollows": .memberFollows, "events": .events,
  ]

  /// The name without ending, and the ending in lower case.
  static func parts(of baseName: String) -> (stem: Substring, ending: String) {
    guard let dot = baseName.lastIndex(of: "."), dot > baseName.startIndex else { return (baseName[...], "") }
    return (baseName[..<dot], baseName[baseName.index(after: dot)...].lowercased())
  }

  /// The stem without a counter such as ` (1)`, blanks, `_` and `-`, in lower case.
  static func normalised(_ stem: Substring) -> String {
    var text = stem
    if text.hasSuffix(")"), let open = text.lastIndex(of: "("),
      text[text.index(after: open)...].dropLast().allSatisfy(\.isNumber)
    {
      text = text[..<open]
    }
    return String(text.filter { !" _-\u{A0}".contains($0) }).lowercased()
  }
}
