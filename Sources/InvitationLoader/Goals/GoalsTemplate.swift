import InvitationModel

/// The goals.md that `init` writes: explained line by line, with proposals from the owner's own profile.
///
/// It is a valid goals file as it stands; what comes from the archive stands in lines that cannot become markup.
public func goalsTemplate(for dataset: Dataset) -> String {
  let name = line(dataset.ownerFirstName)
  let about = line(dataset.ownerHeadline)
  return """
    # What my network is for

    Write here, in your own words, what you want from your network. Whatever does not look like
    "- Key: values" is for you alone and is not read. Change anything, delete what you do not need,
    and build again: `invreport check --goals goals.md` says what was understood.

    \(name.isEmpty ? "- Languages: en" : "- Name: \(name)\n- Languages: en")
    - Tone: neutral

    Name is how you sign. Languages are those you write, the one you like best first, such as: en, nl, de.
    Tone is warm, neutral or formal. To let the texts say what you connect about, add a line like
    "- About: repairing bicycles together" (anybody you write to may read it).\(proposal(about))

    ## My first goal

    Give it a name of your own: nobody else sees it. Whom do you want to meet? Separate terms by commas,
    and add other spellings or languages in brackets: bike mechanic (also: fietsenmaker).

    - Importance: 2
    - Roles: \(rolesProposal(dataset))
    \(list("- Skills", dataset.skills.map(\.name)))
    - Places:
    - Companies:
    - Words:

    Importance is 1, 2 or 3. Roles are what people do, Skills what they know, Places where they are, Companies
    where they work, Words whatever else tells you that they belong here. More keys: Schools, People,
    Seniority (intern, junior, senior, head), Target (a share of your network, like 10 %), Stop (a date).
    Add as many goals as you have, each with a heading of its own.

    ## Avoid

    People who write about these are declined, politely or in silence. A star stands for any ending.

    - Words: crypto*, forex

    ## Always

    The profile addresses of people who are always welcome.

    - People:

    ## House rules

    How your "not yet" ends: on which terms you would connect later. Two clauses at most fit well.

    - Terms: we have met, or someone we both know introduces us

    """
}

/// A text from the archive on one line, without anything that Markdown or the grammar could take for its own.
private func line(_ text: String) -> String {
  let harmless = cleanLine(text).text.unicodeScalars.map { scalar -> Character in
    let isMarkup = "*_`<>[](){}#|\\~\":;,".unicodeScalars.contains(scalar)
    return isMarkup ? " " : Character(scalar)
  }
  return String(harmless).split(separator: " ").joined(separator: " ").prefixOfWords(60)
}

private func proposal(_ about: String) -> String {
  about.isEmpty ? "" : "\nYour headline says: \(about)."
}

private func rolesProposal(_ dataset: Dataset) -> String {
  let titles = unique(dataset.positions.map { line($0.title) })
  return titles.prefix(3).joined(separator: ", ")
}

private func list(_ key: String, _ values: [String]) -> String {
  "\(key): " + unique(values.map(line)).prefix(5).joined(separator: ", ")
}

private func unique(_ values: [String]) -> [String] {
  var seen: Set<String> = []
  return values.filter { !$0.isEmpty && seen.insert(joinForm($0)).inserted }
}

extension String {
  /// As many whole words as fit into so many characters.
  fileprivate func prefixOfWords(_ limit: Int) -> String {
    guard count > limit else { return self }
    let cut = prefix(limit)
    return String(cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut)
  }
}
