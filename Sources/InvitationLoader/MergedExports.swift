import InvitationModel

/// The facts of all inputs together, on their way to a `Dataset`.
struct MergedExports {
  var dataset = Dataset()
  var findings = Findings()
  /// The connections of inputs that hold no newest file of them.
  private(set) var olderConnections: [ConnectionIndex] = []
  /// The owner as the files spell the name.
  private(set) var ownerCheck = OwnerCheck(Person(key: nil, name: ""), alsoKnownAs: "")
  /// What lists of invitations say about the inviters.
  private(set) var listedPeople: [PersonFacts] = []
  /// What decides the states, once invitations are joined.
  var stateRules: StateRules?
  private var exports: [Export]
  private var ownSide = OwnSide()
  private var taken: [(export: Int, file: ReadFile)] = []

  /// Takes the newest file of each kind and names the others; two owners are an error.
  ///
  /// Exports are taken from the newest to the oldest: of two that say the same of an invitation the first counts.
  init(_ exports: [Export]) throws(LoadError) {
    self.exports = exports
    // Only the data tell which is newer.
    if exports.count > 1, exports.contains(where: { $0.date?.isGuessed != false }) { try countMessages() }
    self.exports.sort { $0.precedes($1) }
    try checkOwners()
    for kind in FileKind.allCases where kind != .messages { choose(kind) }
    taken.sort {
      ($0.export, $0.file.page, $0.file.summary.file) < ($1.export, $1.file.page, $1.file.summary.file)
    }
    dataset.connectionsUntil = olderConnectionsDay
    countOverlapsOnce()
    takeFacts(of: taken.indices)
    dataset.ignored = exports.flatMap(\.ignored)
    try decideOwner()
  }

  /// Reads the messages of all inputs for what the open invitations ask of them, and takes the newest.
  mutating func readMessages(_ options: LoadOptions) throws(LoadError) {
    var interest = MessageInterest(of: self, options)
    repeat {
      for index in exports.indices { try exports[index].readMessages(interest) }
    } while interest.widen(by: exports.flatMap(\.files).map(\.messageFindings), for: dataset.invitations)
    let others = taken.count
    choose(.messages)
    takeFacts(of: others..<taken.count)
    openings = taken[others...].flatMap(\.file.messageFindings.openings)
    for export in exports { findings.add(export.findings.all) }
    dataset.unreadable = Set(exports.flatMap(\.unreadable)).map(\.rawValue).sorted()
  }

  /// Reads the messages for their number and dates alone.
  private mutating func countMessages() throws(LoadError) {
    for index in exports.indices { try exports[index].readMessages(MessageInterest()) }
  }

  /// Takes the newest file of a kind and names the others.
  private mutating func choose(_ kind: FileKind) {
    let holders = holders(of: kind)
    guard let newest = holders.first else { return }
    for file in exports[newest].files where file.kind == kind { taken.append((newest, file)) }
    var directions = directions(of: newest)
    for holder in holders.dropFirst() {
      // A list of what was received and one of what was sent are not two versions of one list.
      let isOther = kind == .generic && directions.isDisjoint(with: self.directions(of: holder))
      if isOther { directions.formUnion(self.directions(of: holder)) }
      for file in exports[holder].files where file.kind == kind {
        if isOther { taken.append((holder, file)) } else { leaveOut(file) }
      }
    }
  }

  /// The day of the connections, where the invitations to join with them are from a newer export.
  ///
  /// A guessed day is the newest in the data, which is no earlier for a file in which nothing has changed.
  private var olderConnectionsDay: CivilDay? {
    func day(of kind: FileKind) -> CivilDay? {
      holders(of: kind).first.flatMap { exports[$0].date }.flatMap { $0.isGuessed ? nil : $0.day }
    }
    guard let connections = day(of: .connections), let invitations = day(of: .invitations) else { return nil }
    return connections < invitations ? connections : nil
  }

  /// The directions that the generic list of an export holds.
  private func directions(of export: Int) -> Set<Direction> {
    Set(
      exports[export].files.lazy.filter { $0.kind == .generic }.flatMap(\.facts.invitations).map(\.direction)
    )
  }

  /// Counts once what several files hold.
  private mutating func countOverlapsOnce() {
    for overlap in [Overlap.connections, .invitations] {
      let indices = taken.indices.filter { overlap.concerns(taken[$0].file) }
      guard indices.count > 1 else { continue }
      var files = indices.map { taken[$0].file }
      overlap.countOnce(&files)
      for (index, file) in zip(indices, files) { taken[index].file = file }
    }
  }

  /// The exports that hold a kind, the one to use first.
  private func holders(of kind: FileKind) -> [Int] {
    exports.indices.filter { exports[$0].rows(of: kind) != nil }.sorted {
      exports[$0].precedes(exports[$1], for: kind)
    }
  }

  /// The date of the newest export and whether it is only the newest date in the data.
  var exportDate: (day: CivilDay, isGuessed: Bool)? {
    exports.compactMap(\.date).max { ($0.day, $0.isGuessed ? 0 : 1) < ($1.day, $1.isGuessed ? 0 : 1) }
  }

  /// The first messages of conversations that repeat a note.
  private(set) var openings: [Message] = []

  /// The result, its diagnostics in the order of inputs, files and places.
  func finished() -> Dataset {
    var result = dataset
    var rank: [String: Int] = [:]
    for (index, export) in exports.enumerated() {
      for file in export.files { rank[file.summary.file] = index }
      for diagnostic in export.findings.all { if let file = diagnostic.file { rank[file] = index } }
    }
    func key(_ diagnostic: Diagnostic) -> (Int, String, Int, Int, String, String) {
      let input = diagnostic.file.map { rank[$0] ?? exports.count } ?? -1
      let pointer = diagnostic.pointer.map(sortable) ?? ""
      return (
        input, diagnostic.file ?? "", diagnostic.line ?? 0, diagnostic.column ?? 0, pointer, diagnostic.id
      )
    }
    result.diagnostics = findings.all.sorted { key($0) < key($1) }
    let files = result.inputs.filter { rank[$0.file] != nil }
      .sorted { (rank[$0.file] ?? 0, $0.file) < (rank[$1.file] ?? 0, $1.file) }
    result.inputs = files + result.inputs.filter { rank[$0.file] == nil }
    return result
  }

  private func checkOwners() throws(LoadError) {
    let owners = exports.compactMap(\.owner)
    guard let first = owners.first(where: { $0.key?.isProfile == true }) ?? owners.first else { return }
    for other in owners where !isSameOwner(first, other) {
      throw LoadError(
        .unusable,
        "owner-mismatch",
        file: nil,
        "these inputs belong to different people; give those of one person"
      )
    }
  }

  /// Two spellings of a name occur in one export, so keys decide where both have one.
  private func isSameOwner(_ one: Person, _ other: Person) -> Bool {
    if let key = one.key, let otherKey = other.key, key.isProfile == otherKey.isProfile {
      return key == otherKey
    }
    return joinForm(one.name) == joinForm(other.name)
  }

  private mutating func leaveOut(_ file: ReadFile) {
    if file.kind == .connections { olderConnections.append(ConnectionIndex(file.facts.connections)) }
    findings.add(
      .note,
      "older-input",
      file: file.summary.file,
      "a newer input holds this kind of file; this one is not used"
    )
  }

  /// Moves the facts of files to the dataset.
  private mutating func takeFacts(of files: Range<Int>) {
    // Nobody else holds them from here on, so that they are not copied when they change.
    for index in exports.indices { exports[index].dropFacts() }
    for index in files {
      let file = taken[index].file
      taken[index].file.facts = Dataset()
      take(file)
    }
  }

  /// Adds the facts of one file.
  private mutating func take(_ file: ReadFile) {
    let facts = file.facts
    dataset.inputs.append(file.summary)
    findings.add(file.findings.all)
    ownSide.add(file.ownSide)
    MergedExports.add(facts.invitations, to: &dataset.invitations)
    listedPeople += facts.people
    MergedExports.add(facts.connections, to: &dataset.connections)
    dataset.hiddenConnections += facts.hiddenConnections
    MergedExports.add(facts.messages, to: &dataset.messages)
    dataset.messageCount += facts.messageCount
    dataset.newestMessages += facts.newestMessages
    dataset.correspondents += facts.correspondents
    dataset.exchanges += facts.exchanges
    dataset.positions += facts.positions
    dataset.schools += facts.schools
    dataset.skills += facts.skills
    dataset.contacts += facts.contacts
    dataset.recommendations += facts.recommendations
    add(facts.endorsements)
    dataset.memberFollows += facts.memberFollows
    dataset.companyFollows += facts.companyFollows
    dataset.events += facts.events
    if dataset.owner.name.isEmpty { dataset.owner = facts.owner }
    if dataset.ownerFirstName.isEmpty { dataset.ownerFirstName = facts.ownerFirstName }
    if dataset.ownerHeadline.isEmpty { dataset.ownerHeadline = facts.ownerHeadline }
    switch file.kind {
    // A file without a header has no era: it says nothing about who is connected.
    case .connections: dataset.hasConnections = dataset.hasConnections || !file.summary.era.isEmpty
    case .messages: dataset.hasMessages = true
    case .invitations, .generic, .facebookReceived, .facebookRejected, .facebookSent, .instagramSent:
      dataset.hasInvitations = true
    default: break
    }
  }

  /// Adds many facts, of which most exports have one file.
  private static func add<Fact>(_ facts: [Fact], to all: inout [Fact]) {
    // To add nothing would copy what another holds too.
    if all.isEmpty { all = facts } else if !facts.isEmpty { all += facts }
  }

  /// Adds endorsements but those that a sister of their file holds as well.
  private mutating func add(_ endorsements: [Endorsement]) {
    func withoutSource(_ endorsement: Endorsement) -> Endorsement {
      var fact = endorsement
      fact.source = Source(file: "", line: 0)
      return fact
    }
    let known = Set(dataset.endorsements.map(withoutSource))
    dataset.endorsements += endorsements.filter { !known.contains(withoutSource($0)) }
  }

  /// Names the owner.
  private mutating func decideOwner() throws(LoadError) {
    var owner = ownSide.owner
    if owner == nil {
      try countMessages()
      if let newest = holders(of: .messages).first { owner = try exports[newest].mostFrequentParticipant() }
    }
    let counted = owner ?? Person(key: nil, name: "")
    let shown = dataset.owner
    dataset.owner = shown.name.isEmpty ? counted : shown
    dataset.owner.key = counted.key
    ownerCheck = OwnerCheck(counted, alsoKnownAs: counted.name.isEmpty ? shown.name : counted.name)
    if ownSide.agreement < 0.9 {
      findings.add(
        .warning,
        "owner-unclear",
        file: nil,
        "the owner stands on one side of only \(Int(ownSide.agreement * 100)) % of the invitations; directions may be wrong;"
          + " check whether the file was edited, or give the archive as it was downloaded, of one person"
      )
    }
  }
}

extension Export {
  /// Whether what this export says counts more than what the other says of the same.
  fileprivate func precedes(_ other: Export) -> Bool {
    let (own, others) = (date, other.date)
    if own?.day != others?.day {
      return (own?.day.daysSinceEpoch ?? .min) > (others?.day.daysSinceEpoch ?? .min)
    }
    // An export that tells its own day is surer of it.
    if own?.isGuessed != others?.isGuessed { return own?.isGuessed == false }
    return name.isComplete && !other.name.isComplete
  }

  /// Whether this export's file of a kind is used rather than the other's (formats.md 2.1).
  fileprivate func precedes(_ other: Export, for kind: FileKind) -> Bool {
    let (own, others) = (date?.day.daysSinceEpoch ?? .min, other.date?.day.daysSinceEpoch ?? .min)
    if own != others { return own > others }
    if name.isComplete != other.name.isComplete { return name.isComplete }
    let (rows, otherRows) = (rows(of: kind) ?? 0, other.rows(of: kind) ?? 0)
    return rows == otherRows ? baseName < other.baseName : rows > otherRows
  }
}

/// A JSON pointer whose numbers sort by their values.
private func sortable(_ pointer: String) -> String {
  pointer.split(separator: "/").map { part in
    part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      ? String(repeating: "0", count: max(0, 10 - part.utf8.count)) + part : String(part)
  }.joined(separator: "/")
}
