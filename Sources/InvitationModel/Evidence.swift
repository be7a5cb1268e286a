/// The axis a piece of evidence counts on.
public enum Axis: String, Codable, Sendable {
  case familiarity, fit, willingness
}

/// One fact that counted.
public struct Evidence: ReportValue {
  /// The item's id, for example `conversation`.
  public var id: String
  /// The axis it counts on.
  public var axis: Axis
  /// The familiarity group of which only the largest counts, or the key of a goal term.
  public var group: String? = nil
  /// Familiarity: `H` for the owner's records or word, `C` for a claim in the other side's text.
  public var kind: String? = nil
  /// Familiarity 0...100; willingness signed; fit in thousandths of a point, before importance.
  public var points: Int
  /// Fit: the 0-based number of the goal.
  public var goal: Int? = nil
  /// Whether it is its group's largest and so counts.
  public var counts = true
  /// The fact in a sentence.
  public var text: String
  /// The row it rests on.
  public var source: Source?

  /// Creates a value from its parts.
  public init(
    id: String,
    axis: Axis,
    group: String? = nil,
    kind: String? = nil,
    points: Int,
    goal: Int? = nil,
    counts: Bool = true,
    text: String,
    source: Source?
  ) {
    self.id = id
    self.axis = axis
    self.group = group
    self.kind = kind
    self.points = points
    self.goal = goal
    self.counts = counts
    self.text = text
    self.source = source
  }
}
