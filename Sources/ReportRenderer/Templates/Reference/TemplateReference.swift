import InvitationModel

/// Every slot, component, file and heading that a template may name, in Markdown; made of what the checks accept.
public func templateReference() -> String {
  let pages = TemplateSet.builtIn.paths.filter { TemplatePath($0).isPage }
  return [
    section("Slots of a page", slotTable(PageSlot.allCases.map { ($0.rawValue, $0.meaning) }, pages)),
    section(
      "Link destinations of a page",
      slotTable(PageLink.allCases.map { ($0.rawValue, $0.meaning) }, pages)
    ),
    section("Components of a page", componentTable(pages)),
    section("Tables of a page", tables(pages)),
    section("Charts of a page", charts(pages)),
    section("Slots of a card", rows(CardSlot.allCases.map { ("`{{\($0.rawValue)}}`", $0.meaning) }, "slot")),
    section(
      "Link destinations of a card",
      rows(CardLink.allCases.map { ("`{{\($0.rawValue)}}`", $0.meaning) }, "slot")
    ),
    section(
      "Components of a card",
      rows(CardPart.allCases.map { ("`card \($0.rawValue)`", $0.meaning) }, "component")
    ),
    section(
      "Slots of a text",
      rows(WordingSlot.allCases.map { ("`{{\($0.rawValue)}}`", $0.meaning) }, "slot")
    ),
    section("Files", files(pages)),
  ].joined(separator: "\n")
}

private func section(_ title: String, _ lines: [String]) -> String {
  (["### \(title)", ""] + lines).joined(separator: "\n") + "\n"
}

private func rows(_ entries: [(String, String)], _ kind: String) -> [String] {
  ["| \(kind) | what it shows |", "| --- | --- |"] + entries.map { "| \($0) | \($1) |" }
}

private func slotTable(_ entries: [(name: String, meaning: String)], _ pages: [String]) -> [String] {
  ["| slot | what it shows | see |", "| --- | --- | --- |"]
    + entries.map { "| `{{\($0.name)}}` | \($0.meaning) | \(place(of: "{{\($0.name)}}", in: pages)) |" }
}

private func componentTable(_ pages: [String]) -> [String] {
  ["| component | what it shows | options | see |", "| --- | --- | --- | --- |"]
    + ComponentEntry.ofPages.map {
      "| `\($0.fence)` | \($0.meaning) | \($0.options) | \(place(of: "```\($0.fence)\n", in: pages)) |"
    }
}

private func tables(_ pages: [String]) -> [String] {
  [
    "The option `rows` is 1 to 100000, and \(ReportTable.rowsOnAPage) unless said; a longer table goes on on further pages.",
    "", "| component | what it shows | see |", "| --- | --- | --- |",
  ]
    + ComponentEntry.tables.map {
      "| `\($0.fence)` | \($0.meaning) | \(place(of: "```\($0.fence)\n", in: pages)) |"
    }
}

/// Charts have no sentence of their own: their titles are findings.
private func charts(_ pages: [String]) -> [String] {
  ["Each has a finding as its title and its numbers as a table.", "", "| component | see |", "| --- | --- |"]
    + chartNames.map { "| `chart \($0)` | \(place(of: "```chart \($0)\n", in: pages)) |" }
}

/// The first built-in page that uses it, as an example to look at.
private func place(of text: String, in pages: [String]) -> String {
  let found = pages.first { page in
    TemplateSet.builtIn.source(page).map { String(decoding: $0, as: UTF8.self).contains(text) } ?? false
  }
  return found.map { "`\($0)`" } ?? ""
}

private func files(_ pages: [String]) -> [String] {
  let tones = Tone.allCases.map { "`## \($0.rawValue)`" }.joined(separator: ", ")
  let situations = Situation.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
  return [
    "- Pages: " + pages.map { "`\($0)`" }.joined(separator: ", ")
      + "; any other `pages/name.md` is a page of your own.",
    "- The same pages in German: `pages/de/name.md`; a page of your own stands in every language.",
    "- The card: `cards/invitation.md`.",
    "- Texts: `wording/<language>/<situation>.md` for \(situations).",
    "- Around each text: `wording/<language>/greeting.md`, `closing.md` and `terms.md`.",
    "- Headings in a text: \(tones); in `terms.md` `## clause` and `## joiner`.",
  ]
}
