import InvitationModel

/// The kind of a file that was read, in words.
func fileKindInWords(_ kind: String) -> String {
  switch kind {
  case "invitations": say("invitations", "kind")
  case "connections": say("connections", "kind")
  case "messages": say("messages", "kind")
  case "profile": say("profile", "kind")
  case "profileSummary": say("profile summary", "kind")
  case "positions": say("positions", "kind")
  case "education": say("education", "kind")
  case "skills": say("skills", "kind")
  case "endorsementsReceived": say("endorsements received", "kind")
  case "endorsementsGiven": say("endorsements given", "kind")
  case "recommendationsReceived": say("recommendations received", "kind")
  case "recommendationsGiven": say("recommendations given", "kind")
  case "contacts": say("contacts", "kind")
  case "companyFollows": say("company follows", "kind")
  case "memberFollows": say("member follows", "kind")
  case "events": say("events", "kind")
  case "generic": say("a list of another source", "kind")
  case "people": say("people.csv", "kind")
  case "decisions": say("decisions.csv", "kind")
  case "goals": say("goals.md", "kind")
  case "facebook-received": say("friend requests received", "kind")
  case "facebook-rejected": say("friend requests rejected", "kind")
  case "facebook-sent": say("friend requests sent", "kind")
  case "facebook-friends": say("friends", "kind")
  case "facebook-removed": say("removed friends", "kind")
  case "instagram-sent": say("follow requests sent", "kind")
  default: String(kind.map { $0 == "-" ? " " : $0 })
  }
}
