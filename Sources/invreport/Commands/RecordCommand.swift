import ArgumentParser
import InvitationAnalyzer
import InvitationLoader
import InvitationModel
import Markdown

/// Writes the owner's decisions down.
struct Record: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Write your decisions down in decisions.csv; they win over the rules.",
    discussion: """
      invreport record ~/Downloads/decisions-2026-11-20.csv export.zip
      invreport record S4FVRV=accept CKP9E5=decline export.zip
      invreport record https://www.linkedin.com/in/ilse-vermeer=ask
      invreport record --review export.zip

      Give the file of the report's "Download decisions", or CODE=decision or ADDRESS=decision with accept, ask, \
      decline, ignore (a decline in silence) or stop (never again). With the export what was suggested is written \
      down too, so that both can be compared later; codes need it. Lines are only ever added. The file is \
      decisions.csv beside the export or here, else beside goals.md.
      """
  )

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var privacy: PrivacyOptions

  @Option(help: ArgumentHelp("Why you decided so; for what is typed here.", valueName: "text"))
  var reason = ""

  @Flag(help: "Print the lines; write nothing.")
  var dryRun = false

  @Flag(help: "Then say how often you did as suggested, what became of it, and what to change in goals.md.")
  var review = false

  func validate() throws {
    let request = try RecordRequest(reading.inputs)
    guard !review || !request.inputs.isEmpty else {
      throw ValidationError("--review looks at what became of your decisions: give the export.")
    }
    guard !request.isEmpty || review || !request.missing.isEmpty else {
      throw ValidationError("Give the downloaded decisions, or CODE=decision or ADDRESS=decision.")
    }
  }

  func run() throws {
    if dryRun || review { try privacy.require(else: "no decisions are printed; use") }
    let request = try RecordRequest(reading.inputs)
    guard !request.isEmpty || review else {
      for path in request.missing { tell(noSuchFile(path)) }
      throw ExitCode.inputMissing
    }
    var reading = reading
    reading.inputs = request.inputs
    let ledger = LedgerPlace(reading)
    if !request.isEmpty { try record(request, reading, in: ledger) }
    guard review else { return }
    guard let found = try ledger.report(reading)?.ledger else {
      return tell("\(shown(ledger.path)): note: no decision is on record yet [no-decisions]")
    }
    for line in ReviewLines(found).lines { answer(line) }
  }

  private func record(_ request: RecordRequest, _ reading: ReadingOptions, in ledger: LedgerPlace) throws {
    let report = try ledger.report(reading)
    let entries = try entries(request, report)
    let addition = try dryRun ? ledger.addition(of: entries) : ledger.add(entries)
    tellWhatWasKnown(addition)
    if dryRun {
      for line in addition.lines { answer(line) }
    } else if !addition.lines.isEmpty, !review {
      answer(ledger.path)
    }
    let count = addition.lines.count
    let end = dryRun ? "would be added to \(shown(ledger.path))" : "added to \(shown(ledger.path))"
    tell("\(LatencyWords.count(count)) decision\(count == 1 ? "" : "s") \(end).")
  }

  /// The decisions with what was suggested, as far as the export tells.
  private func entries(_ request: RecordRequest, _ report: Report?) throws -> [LedgerEntry] {
    let today = reading.day ?? today()
    let nowhere = Source(file: "", line: 0)
    var (entries, unknown) = ([LedgerEntry](), 0)
    for typed in request.typed {
      guard let id = try id(typed.who, report) else {
        unknown += 1
        continue
      }
      entries.append(
        LedgerEntry(
          id: id,
          day: today,
          decision: typed.decision,
          reason: cleanLine(reason).text,
          source: nowhere
        )
      )
    }
    guard unknown == 0 else { throw ExitCode.inputUnusable }
    for download in request.downloads {
      guard let read = downloadedDecisions(download) else { continue }
      tell(read.diagnostics, withNotes: true, showingValues: reading.showValues)
      entries += read.entries
    }
    guard let report else {
      guard !entries.contains(where: \.isOfCode) else {
        tell("invreport: error: the file names cards by their codes; give the export too [unknown-code]")
        throw ExitCode.inputUnusable
      }
      return entries
    }
    var strangers = 0
    for index in entries.indices {
      guard let place = report.place(ofReceived: entries[index].id) else {
        strangers += 1
        continue
      }
      entries[index].id = report.invitations[place].id
      entries[index].suggestion = entries[index].suggestion ?? report.invitations[place].suggestion
    }
    if strangers > 0 {
      tell(
        "invreport: note: \(counted(strangers)) about nobody who invited you in this export [unknown-person]"
      )
    }
    // A code that is nobody's here means nobody at all.
    return entries.filter { !$0.isOfCode }
  }

  /// The id that a typed code or address means; nil when it is nobody's, which is told.
  private func id(_ written: String, _ report: Report?) throws -> String? {
    if let report {
      let known = report.place(of: written).flatMap {
        report.invitations[$0].direction == .incoming ? $0 : nil
      }
      if let place = known ?? invitationID(written).flatMap(report.place(ofReceived:)) {
        return report.invitations[place].id
      }
      let received = report.invitations.filter { $0.direction == .incoming }
      let code = normalizedCode(written)
      let advice: String
      if let near = nearestName(to: code, in: received.map(\.code)) {
        advice = "did you mean \(near)?"
      } else if let id = invitationID(written), let near = nearestName(to: id, in: received.map(\.id)) {
        advice = "did you mean \(received.first { $0.id == near }?.code ?? "")?"
      } else {
        advice = "codes stand on the cards"
      }
      tell("\(shown(written)): error: nobody with this code or address invited you; \(advice) [unknown-code]")
      return nil
    }
    // A bare word may be a code, which only the export can read.
    if written.contains(where: { $0 == "/" || $0 == ":" }), let id = invitationID(written) { return id }
    tell(
      "\(shown(written)): error: a code is found only with the export; give it too, or the whole address [unknown-code]"
    )
    return nil
  }

  private func tellWhatWasKnown(_ addition: LedgerAddition) {
    if !addition.known.isEmpty {
      tell(
        "invreport: note: \(counted(addition.known.count)) in the file already; not added again [already-recorded]"
      )
    }
    if !addition.contradictions.isEmpty {
      let count = counted(addition.contradictions.count)
      tell(
        "invreport: warning: \(count) against another of the same day; the later line counts [conflicting-decision]"
      )
    }
    if !addition.outdated.isEmpty {
      let count = counted(addition.outdated.count)
      tell("invreport: note: \(count) older than one in the file, which counts [older-decision]")
    }
    if addition.losesSuggestions {
      tell(
        "invreport: note: the file has no columns for what was suggested; add \",suggested,row,f,g,r,s\" behind its first "
          + "line to keep it [no-suggestion-columns]"
      )
    }
  }

  private func counted(_ count: Int) -> String {
    "\(LatencyWords.count(count)) decision\(count == 1 ? " is" : "s are")"
  }
}

extension Report {
  /// Where the received invitation with this id stands; a `name:` form finds the only one of the name, since that is all
  /// that the report's page knows of somebody without an address.
  func place(ofReceived id: String) -> Int? {
    let received = invitations.indices.filter { invitations[$0].direction == .incoming }
    if id.hasPrefix(decisionCodePrefix) {
      let code = id.dropFirst(decisionCodePrefix.count)
      return received.first { invitations[$0].code == code }
    }
    if let place = received.first(where: { invitations[$0].id == id }) { return place }
    guard id.hasPrefix("name:") else { return nil }
    let name = joinForm(String(id.dropFirst("name:".count)))
    let namesakes = received.filter { joinForm(invitations[$0].name) == name }
    return namesakes.count == 1 ? namesakes.first : nil
  }
}

extension LedgerEntry {
  /// Whether it names a card by its code, which no export has told yet.
  fileprivate var isOfCode: Bool { id.hasPrefix(decisionCodePrefix) }
}
