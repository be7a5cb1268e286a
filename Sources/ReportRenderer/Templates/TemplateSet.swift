/// The templates of a report: the built-in ones, replaced or added to file by file.
///
/// Paths are relative to `Templates/`, for example `pages/index.md` or `wording/en.md`.
public struct TemplateSet: Sendable {
  /// The templates compiled into the binary.
  public static let builtIn = TemplateSet(overrides: [:])

  private let sources: [String: [UInt8]]

  /// The paths of all templates, sorted.
  public let paths: [String]

  /// The files of all pages that these templates can make.
  let pageFiles: [String]

  /// Whether nothing was replaced or added; what is built in is proven by tests, not at every build.
  let isBuiltIn: Bool

  /// The built-in templates with some replaced; a page that is not built in is added to the report.
  public init(overrides: [String: [UInt8]]) {
    let folder = "Templates/"
    isBuiltIn = overrides.isEmpty
    let builtIn = Assets.all.filter { $0.key.hasPrefix(folder) }
      .map { (String($0.key.dropFirst(folder.count)), $0.value) }
    sources = Dictionary(builtIn, uniquingKeysWith: { first, _ in first }).merging(overrides) { $1 }
    paths = sources.keys.sorted()
    pageFiles = paths.compactMap {
      if case .page(let name) = TemplatePath($0) { "\(name).html" } else { nil }
    }
  }

  /// The bytes of a template; nil when there is none at this path.
  public func source(_ path: String) -> [UInt8]? { sources[path] }
}
