/// The files of the owner's own that stand beside an export.
public enum SideFileKind: String, CaseIterable, Sendable {
  case goals, people, decisions

  /// The kind of a file by its base name, told as names in an export are: the case and a counter do not matter.
  public init?(baseName: String) {
    // A folder of downloads has thousands of names, of which hardly any begins like one of these.
    guard let first = baseName.utf8.first, "dgpDGP _-".utf8.contains(first) else { return nil }
    let (stem, ending) = FileKind.parts(of: baseName)
    guard let kind = SideFileKind(rawValue: FileKind.normalised(stem)) else { return nil }
    guard kind == .goals ? ending == "md" : ["csv", "tsv"].contains(ending) else { return nil }
    self = kind
  }

  /// The plain name of such a file.
  public var name: String { self == .goals ? "goals.md" : "\(rawValue).csv" }

  /// The option that names one.
  public var option: String { "--\(rawValue)" }
}
