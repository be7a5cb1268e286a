import InvitationAnalyzer
import InvitationLoader
import InvitationModel
import ReportRenderer
import TestSupport

@testable import ReportRedactor

/// An export of invented people; every choice follows from the seed.
struct GeneratedExport {
  let dataset: Dataset
  let report: Report

  init(seed: UInt64) throws {
    var writer = Writer(random: SplitMix64(seed: seed))
    let files = writer.files
    var options = LoadOptions()
    options.goals = writer.goals.map { SideFile(name: "goals.md", bytes: Array($0.utf8)) }
    let name = "Basic_LinkedInDataExport_10-15-2026"
    dataset = try load(
      [.files(name: name, files.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) })],
      options: options
    )
    report = analyze(
      dataset,
      options: AnalyzerOptions(
        wordingLanguages: ["en"],
        utcOffsetMinutes: 0,
        generator: Generator(name: "invreport", version: "1", cmark: "1"),
        isDemo: false
      )
    )
  }

  /// The files of the published report, made by a redaction and a renderer.
  func proof(
    _ redaction: (Report, Labels) -> PublishedReport = { redact($0, labels: $1) },
    files: (PublishedReport) -> [ReadyFile] = GeneratedExport.files
  ) -> (proof: LeakProof, files: [ReadyFile]) {
    let labels = Labels(report)
    let proof = LeakProof(
      report,
      secrets: Secrets(dataset, paths: ["export.zip"]),
      showsGoalTitles: false,
      redact: { redaction($0, labels) },
      files: files
    )
    return (proof, files(redaction(report, labels)))
  }

  /// The files as a folder holds them.
  static func files(_ report: PublishedReport) -> [ReadyFile] {
    var files: [ReadyFile] = []
    render(report, singleFile: false).write { files.append(ReadyFile(path: $0.path, bytes: $0.bytes)) }
    return files
  }
}

/// Writes the files of an export.
private struct Writer {
  var random: SplitMix64
  private var invitations = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
  private var connections = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
  private var messages =
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"

  init(random: SplitMix64) { self.random = random }

  var files: [String: String] {
    mutating get {
      let count = Int.random(in: 0...70, using: &random)
      for number in 0..<count { addInvitation(number) }
      for number in 0..<Int.random(in: 0...90, using: &random) { addConnection("c\(number)") }
      var files = ["Invitations.csv": invitations, "Connections.csv": connections]
      if chance(2) { files["messages.csv"] = messages }
      return files
    }
  }

  var goals: String? {
    mutating get {
      guard chance(2) else { return nil }
      return
        "# Goals\n\n## Find \(word()) people\n\n- Roles: \(Self.titles[0]), \(word())\n\n## Meet \(word())\n\n"
        + "- Companies: \(Self.companies[1]), \(word())\n"
    }
  }

  private mutating func addInvitation(_ number: Int) {
    let (first, last) = (word(), word())
    let slug = "\(first)-\(last)-\(number)".lowercased()
    let (month, day) = (Int.random(in: 4...10, using: &random), Int.random(in: 1...14, using: &random))
    let note =
      chance(2) ? "Dear Noor, \(word()) \(word()) at the \(word()) of \(word()), would you like to talk?" : ""
    let date = "\"\(month)/\(day)/26, 9:\(Int.random(in: 10...59, using: &random)) AM\""
    let isReceived = chance(2)
    let (person, link) = ("\(first) \(last)", "https://www.linkedin.com/in/\(slug)")
    let (owner, own) = ("Noor Vlietstra", "https://www.linkedin.com/in/noor-vlietstra-000")
    invitations +=
      isReceived
      ? "\(person),\(owner),\(date),\"\(note)\",INCOMING,\(link),\(own)\n"
      : "\(owner),\(person),\(date),\"\(note)\",OUTGOING,\(own),\(link)\n"
    if chance(2) {
      addConnection(
        slug,
        first: first,
        last: last,
        day: "\(min(28, day + Int.random(in: 0...14, using: &random)))",
        month
      )
    }
    guard chance(3) else { return }
    messages +=
      "c\(number),,\(person),\(link),\(owner),\(own),2026-10-0\(1 + number % 9) 10:00:00 UTC,,"
      + "\"I saw the \(word()) in \(word()) with \(word()) yesterday\",INBOX\n"
  }

  private mutating func addConnection(
    _ slug: String,
    first: String? = nil,
    last: String? = nil,
    day: String = "2",
    _ month: Int = 9
  ) {
    let names = ["", "", "", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct"]
    let company = chance(3) ? word() : Self.companies.randomElement(using: &random) ?? ""
    connections +=
      "\(first ?? word()),\(last ?? word()),https://www.linkedin.com/in/\(slug),,\(company),"
      + "\(Self.titles.randomElement(using: &random) ?? ""),\(day) \(names[month - 1]) 2026\n"
  }

  private mutating func chance(_ all: Int) -> Bool { Int.random(in: 1...all, using: &random) == 1 }

  /// An invented word of two to four syllables, some with letters that are not plain.
  private mutating func word() -> String {
    let syllables = ["bra", "kel", "dro", "fen", "glo", "wix", "nør", "štu", "mé", "quo", "zy", "hup"]
    let word = (0..<Int.random(in: 2...4, using: &random)).map { _ in
      syllables.randomElement(using: &random) ?? ""
    }
    return word.joined().capitalized
  }

  private static let companies = ["Orrin Trust", "Brevik Quartet", "Garrity Homes", "Nordhaven Opera", ""]
  private static let titles = ["Violinist", "Grant officer", "Estate agent", "Florist"]
}
