// swift-tools-version: 6.1
import PackageDescription

// Linux names the static cmark itself: pkgConfig, or a `link` line in the module map, would bring the shared one back.
// macOS finds both libraries through pkg-config. INVREPORT_SHARED=1 is for distributions that want shared libraries.
#if os(macOS)
let pkgConfig: (cmark: String?, archive: String?) = ("libcmark", "libarchive")
let cmark = "cmark"
#else
let pkgConfig: (cmark: String?, archive: String?) = (nil, nil)
let cmark = Context.environment["INVREPORT_SHARED"] == "1" ? "cmark" : ":libcmark.a"
#endif
// libarchive stays shared by default: its static form needs five more -dev packages.
let archive: [String] =
  Context.environment["INVREPORT_STATIC_ARCHIVE"] == "1"
  ? [":libarchive.a", ":libz.a", ":libbz2.a", ":liblzma.a", ":libzstd.a", ":libnettle.a"]
  : ["archive"]

let package = Package(
  name: "invreport",
  platforms: [.macOS(.v15)],
  dependencies: [.package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")],
  targets: [
    // Values only. Everything may depend on it, it depends on nothing of ours.
    .target(name: "InvitationModel"),
    // What two cores need to work side by side.
    .target(name: "Threads"),
    .systemLibrary(
      name: "CCmark",
      pkgConfig: pkgConfig.cmark,
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
    ),
    .systemLibrary(
      name: "CArchive",
      pkgConfig: pkgConfig.archive,
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]
    ),
    // The one call of the C library that Swift does not see: exchanging two folders in one step.
    .systemLibrary(name: "CRename"),
    // Every file of Languages/, Templates/, site/ and examples/sample/, compiled in with #embed.
    .target(name: "CAssets"),
    .target(name: "Markdown", dependencies: ["CCmark"], linkerSettings: [.linkedLibrary(cmark)]),
    .target(
      name: "InvitationLoader",
      dependencies: ["InvitationModel", "Markdown", "Threads", "CArchive"],
      linkerSettings: archive.map { .linkedLibrary($0) }
    ),
    .target(name: "InvitationAnalyzer", dependencies: ["InvitationModel"]),
    // What others may read of a report, and the proof that nothing else is in it.
    .target(name: "ReportRedactor", dependencies: ["InvitationModel"]),
    .target(
      name: "ReportRenderer",
      dependencies: ["InvitationModel", "ReportRedactor", "Markdown", "CAssets"]
    ),
    .executableTarget(
      name: "invreport",
      dependencies: [
        "InvitationLoader", "InvitationAnalyzer", "ReportRedactor", "ReportRenderer", "Markdown", "Threads",
        "CRename",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "ModelTests", dependencies: ["InvitationModel", "TestSupport"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "TestSupport"]),
    .testTarget(
      name: "LoaderTests",
      dependencies: ["InvitationLoader", "Threads", "CArchive", "TestSupport"],
      exclude: ["Fixtures"]
    ),
    .testTarget(
      name: "AnalyzerTests",
      dependencies: ["InvitationAnalyzer", "TestSupport"],
      exclude: ["Fixtures"]
    ),
    .testTarget(
      name: "RedactorTests",
      dependencies: [
        "ReportRedactor", "InvitationLoader", "InvitationAnalyzer", "ReportRenderer", "TestSupport",
      ]
    ),
    .testTarget(
      name: "RendererTests",
      dependencies: ["ReportRenderer", "TestSupport"],
      exclude: ["Pages/Golden"]
    ),
    .testTarget(
      name: "LanguageTests",
      dependencies: [
        "InvitationLoader", "InvitationAnalyzer", "ReportRedactor", "ReportRenderer", "TestSupport",
      ]
    ),
    .testTarget(name: "EndToEndTests", dependencies: ["invreport", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)

// Fuzz targets have no main, so they exist only when asked for.
if Context.environment["INVREPORT_FUZZ"] == "1" {
  package.targets += ["Archive", "CSV", "Dates", "Goals", "JSON", "Redaction", "Templates"].map { name in
    .executableTarget(
      name: "Fuzz\(name)",
      dependencies: name == "Redaction"
        ? ["InvitationLoader", "InvitationAnalyzer", "ReportRedactor", "ReportRenderer"]
        : name == "Templates" ? ["ReportRenderer"] : ["InvitationLoader"],
      path: "Tests/Fuzz/\(name)",
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]
    )
  }
}

// What decisions and statistics cost by themselves; see Benchmarks/README.md.
if Context.environment["INVREPORT_BENCH"] == "1" {
  package.targets.append(
    .executableTarget(
      name: "Analysis",
      dependencies: ["InvitationLoader", "InvitationAnalyzer"],
      path: "Benchmarks/Analysis"
    )
  )
}
