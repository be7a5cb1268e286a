import ArgumentParser
import InvitationAnalyzer
import InvitationLoader
import InvitationModel
import ReportRenderer

/// What to read: shared by every subcommand that looks at an export.
struct ReadingOptions: ParsableArguments {
  @Argument(
    help: """
      The archive as downloaded, its folder, or single CSV or JSON files. Several are merged; diff compares them, and \
      record takes decisions too.
      """
  )
  var inputs: [String] = []

  @Option(help: ArgumentHelp("Your goals (default: goals.md beside the input or here).", valueName: "file"))
  var goals: String?

  @Option(help: ArgumentHelp("What you know of inviters (default: people.csv).", valueName: "file"))
  var people: String?

  @Option(help: ArgumentHelp("Your decisions so far (default: decisions.csv).", valueName: "file"))
  var decisions: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The day that counts as today (default: SOURCE_DATE_EPOCH, else the export's own date).",
      valueName: "date"
    )
  )
  var asOf: String?

  @Option(
    name: .customLong("sent-at-zone"),
    parsing: .unconditional,
    help: ArgumentHelp(
      "The zone in which LinkedIn wrote when invitations were sent: pacific, utc or ±hh:mm (default: pacific).",
      valueName: "zone"
    )
  )
  var sentAtZone: String?

  @Option(
    name: .customLong("max-member"),
    help: ArgumentHelp("The largest file that is read, unpacked, like 4G (default: 1G).", valueName: "size")
  )
  var largestMember: ByteSize?

  @Option(
    name: .customLong("max-total"),
    help: ArgumentHelp("How much of one input is read, unpacked, like 8G (default: 2G).", valueName: "size")
  )
  var largestTotal: ByteSize?

  @Flag(help: "Use the embedded sample: invented people, nobody's data.")
  var demo = false

  @Flag(help: "Show the contents of the cells that messages are about.")
  var showValues = false

  func validate() throws {
    guard asOf == nil || day != nil else {
      throw ValidationError("--as-of takes a date like 2026-11-20.")
    }
    guard zone != nil else {
      throw ValidationError("--sent-at-zone takes pacific, utc, or hours and minutes like +02:00.")
    }
    guard !demo || inputs.isEmpty else {
      throw ValidationError("--demo reads the embedded sample; give no input beside it.")
    }
  }

  /// Whether nothing but a goals file was given, which `check` alone accepts.
  var isGoalsOnly: Bool { inputs.isEmpty && !demo && goals != nil }

  /// The zone of times of sending; nil when what was said is none.
  private var zone: SentAtZone? {
    guard let sentAtZone, sentAtZone.lowercased() != "pacific" else { return .pacific }
    return minutesAhead(ofUTC: sentAtZone.uppercased()).map { .fixed(minutes: $0) }
  }

  private var caps: SizeCaps {
    var caps = SizeCaps()
    if let largestMember { caps.member = largestMember.bytes }
    if let largestTotal { caps.total = largestTotal.bytes }
    return caps
  }

  /// The day that was said to be today.
  var day: CivilDay? { asOf.flatMap { CivilDay(iso: $0) } }

  /// Reads the inputs and the side files, and says what is wrong with them.
  ///
  /// - Parameters:
  ///   - comparing: Whether two exports are compared.
  ///   - telling: Whether to say what is doubtful and where; what ends the run is said anyway.
  /// - Returns: What was read.
  /// - Throws: The code to end with when nothing can be made of it.
  func load(comparing: Bool = false, telling: Bool = true) throws -> Dataset {
    let (dataset, failure) = try attempt(comparing: comparing)
    if telling || failure != nil { tell(dataset.diagnostics, withNotes: false, showingValues: showValues) }
    if let failure { throw failure }
    return dataset
  }

  /// Reads the inputs and the side files; what is wrong with them is in the result, with the code to end with when
  /// nothing can be made of it.
  func attempt(comparing: Bool = false) throws -> (dataset: Dataset, failure: ExitCode?) {
    try takingSideFiles().attemptSettled(comparing: comparing)
  }

  private func attemptSettled(comparing: Bool) throws -> (dataset: Dataset, failure: ExitCode?) {
    if isGoalsOnly { throw ValidationError("Give the archive you downloaded beside --goals.") }
    guard demo || !inputs.isEmpty else {
      throw ValidationError("Give the archive you downloaded, or try --demo.")
    }
    var options = LoadOptions()
    options.asOf = day
    options.sentAtZone = zone ?? .pacific
    options.comparesExports = comparing
    options.caps = caps
    options.nameScan = { names in
      let scan = NameScan(names)
      return { scan.mayFind(in: $0) }
    }
    options.sourceDateEpoch = environment("SOURCE_DATE_EPOCH").flatMap { Int($0) }
    let sources = demo ? [Demo.input] : try paths()
    options.goals = try sideFile(.goals)
    options.people = try sideFile(.people)
    options.decisions = try sideFile(.decisions)
    do throws(LoadError) {
      var dataset = try InvitationLoader.load(sources, options: options)
      if dataset.lacksSettings { return (dataset, .settingsUnusable) }
      guard dataset.holdsNothingReadable else { return (dataset, nil) }
      dataset.sayWhyNothingIsReadable()
      return (dataset, .inputUnusable)
    } catch {
      var dataset = Dataset()
      dataset.diagnostics = error.diagnostics
      return (dataset, error.failure == .missing ? .inputMissing : .inputUnusable)
    }
  }

  private func sideFile(_ kind: SideFileKind) throws -> SideFile? {
    try demo && self[kind] == nil ? Demo.sideFile(kind.name) : search.read(self[kind], kind)
  }

  /// The kind of the side file that a diagnostic is about; nil when it is about the inputs.
  func sideFileKind(of file: String) -> SideFileKind? {
    SideFileKind.allCases.first { kind in self[kind].map { baseName(of: $0) == file } ?? false }
      ?? SideFileKind(baseName: file)
  }

  /// Whether something of the inputs could not be read, so that a report would lack it; side files are not meant.
  func isIncomplete(_ dataset: Dataset) -> Bool {
    dataset.diagnostics.contains { finding in
      finding.severity == .error && finding.file.flatMap { sideFileKind(of: $0) } == nil
    }
  }

  /// Where the file of a diagnostic is found from the working directory; nil for standard input and the sample.
  func place(of file: String) -> WorkflowCommands.Place? {
    let settled = (try? takingSideFiles()) ?? self
    if let kind = settled.sideFileKind(of: file) {
      return (settled[kind] ?? search.path(of: kind)).map { WorkflowCommands.Place(path: $0, isFile: true) }
    }
    for input in inputs where input != "-" {
      if baseName(of: input) == file { return WorkflowCommands.Place(path: input, isFile: true) }
      let prefix = Set(inputs).count == 1 ? "" : baseName(of: input) + "/"
      guard file.hasPrefix(prefix) else { continue }
      let path = input.hasSuffix("/") ? input : input + "/"
      return isFolder(input)
        ? WorkflowCommands.Place(path: path + file.dropFirst(prefix.count), isFile: true)
        : WorkflowCommands.Place(path: input, isFile: false)
    }
    return nil
  }

  private func paths() throws -> [LoadInput] {
    try inputs.map { path in
      guard path == "-" else { return .path(path) }
      guard let bytes = readAll(descriptor: 0) else {
        tell("invreport: error: cannot read standard input [unreadable-file]")
        throw ExitCode.inputMissing
      }
      return .standardInput(bytes)
    }
  }
}

extension Dataset {
  /// Whether errors left nothing to report on: an empty report would replace a good one.
  ///
  /// What else the export or the owner tells says nothing without invitations and connections.
  fileprivate var holdsNothingReadable: Bool {
    guard invitations.isEmpty, connections.isEmpty, hiddenConnections.isEmpty else { return false }
    let isError = diagnostics.contains { $0.severity == .error }
    return isError && inputs.allSatisfy { $0.rowsKept == 0 }
      || unreadable.contains { ["invitations", "connections"].contains($0) }
  }
}

extension Dataset {
  /// Adds the error that ends the run, where there were only warnings.
  fileprivate mutating func sayWhyNothingIsReadable() {
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return }
    diagnostics.append(
      Diagnostic(
        severity: .error,
        id: "unknown-input",
        file: nil,
        line: nil,
        column: nil,
        pointer: nil,
        message: "no invitation and no connection can be read; export the files again"
      )
    )
  }
}

/// The embedded sample.
enum Demo {
  private static let folder = "examples/sample/"

  /// The sample as an input, named as LinkedIn names an archive, so that its date is known.
  static var input: LoadInput {
    let sides = Set(SideFileKind.allCases.map(\.name) + ["README.md"])
    let files = Assets.paths(in: folder).filter { !sides.contains($0) }.compactMap { path in
      Assets.bytes(at: folder + path).map { InputFile(path: path, bytes: $0) }
    }
    return .files(name: "Basic_LinkedInDataExport_10-15-2026", files)
  }

  /// A side file of the sample.
  static func sideFile(_ name: String) -> SideFile? {
    Assets.bytes(at: folder + name).map { SideFile(name: name, bytes: $0) }
  }
}
