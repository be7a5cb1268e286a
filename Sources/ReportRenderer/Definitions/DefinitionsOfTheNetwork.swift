extension Definition {
  /// Of the network and of whom was let in.
  static let network: [Definition] = [
    Definition(
      name: "coverage",
      title: "Coverage of a goal",
      meaning: """
        The share of your connections whose title or company holds one of the goal’s words. Those without title \
        and company count as not matching, and are shown as what could be.
        """,
      formula: """
        m / N with Wilson’s 95 % interval; at most (m + u) / N with u unknown ones; missing people = ⌈aim × N⌉ \
        − m.
        """,
      source: "Wilson 1927",
      subject: .network
    ),
    Definition(
      name: "growth",
      title: "Growth",
      meaning: """
        New connections by quarter, and those of them that match a goal. A change of a goal’s share is tested \
        from 10 matches in two years on.
        """,
      formula: """
        Counts by day of connection; exact two-sided binomial test of the last four quarters against the four \
        before.
        """,
      source: "",
      subject: .network
    ),
    Definition(
      name: "companies",
      title: "Companies",
      meaning: """
        How many equally large companies would be as mixed; 1 means that one company holds all. The largest \
        one’s share is said from a half on.
        """,
      formula: "exp(−Σ p ln p) over the companies, legal forms left out.",
      source: "Shannon 1948; Hill 1973",
      subject: .network
    ),
    Definition(
      name: "statuses",
      title: "Whom you let in",
      meaning: """
        Accepted people by what their title and company say to your goals, as of the day of the export. It judges \
        nobody: who serves no goal stays listed as outside.
        """,
      formula: "Fit from 40 serves a goal, from 25 touches it, less is a trace; counts.",
      source: "",
      subject: .network
    ),
    Definition(
      name: "titles",
      title: "Words in titles",
      meaning: """
        Words that state a level or a field, counted as they are written, each person once a word. Nothing is \
        inferred from a title without one.
        """,
      formula: "Runs of letters, without the case of A to Z; words of two people or more.",
      source: "",
      subject: .network
    ),
    Definition(
      name: "overlap",
      title: "Overlap of goals",
      meaning: "How far two goals are served by the same people.",
      formula: "People who match both / people who match either.",
      source: "Jaccard 1912",
      subject: .network
    ),
  ]
}
