import InvitationModel

/// Names of columns and keys that mean the same, likeliest first (formats.md 9.2).
enum Alias {
  static let name = ["name", "fullname", "from", "sender", "invitername", "sendername"]
  static let firstName = ["firstname", "senderfirstname"]
  static let lastName = ["lastname", "senderlastname"]
  static let address = [
    "profileurl", "linkedinurl", "inviterprofileurl", "url", "profile", "href", "publicid",
    "publicidentifier",
  ]
  /// Those of the addresses that may hold the last part alone.
  static let bareAddress = ["publicid", "publicidentifier"]
  /// Who was invited, where a list names both sides.
  static let invitee = ["to", "inviteename", "recipient", "recipientname"]
  static let inviteeAddress = ["inviteeprofileurl", "recipientprofileurl"]
  static let headline = ["headline", "subtitle", "occupation", "title"]
  static let position = ["position", "jobtitle"]
  static let company = ["company", "currentcompany", "companyname", "organization"]
  static let location = ["location"]
  static let email = ["email"]
  static let mutual = ["mutual", "mutualconnections", "sharedconnections"]
  static let message = ["message", "note", "text"]
  static let sent = [
    "sentat", "datesent", "sentdate", "receivedat", "date", "timestamp", "created", "sent", "invitationdate",
  ]
  static let accepted = ["acceptedat", "connectedon", "connectedat"]
  static let declined = ["declinedat"]
  static let responded = ["respondedat"] + accepted + declined
  static let status = ["status", "state", "invitationstatus", "invitationstate"]
  static let direction = ["direction"]
  static let kind = ["invitationtype", "invitationcategory"]
  static let ageInDays = ["senttimedays"]

  /// All of them: what a list of invitations may be asked for.
  static let all = Set(
    name + firstName + lastName + address + invitee + inviteeAddress + headline + position + company
      + location + email + mutual
      + message
      + sent + responded + status + direction + kind + ageInDays
  )

  /// The columns by which a list of invitations is known.
  static let rule = HeaderRule(
    ("name or profile_url", name + firstName + address),
    ("sent_at, status or direction", sent + responded + status + direction + kind + ageInDays)
  )

  /// Whether a header that LinkedIn's rules take for one of theirs holds what LinkedIn never writes.
  static func isForeign(_ header: Header) -> Bool {
    guard rule.missing(in: header).isEmpty else { return false }
    if header.column(status) != nil { return true }
    return header.column(responded) != nil && header.column(sent) != nil
  }
}

/// The words in which sources state what became of an invitation.
enum StatusWord {
  /// The state that a word means, `withdrawn` being the reason of some; nil for an unknown word.
  static func meaning(of word: String) -> (state: InvitationState, reason: StateReason?)? {
    switch word.filter({ !" _-".contains($0) }).lowercased() {
    case "pending", "open", "new", "needsaction": (.pending, nil)
    case "accepted", "connected", "confirmed": (.accepted, nil)
    case "declined", "ignored", "rejected": (.declined, nil)
    case "withdrawn": (.expired, .withdrawn)
    case "expired": (.expired, nil)
    default: nil
    }
  }
}

extension Direction {
  /// The direction that a word means; nil for an unknown word.
  init?(word: String) {
    switch word.lowercased() {
    case "incoming", "received", "in", "inbound": self = .incoming
    case "outgoing", "sent", "out", "outbound": self = .outgoing
    default: return nil
    }
  }
}
