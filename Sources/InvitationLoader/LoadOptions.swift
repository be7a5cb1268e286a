import InvitationModel

/// How to read.
public struct LoadOptions: Sendable {
  /// The day that counts as today, or nil for the export's own date.
  public var asOf: CivilDay?
  /// `SOURCE_DATE_EPOCH` in seconds; used when `asOf` is nil.
  public var sourceDateEpoch: Int?
  /// goals.md.
  public var goals: SideFile?
  /// people.csv.
  public var people: SideFile?
  /// decisions.csv.
  public var decisions: SideFile?
  /// The zone in which `Sent At` was written.
  public var sentAtZone: SentAtZone
  /// Whether two exports are asked for to be compared; then it is an error when that cannot be done.
  public var comparesExports: Bool
  /// How large what is read may be.
  public var caps: SizeCaps
  /// Makes of names a test whether a text may hold one of them; a message that names nobody who waits is not kept.
  public var nameScan: NameScan

  /// A test whether the UTF-8 bytes of a text may hold one of the names it was made of.
  public typealias NameScan = @Sendable ([String]) -> @Sendable (UnsafeBufferPointer<UInt8>) -> Bool

  /// Creates a value from its parts.
  public init(
    asOf: CivilDay? = nil,
    sourceDateEpoch: Int? = nil,
    goals: SideFile? = nil,
    people: SideFile? = nil,
    decisions: SideFile? = nil,
    sentAtZone: SentAtZone = .pacific,
    comparesExports: Bool = false,
    caps: SizeCaps = SizeCaps(),
    nameScan: @escaping NameScan = { _ in { _ in true } }
  ) {
    self.asOf = asOf
    self.sourceDateEpoch = sourceDateEpoch
    self.goals = goals
    self.people = people
    self.decisions = decisions
    self.sentAtZone = sentAtZone
    self.comparesExports = comparesExports
    self.caps = caps
    self.nameScan = nameScan
  }
}

/// The zone in which LinkedIn wrote `Sent At`.
public enum SentAtZone: Hashable, Sendable {
  /// US Pacific wall clock with daylight saving: what every measured export has.
  case pacific
  /// A fixed distance from UTC in minutes, east positive.
  case fixed(minutes: Int)
}
