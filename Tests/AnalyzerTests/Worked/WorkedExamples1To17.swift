import InvitationModel

@testable import InvitationAnalyzer

extension WorkedExample {
  /// The examples 1 to 17 of decisions.md 22.
  static let firstHalf: [WorkedExample] = [
    WorkedExample(
      1,
      "A real conversation",
      "Henrik Vassal",
      "henrik-vassal",
      expected: Expected(
        90,
        23,
        0,
        8,
        "known",
        .accept,
        .high,
        12,
        13,
        31,
        without: (.decline, 0, 0)
      )
    ),
    WorkedExample(
      2,
      "One short thank-you",
      "Pia Rosenfeld",
      "pia-rosenfeld",
      expected: Expected(
        55,
        23,
        0,
        13,
        "some",
        .ask,
        .medium,
        10,
        13,
        5,
        without: (.decline, 0, 0),
        question:
          "What does their headline say? a role you look for → accept, a topic of yours → accept, nothing of yours → ask, something you avoid → decline",
        becomes: [
          "accept (row 8) if you mark them as known",
          "accept (row 8) if a connection of yours confirms in a message that they know this person",
          "accept (row 9) if they write what it is about",
        ]
      )
    ),
    WorkedExample(
      3,
      "You invited them first",
      "Tove Lindqvist",
      "tove-lindqvist-harp",
      expected: Expected(
        65,
        23,
        0,
        8,
        "known",
        .accept,
        .medium,
        11,
        13,
        6,
        without: (.ask, 0, nil)
      )
    ),
    WorkedExample(
      4,
      "In the address book, outside the goals",
      "Soren Halvard",
      "soren-halvard",
      headline: "Dairy farmer",
      company: "Halvard Dairy",
      expected: Expected(
        70,
        0,
        0,
        8,
        "known",
        .accept,
        .medium,
        11,
        13,
        11,
        without: (.decline, 0, 0),
        question: "Do you know this person? yes → accept, a little → accept, no → decline"
      )
    ),
    WorkedExample(
      5,
      "A common name in the address book",
      "Maria Silva",
      "maria-silva-204",
      headline: "Accountant",
      company: "Porto Ledger",
      expected: Expected(
        30,
        0,
        0,
        13,
        "some",
        .ask,
        .medium,
        11,
        13,
        6,
        without: (.decline, 0, 0),
        question: "Do you know this person? yes → accept, a little → ask, no → decline",
        becomes: ["accept (row 9) if they write that you worked together at Larkfield Festival"]
      )
    ),
    WorkedExample(
      6,
      "A connection announced him",
      "Jonas Elmqvist",
      "jonas-elmqvist",
      expected: Expected(
        60,
        nil,
        0,
        8,
        "known",
        .accept,
        .medium,
        10,
        13,
        1,
        without: (.ask, 0, nil),
        question: "Do you know this person? yes → accept, a little → accept, no → decline"
      )
    ),
    WorkedExample(
      7,
      "Endorsed you once, so was connected once",
      "Yannick Dorel",
      "yannick-dorel",
      expected: Expected(
        60,
        23,
        0,
        8,
        "known",
        .accept,
        .medium,
        10,
        13,
        1,
        without: (.ask, 0, nil)
      )
    ),
    WorkedExample(
      8,
      "Says a friend sent them",
      "Rufus Pembry",
      "rufus-pembry",
      note: "Dear Ilse, Benedikt Oake suggested that I write to you about next summer's programme.",
      expected: Expected(
        40,
        20,
        20,
        9,
        "note-claim",
        .accept,
        .medium,
        17,
        19,
        6,
        without: (.ask, 0, 20),
        question:
          "What does their headline say? a role you look for → accept, a topic of yours → accept, nothing of yours → accept, something you avoid → decline"
      )
    ),
    WorkedExample(
      9,
      "Template with a shared contact",
      "Greta Fallow",
      "greta-fallow",
      note:
        "Hi Ilse, I see we are both connected to Maris Tollemar. I'd love to connect and expand my network.",
      headline: "Regional sales lead",
      company: "Coverwell Insurance",
      expected: Expected(
        15,
        0,
        5,
        15,
        "not-yet",
        .decline,
        .high,
        13,
        13,
        10,
        question: "Do you know this person? yes → accept, a little → ask, no → decline",
        becomes: [
          "accept (row 8) if a connection of yours confirms in a message that they know this person",
          "accept (row 9) if they write that you worked together at Larkfield Festival",
        ]
      )
    ),
    WorkedExample(
      10,
      "A German note that fits",
      "Anselm Rieder",
      "anselm-rieder",
      note:
        "Liebe Frau Marrow, ich spiele als Geiger im Quartett und suche für den Herbst eine Residenz mit Kammermusik.",
      headline: "Geiger und Kammermusiker",
      location: "Freiburg",
      expected: Expected(0, 54, 20, 10, "note-fit", .accept, .high, 19, 19, 15)
    ),
    WorkedExample(
      11,
      "Fits, but no note",
      "Nadia Ferrow",
      "nadia-ferrow",
      headline: "Violinist, Brevik Quartet",
      company: "Brevik Quartet",
      location: "Oslo",
      expected: Expected(
        0,
        59,
        0,
        13,
        "some",
        .ask,
        .high,
        19,
        19,
        9,
        question: "Do you know this person? yes → accept, a little → accept, no → ask",
        becomes: [
          "accept (row 8) if a connection of yours confirms in a message that they know this person",
          "accept (row 10) if they write what it is about",
        ]
      )
    ),
    WorkedExample(
      12,
      "Only the place fits",
      "Colm Garrity",
      "colm-garrity",
      headline: "Estate agent",
      company: "Garrity Homes",
      location: "Ghent, Belgium",
      expected: Expected(
        0,
        10,
        0,
        15,
        "not-yet",
        .decline,
        .high,
        13,
        13,
        15,
        question: "Do you know this person? yes → accept, a little → ask, no → decline",
        becomes: [
          "accept (row 8) if a connection of yours confirms in a message that they know this person",
          "accept (row 9) if they write that you worked together at Larkfield Festival",
        ]
      )
    ),
    WorkedExample(
      13,
      "Nothing to judge by",
      "Ivo Strand",
      "ivo-strand",
      expected: Expected(
        0,
        nil,
        0,
        14,
        "blank",
        .ask,
        .low,
        10,
        10,
        60,
        question: "Do you know this person? yes → accept, a little → ask, no → decline",
        becomes: [
          "decline (row 15) if you look and their headline has nothing of your goals",
          "accept (row 8) if a connection of yours confirms in a message that they know this person",
          "accept (row 9) if they write that you worked together at Larkfield Festival",
        ]
      )
    ),
    WorkedExample(
      14,
      "The same, and you say you do not know them",
      "Ivo Strand",
      "ivo-strand",
      known: .no,
      expected: Expected(
        0,
        nil,
        0,
        15,
        "not-yet",
        .decline,
        .medium,
        10,
        10,
        25,
        question:
          "What does their headline say? a role you look for → ask, a topic of yours → ask, nothing of yours → decline, something you avoid → decline",
        becomes: ["accept (row 8) if you mark them as known", "ask (row 11) if they write what it is about"]
      )
    ),
    WorkedExample(
      15,
      "Several sales signs",
      "Trent Maddow",
      "trent-maddow",
      note:
        "Hi Ilse, we help festivals get more leads. Could I steal 15 minutes for a quick call? Free audit included.",
      headline: "Growth partner",
      company: "Maddow Media",
      expected: Expected(
        0,
        0,
        -25,
        6,
        "unwanted",
        .decline,
        .high,
        14,
        14,
        60,
        question: "Do you know this person? yes → accept, a little → decline, no → decline",
        becomes: ["accept (row 8) if a connection of yours confirms in a message that they know this person"]
      )
    ),
    WorkedExample(
      16,
      "One sales sign, but it fits",
      "Selma Brook",
      "selma-brook",
      note:
        "Hello Ilse, we offer rehearsal rooms to chamber music ensembles in Ghent and would like to hear what the festival needs.",
      headline: "Manager, chamber music centre",
      location: "Ghent",
      expected: Expected(
        0,
        48,
        5,
        7,
        "reserved",
        .ask,
        .high,
        22,
        23,
        24,
        without: (.accept, 0, 49),
        question: "Do you know this person? yes → accept, a little → ask, no → ask",
        becomes: ["accept (row 8) if a connection of yours confirms in a message that they know this person"]
      )
    ),
    WorkedExample(
      17,
      "Negated signs do not count",
      "Aurel Novotny",
      "aurel-novotny",
      note:
        "No sales pitch and no discount, I promise. I am a violinist and your residency call made me curious, may I ask about dates?",
      headline: "Violinist",
      expected: Expected(0, 53, 30, 10, "note-fit", .accept, .high, 19, 19, 29)
    ),
  ]
}
