import InvitationModel

/// Why rows are left out of the statistics, behind their count; a reason without words is its own.
func leftOutInWords(_ reason: String) -> String {
  switch reason {
  case "uncertain": say("of unknown fate")
  case "no-date", "no-answer-date": say("without a date of sending or answer")
  case "date-only": say("without a time of day")
  case "relative-date": say("with an age instead of a date")
  case "date-out-of-range", "future-date": say("with an impossible date")
  case "negative-latency": say("connected before they were sent")
  case "accepted-before-window": say("accepted before the days covered")
  case "before-window": say("seen only before the days covered")
  case "crossed-invitations": say("sent by both of you")
  case "sent-after-as-of": say("sent after the last day")
  case "withdrawn": say("withdrawn on an unknown day")
  default: reason
  }
}
