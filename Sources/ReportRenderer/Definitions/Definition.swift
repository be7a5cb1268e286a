/// What a figure of the report is and how it is made.
public struct Definition: Sendable {
  /// The name by which `explain --statistic` and the anchors of the method page know it.
  public let name: String
  /// What it is called.
  public let title: String
  /// What it tells, and what it does not.
  public let meaning: String
  /// How it is computed.
  public let formula: String
  /// Where the method comes from; empty for plain counts.
  public let source: String
  /// Which part of the report it is made of.
  public let subject: Subject

  /// What a figure is about.
  public enum Subject: Sendable { case waits, open, network, ledger }

  /// The definition with a name; nil when there is none.
  public static func named(_ name: String) -> Definition? { all.first { $0.name == name } }
}
