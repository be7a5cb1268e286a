// What each slot stands for, as `invreport templates list` and the guide tell it. A slot without a meaning does not compile.

extension PageSlot {
  var meaning: String {
    switch self {
    case .headline: "how many are waiting, in a few words"
    case .split: "how many to accept, to ask and to decline"
    case .opens: "to what accepting lets somebody look; nothing when nobody waits"
    case .standing: "how many wait, and of what day and from whose export the report is"
    case .provenance: "of what day and from whose export the report is"
    case .asOf: "the day that counts as today"
    case .owner: "whose network it is"
    case .goalsHint: "that no goals are set; nothing when there are some"
    case .messagesHint: "that the export has no messages; nothing when it has"
    case .sampleHint: "that it is sample data; nothing for a report of your own"
    case .rejectedRows: "how many rows could not be read; nothing when all could"
    case .incomingCounts: "what the statistics of received invitations rest on"
    case .outgoingCounts: "what the statistics of sent invitations rest on"
    case .incomingMean: "the mean wait for your answers"
    case .outgoingMean: "the mean wait for others' answers"
    case .incomingExact: "the times of received invitations that are known to the minute"
    case .outgoingExact: "the times of sent invitations that are known to the minute"
    case .incomingHours: "where in the day the median of your answers lies"
    case .outgoingHours: "where in the day the median of others' answers lies"
    case .incomingHabit: "the trend of your answers, and the age from which you hardly ever answer"
    case .outgoingHabit: "the same of others' answers"
    case .workingDays: "others' answers in working days; nothing unless asked for"
    case .bothExports: "that two exports are measured together; nothing for one"
    case .window: "the days that the statistics cover"
    case .incomingDeclines: "your declines, as far as they are known"
    case .outgoingDeclines: "others' declines, which only some sources state"
    case .stated:
      "an empty text where the source states what became of each invitation; else its block is left out"
    case .unstated: "an empty text where that has to be found out; else its block is left out"
    case .withGoals: "an empty text where you have set goals; else its block is left out"
    case .sentCounts: "what is open of the sent invitations"
    case .acceptedCounts: "how many were accepted, and when"
    case .acceptedFindings: "what became of those whom you let in; nothing when nobody was"
    case .acceptedSince: "what was written since with them; nothing when that is not known"
    case .invitedFindings: "what became of those whom you invited; nothing when nobody accepted"
    case .networkCounts: "how large the network is and how much of it is unknown"
    case .peopleCounts: "how many people are listed"
    case .changesDays: "the days between which the changes happened"
    case .changesReceived: "how many changes of each kind the received invitations have"
    case .changesSent: "the same of the sent ones"
    case .blindGap: "that the two exports lie too far apart; nothing when they do not"
    case .historyCounts: "how often the suggestion was followed"
    case .calibration: "what the rates of agreement are worth, or how to ask for them"
    case .teamCounts: "how many reports were merged, and what they hold; nothing for a report of one's own"
    case .teamRules: "what the curves of a team rest on; nothing for a report of one's own"
    case .version: "the program and its version"
    case .cmark: "the version of the Markdown library"
    case .ruleSet: "the fingerprint of the rules"
    }
  }
}

extension PageLink {
  var meaning: String {
    switch self {
    case .oldestLink: "the card that has waited longest"
    }
  }
}

extension CardSlot {
  var meaning: String {
    switch self {
    case .name: "the name of the other side"
    case .headline: "the finding in a few words"
    case .code: "the code of the card"
    case .profile: "the profile's address as text"
    }
  }
}

extension CardLink {
  var meaning: String {
    switch self {
    case .profileLink: "the profile"
    }
  }
}

extension CardPart {
  var meaning: String {
    switch self {
    case .meta: "suggestion, confidence, age, and the link to the profile"
    case .note: "what they wrote"
    case .questions: "the three questions with their answers, and remarks"
    case .change: "what would change the suggestion, and the fact that is missing"
    case .words: "the text that is proposed first, or the advice to be silent"
    case .why: "scores, rule and evidence, folded away"
    case .answers: "the other texts, folded away"
    case .decision: "what you decided already"
    }
  }
}

extension WordingSlot {
  var meaning: String {
    switch self {
    case .first: "their given name"
    case .name: "their full name without titles"
    case .me: "how you sign: `Name` in goals.md"
    case .about: "`About` in goals.md, in the language of the text"
    case .mutual: "somebody whom you both know, where the evidence says so"
    case .terms: "`Terms` in goals.md, or the built-in clause of `terms.md`"
    case .elsewhere: "`Elsewhere` in goals.md"
    }
  }
}
