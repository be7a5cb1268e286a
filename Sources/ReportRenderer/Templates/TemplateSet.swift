/// The templates of a report: the built-in ones, replaced or added to file by file.
///
/// Paths are relative to `Templates/`, for example `pages/index.md` or `wording/en/accept.md`.
public struct TemplateSet: Sendable {
  /// The templates compiled into the binary.
  public static let builtIn = TemplateSet(overrides: [:])

  private static let folder = "Templates/"
  private let overrides: [String: [UInt8]]

  /// The paths of all templates, sorted.
  public let paths: [String]

  /// The files of all pages that these templates can make.
  let pageFiles: [String]

  /// The texts that are not used, as path and heading: `wording/en/accept.md#warm`.
  private var withheld: Set<String> = []

  /// The paths that were replaced or added, sorted.
  var overridden: [String] { overrides.keys.sorted() }

  /// Whether nothing was replaced or added; what is built in is proven by tests, not at every build.
  var isBuiltIn: Bool { overrides.isEmpty }

  /// The built-in templates with some replaced; a page that is not built in is added to the report.
  public init(overrides: [String: [UInt8]]) {
    self.overrides = overrides
    let builtIn = Assets.paths(in: TemplateSet.folder)
    paths = overrides.isEmpty ? builtIn : Set(builtIn).union(overrides.keys).sorted()
    pageFiles = paths.filter { $0.hasPrefix("pages/") }.compactMap {
      if case .page(let name) = TemplatePath($0) { "\(name).html" } else { nil }
    }
  }

  /// The bytes of a template; nil when there is none at this path.
  public func source(_ path: String) -> [UInt8]? {
    overrides[path] ?? Assets.bytes(at: TemplateSet.folder + path)
  }

  /// Leaves a text out, by its path and heading.
  mutating func withhold(_ path: String, _ heading: String) { withheld.insert("\(path)#\(heading)") }

  /// Whether a text was left out.
  func isWithheld(_ path: @autoclosure () -> String, _ heading: String) -> Bool {
    !withheld.isEmpty && withheld.contains("\(path())#\(heading)")
  }
}
