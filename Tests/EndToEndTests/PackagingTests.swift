import Foundation
import TestSupport
import Testing

/// The files of Packaging/ and examples/ against the program.
@Suite struct PackagingTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.repository.appending(path: path), encoding: .utf8)
  }

  private func version() throws -> String {
    let lines = try Program.run(["--version"]).out.split(separator: "\n")
    return String(try #require(lines.first).dropFirst("invreport ".count))
  }

  @Test func namesEverySubcommandAndOptionInTheManual() throws {
    let manual = try text("Packaging/invreport.1").replacing("\\-", with: "-")
    let options = try Program.run(["build", "--help"]).out.matches(of: try Regex("\\n  (?:-h, )?(--[a-z-]+)"))
      .compactMap { $0.output[1].substring.map(String.init) }
    #expect(options.count > 15, "the help lists its options")
    for option in options where option != "--version" && option != "--help" {
      #expect(manual.contains(option), "no \(option)")
    }
    let help = try Program.run(["--help"]).out
    let list = try #require(help.components(separatedBy: "SUBCOMMANDS:\n").last)
    let commands = list.split(separator: "\n").compactMap { line in
      line.hasPrefix("  ") && !line.hasPrefix("   ") ? line.split(separator: " ").first.map(String.init) : nil
    }.filter { $0 != "See" }
    #expect(commands.contains("merge") && commands.contains("build"))
    let entries = manual.matches(of: try Regex("\n\\.BI? (--[a-z-]+)")).map { $0.output[1].substring ?? "" }
    #expect(Set(entries).count == entries.count, "an option is described twice: \(entries.sorted())")
    for command in commands { #expect(manual.contains("\n.B \(command)\n"), "no \(command)") }
    for code in ["0", "1", "64", "65", "66", "70", "73", "74", "75", "77", "78"] {
      #expect(manual.contains(try Regex("\n\\.BR? [0-9 \",]*\\b\(code)\\b")), "no exit code \(code)")
    }
  }

  @Test func agreesOnTheVersion() throws {
    let version = try version()
    #expect(try text("Packaging/invreport.1").contains("\"invreport \(version)\""))
    #expect(try text("Packaging/invreport.rb.in").contains("/v@VERSION@/"))
    #expect(try text("Packaging/Dockerfile").contains("invreport:\(version) "))
    let recipes = try FileManager.default.contentsOfDirectory(atPath: Self.repository.path + "/examples")
      .filter { $0.hasSuffix(".yml") || $0 == "Jenkinsfile" }
    #expect(recipes.count >= 6)
    for recipe in recipes {
      let lines = try text("examples/\(recipe)")
      #expect(lines.contains("/download/v\(version)"), "\(recipe)")
      #expect(lines.contains("invreport-\(version)-linux-x86_64.tar.gz"), "\(recipe)")
      // No account can have this name, so that nobody fetches a stranger's program by mistake.
      #expect(lines.contains("https://github.com/<owner>/invreport/"), "\(recipe)")
    }
  }

  @Test func namesOnlyFilesThatAreThere() throws {
    let formula = try text("Packaging/invreport.rb.in")
    let named = formula.matches(of: try Regex("\"((?:Packaging|Sources)/[^\"]+)\"")).compactMap {
      $0.output[1].substring.map(String.init)
    }
    #expect(named == ["Packaging/invreport.1"])
    for path in named { #expect(FileManager.default.fileExists(atPath: Self.repository.path + "/" + path)) }
    // Both name the libraries that the package needs.
    for library in ["cmark", "libarchive"] {
      #expect(formula.contains("depends_on \"\(library)\""))
      let package = library == "cmark" ? "libcmark-dev" : "libarchive-dev"
      #expect(try text("Packaging/Dockerfile").contains(package))
    }
    // The image that it builds in has Swift, git and gcc, but no make and nothing to link C++ with.
    #expect(try text("Packaging/Dockerfile").contains(" make g++ "))
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func writesCompletions(shell: String) throws {
    let result = try Program.run(["--generate-completion-script", shell])
    #expect(result.status == 0)
    for word in ["merge", "fail-on", "single-file"] {
      #expect(result.out.contains(word), "\(shell) lacks \(word)")
    }
  }
}
