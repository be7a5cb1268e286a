import InvitationModel

/// The goals.md that `init` writes: explained line by line, with proposals from the owner's own profile.
///
/// It is valid as it stands and holds no goal yet: nobody is judged by goals that the owner has not written. What comes
/// from the archive stands in sentences, in which it cannot become markup.
public func goalsTemplate(for dataset: Dataset) -> String {
  let name = plainLine(dataset.ownerFirstName)
  return """
    # What my network is for

    This file tells invreport what you want from your network. It stays on your computer. Only headings
    with two # count, and lines that begin with a dash and a word it knows, such as "- Name: Ada".
    Everything else, like this text, is for you alone: change it or delete it. `invreport check --goals
    goals.md` shows what was understood, and names the line if something was not.

    - Name:\(name.isEmpty ? "" : " " + name)
    - Languages:
    - Tone: neutral
    - About:

    Name is how you sign. Languages are those you write, the one you like best first: en, de, fr. Tone is
    warm, neutral or formal. About says in a few words what you connect about, for example "repairing
    bicycles together". It is written into your answers, so everybody you write to may read it.
    \(headline(dataset))
    ### Your goals

    A goal is a heading with two # and some lines below it. Its name is private. Here is a complete one:

    ```
    \(exampleGoal)
    ```

    To start, delete the two lines of ``` around it and replace the words by your own. For a second goal,
    repeat all of it. What you leave out does not count against anybody.

    Importance is 1, 2 or 3: a goal you can do without, a normal one, one that matters most.
    Roles are what people do, Companies where they do it, Skills what they know, Places where they are.
    Words may stand anywhere in what is known of a person. Schools and People (addresses) work too.
    Commas separate. A phrase in quotes must stand there exactly so. A star means any ending.
    (also: ...) gives other spellings of the same thing, in as many languages as you like.
    Target is the share of your network you aim at. Stop is the day on which the goal ends.
    \(proposals(dataset))
    ## Avoid

    What you do not want. People whose headline or company is about these are declined; if only their
    note speaks of them, that is one doubt. Examples: crypto*, "passive income".

    - Words:
    - Roles:
    - Companies:

    ## Always

    People who are always welcome, by the address of their profile: https://www.linkedin.com/in/their-name

    - People:

    ## House rules

    Terms is what has to happen before you would connect after all; it ends a friendly no, for example
    "we have worked together; somebody we both know introduces us". Protect names companies or people
    among your connections, Protect from the roles or companies that should not find them through you.

    - Terms:
    - Protect:
    - Protect from:

    """
}

/// The goal that the template shows.
let exampleGoal = """
  ## Meet people who repair bicycles

  - Importance: 3
  - Roles: bike mechanic (also: Fahrradmechaniker, fietsenmaker), workshop lead
  - Skills: wheel building
  - Companies: Copper Spoke Cycles
  - Places: Utrecht, Ghent (also: Gent)
  - Words: "repair café", volunteer*
  - Target: 10 %
  - Stop: 2030-12-31
  """

/// What the owner's profile says, as a hint for `About`; an empty line when it says nothing.
private func headline(_ dataset: Dataset) -> String {
  // It stands in a sentence, where these separate nothing.
  let headline = plainLine(dataset.ownerHeadline, keeping: "|,&")
  return headline.isEmpty ? "" : "\nYour own headline, as a start: \(headline)\n"
}

/// Words of the owner's own profile that may serve in a goal, a paragraph each.
private func proposals(_ dataset: Dataset) -> String {
  let lists = [
    ("Roles", dataset.positions.map(\.title)), ("Companies", dataset.positions.map(\.company)),
    ("Skills", dataset.skills.map(\.name)), ("Schools", dataset.schools.map(\.name)),
  ]
  let lines = lists.compactMap { key, values -> String? in
    let terms = distinct(values.map { plainLine($0) }).prefix(5)
    return terms.isEmpty ? nil : "For \(key): \(terms.joined(separator: ", "))."
  }
  guard !lines.isEmpty else { return "" }
  return "\nFrom your own profile, to copy if you want to meet people like that:\n\n"
    + lines.joined(separator: "\n\n") + "\n"
}

/// A text from the archive in whole words of one short line.
///
/// Nothing is left of it that Markdown or the grammar of goals.md could take for its own.
private func plainLine(_ text: String, keeping kept: String = "") -> String {
  let markup = "*_`<>[](){}#|\\~/\"“”„«»:;,&".filter { !kept.contains($0) }.unicodeScalars
  let plain = cleanLine(text).text.unicodeScalars.map { markup.contains($0) ? " " : Character($0) }
  var line = ""
  for word in String(plain).split(separator: " ") {
    guard line.count + word.count < 60 else { break }
    line += (line.isEmpty ? "" : " ") + word
  }
  while let last = line.last, last == " " || kept.contains(last) { line.removeLast() }
  return line
}

private func distinct(_ values: [String]) -> [String] {
  var seen: Set<String> = []
  return values.filter { !$0.isEmpty && seen.insert(joinForm($0)).inserted }
}
