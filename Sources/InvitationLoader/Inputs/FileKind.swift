import InvitationModel

/// What a file of a LinkedIn export holds.
enum FileKind: String, CaseIterable {
  case invitations, connections, messages
  case profile, profileSummary, positions, education, skills
  case endorsementsReceived, endorsementsGiven, recommendationsReceived, recommendationsGiven
  case contacts, companyFollows, memberFollows, events

  /// The kind of a file by its base name, or nil when files of this name are not needed.
  init?(baseName: String) {
    let (stem, ending) = FileKind.parts(of: baseName)
    guard ["csv", "tsv", "txt"].contains(ending), let kind = FileKind.kinds[FileKind.normalised(stem)]
    else {
      return nil
    }
    self = kind
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
    .invitations, .connections, .messages, .endorsementsReceived, .endorsementsGiven, .positions,
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
  private static func parts(of baseName: String) -> (stem: Substring, ending: String) {
    guard let dot = baseName.lastIndex(of: "."), dot > baseName.startIndex else { return (baseName[...], "") }
    return (baseName[..<dot], baseName[baseName.index(after: dot)...].lowercased())
  }

  /// The stem without a counter such as ` (1)`, blanks, `_` and `-`, in lower case.
  private static func normalised(_ stem: Substring) -> String {
    var text = stem
    if text.hasSuffix(")"), let open = text.lastIndex(of: "("),
      text[text.index(after: open)...].dropLast().allSatisfy(\.isNumber)
    {
      text = text[..<open]
    }
    return String(text.filter { !" _-\u{A0}".contains($0) }).lowercased()
  }
}
