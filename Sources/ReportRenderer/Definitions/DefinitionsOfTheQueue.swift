extension Definition {
  /// Of what is open.
  static let queue: [Definition] = [
    Definition(
      name: "open",
      title: "What is open",
      meaning: """
        Open invitations by age, and what became of those sent. An open one may be waiting, withdrawn, declined \
        or lapsed: the file does not say which. They lapse after about half a year.
        """,
      formula: "Day of the report − day of sending; plain quantiles of type 1.",
      source: "Hyndman and Fan 1996",
      subject: .open
    ),
    Definition(
      name: "flow",
      title: "Invitations by week",
      meaning: "Those in the file by week of sending. Weeks before the days that it covers are incomplete.",
      formula: "Counts by ISO week.",
      source: "",
      subject: .open
    ),
    Definition(
      name: "decisions",
      title: "Suggestions",
      meaning: "How many of the open invitations each suggestion has.",
      formula: "Counts; how each came about stands on its card, the rules stand on this page.",
      source: "",
      subject: .open
    ),
    Definition(
      name: "own-decisions",
      title: "Your decisions",
      meaning: """
        What you decided, by month, and how often that was the suggestion. A decision without a recorded suggestion \
        counts for the first and not for the second.
        """,
      formula: """
        Counts by the day in decisions.csv, of several about one person the newest; ignore and stop are declines. From \
        20 decisions on Cohen’s kappa = (observed − expected) / (1 − expected) agreement.
        """,
      source: "Cohen 1960",
      subject: .ledger
    ),
  ]
}
