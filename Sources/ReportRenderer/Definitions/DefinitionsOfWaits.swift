extension Definition {
  /// Of response times, in the order of the page.
  static let waits: [Definition] = [
    Definition(
      name: "curve",
      title: "Share answered by day",
      meaning: """
        How many of the invitations still listed have an answer by each day after sending. Open ones count as \
        “not yet”, older ones from the day on which the file could first show them. It says nothing about those \
        that were declined or ignored, which are not in the file.
        """,
      formula: """
        S(t) = product over the days u ≤ t with answers of (1 − d / n); n: rows with entry ≤ u ≤ wait, d: \
        answers on day u. Drawn is 1 − S. With late entries it is quoted up to day 60, later days from those \
        sent inside the window.
        """,
      source: "Kaplan and Meier 1958; left truncation",
      subject: .waits
    ),
    Definition(
      name: "band",
      title: "95 % interval at each day",
      meaning: """
        Where the share would lie in 95 of 100 files like this one, at each day by itself. None at 0 and 100 %.
        """,
      formula: "G = sum of d / (n (n − d)); θ = 1.96 √G / ln S; S^exp(−θ) to S^exp(θ).",
      source: "Greenwood 1926; Kalbfleisch and Prentice 1980",
      subject: .waits
    ),
    Definition(
      name: "median",
      title: "Median and other quantiles",
      meaning: """
        The first day on which a quarter, half, three quarters or nine of ten have an answer; always an \
        observed day. “Not reached” while more than that share was still open when last seen, with late entries \
        after 60 days; what lies later is told of those sent inside the window alone.
        """,
      formula: """
        Smallest day u with S(u) ≤ 1 − p; interval: the first days on which the limits of the band fall that \
        low. Nine of ten from 20 answers on, intervals from 10, nothing below 5.
        """,
      source: "Brookmeyer and Crowley 1982; Hyndman and Fan 1996, type 1",
      subject: .waits
    ),
    Definition(
      name: "within",
      title: "Answered within N days",
      meaning: "The share with an answer by that day, of the invitations still listed.",
      formula:
        "1 − S(N), with the band of the last day with an answer up to N; none beyond the last day seen.",
      source: "Kaplan and Meier 1958",
      subject: .waits
    ),
    Definition(
      name: "mean",
      title: "Mean wait",
      meaning: """
        The mean wait, counting no wait longer than 30 days. A mean over answered ones alone would flatter \
        everybody.
        """,
      formula: """
        Area under S from 0 to 30 days, or to the longest wait seen if that is shorter. From 20 answers on.
        """,
      source: "Irwin 1949; Klein and Moeschberger 2003",
      subject: .waits
    ),
    Definition(
      name: "days",
      title: "Answers by wait",
      meaning: """
        Answers counted by the days from sending to the connection, both in UTC; day 0 is the same day. Open \
        ones stand apart.
        """,
      formula: "Day of the connection − day of sending; LinkedIn’s Pacific time is converted.",
      source: "",
      subject: .waits
    ),
    Definition(
      name: "months",
      title: "By month of sending",
      meaning: """
        The median and the day on which nine of ten had an answer, for each month of sending. Months that the \
        file holds only in part are marked. No test is made: with many months one always stands out.
        """,
      formula: """
        A curve of its own for each month; median from 5 answers on, interval from 10, nine of ten from 20.
        """,
      source: "Kaplan and Meier 1958",
      subject: .waits
    ),
    Definition(
      name: "note",
      title: "With and without a note",
      meaning: "A comparison of groups, exploratory, not a cause: who gets a note differs from who does not.",
      formula: """
        A curve of its own for each group; log-rank test from 5 answers in each: chi² = (observed − expected)² \
        / variance, one degree of freedom.
        """,
      source: "Mantel 1966; Peto and Peto 1972",
      subject: .waits
    ),
    Definition(
      name: "times",
      title: "Weekday and hour of sending",
      meaning: """
        When invitations are sent, on the clock that --utc-offset names, UTC without it. A median only where 5 \
        were answered; no test.
        """,
      formula: "Counts by weekday and three hours.",
      source: "",
      subject: .waits
    ),
    Definition(
      name: "minutes",
      title: "Known to the minute",
      meaning: """
        A note that appears again as the first message tells the second of the acceptance. These few are no \
        sample of all.
        """,
      formula: "Plain quantiles of type 1 over those accepted with a note.",
      source: "Hyndman and Fan 1996",
      subject: .waits
    ),
    Definition(
      name: "hours",
      title: "Looking into the day",
      meaning: """
        An answer is known to its UTC day, so half may have answered anywhere in an interval of hours; this is \
        the interval.
        """,
      formula: """
        Masses of the innermost intervals by self-consistency and convex minorant; the median lies in the \
        interval where S falls to one half. From 10 rows on; else the medians with every answer at the start \
        and at the end of its day.
        """,
      source: "Turnbull 1976; Gentleman and Geyer 1994; Wellner and Zhan 1997",
      subject: .waits
    ),
    Definition(
      name: "declines",
      title: "Accepted and declined by day",
      meaning: """
        Only when a source or your own decisions date at least 5 declines. Those ignored without a word are \
        missing. From LinkedIn’s export alone nobody can know it.
        """,
      formula: "F(t) = sum over u ≤ t of S(u−) d / n for each cause; the two and S add up to 1.",
      source: "Aalen and Johansen 1978",
      subject: .waits
    ),
    Definition(
      name: "trend",
      title: "Earlier and later",
      meaning: """
        Those sent before and since the middle of the days covered. It is called a change only when the \
        intervals of the two medians do not meet.
        """,
      formula: "A curve for each half, of rows watched from the start; from 10 answers in each on.",
      source: "Kaplan and Meier 1958",
      subject: .waits
    ),
    Definition(
      name: "quiet",
      title: "The age of silence",
      meaning: """
        The age from which unanswered invitations have hardly ever been answered. Your own makes an older one \
        overdue and its answer one with an apology.
        """,
      formula: """
        Smallest day t with S(E) ≥ 0.95 S(t), E the last day on which 10 were watched, at least 30 days later; \
        of rows watched from the start, from 30 answers on.
        """,
      source: "Kaplan and Meier 1958",
      subject: .waits
    ),
    Definition(
      name: "closing",
      title: "How long they stayed open",
      meaning: """
        With two exports: the time until an invitation was no longer open, whatever ended that. One that left \
        between the two did so on an unknown day for an unknown reason; it is never called a decline.
        """,
      formula: """
        As in “Looking into the day”; one that is gone ended between the last day seen and the first day not \
        seen.
        """,
      source: "Turnbull 1976",
      subject: .waits
    ),
    Definition(
      name: "working-days",
      title: "In working days",
      meaning: """
        Waits for answers to what you sent without Saturdays and Sundays, in UTC; holidays are not known. Asked \
        for with --working-days.
        """,
      formula: """
        Mondays to Fridays from the day of sending up to the day of the answer; working hours are 9 to 17 \
        o’clock on your clock.
        """,
      source: "",
      subject: .waits
    ),
  ]
}
