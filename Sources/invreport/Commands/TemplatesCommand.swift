import ArgumentParser
import InvitationModel
import ReportRenderer

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The Markdown the report is made of, to read and to change.
struct Templates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Write out the built-in templates, or prove your own.",
    subcommands: [Eject.self, CheckOwn.self]
  )

  /// Writes the built-in templates to a folder.
  struct Eject: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "eject",
      abstract: "Write the built-in templates to a folder; never replaces a file."
    )

    @Argument(help: "The folder; it is made when it is not there.")
    var folder = "templates"

    func run() throws {
      umask(0o077)
      for path in TemplateSet.builtIn.paths {
        guard let bytes = TemplateSet.builtIn.source(path) else { continue }
        try makeFolders(for: folder + "/" + path)
        let descriptor = open(
          folder + "/" + path,
          O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
          0o600
        )
        guard descriptor >= 0 else {
          tell("\(shown(folder))/\(path): error: \(systemReason("make this file")) [output-refused]")
          throw errno == EEXIST ? ExitCode.outputRefused : ExitCode.inputOutputFailed
        }
        let isWritten = writeAll(bytes, to: descriptor)
        guard close(descriptor) == 0, isWritten else {
          tell("\(shown(folder))/\(path): error: \(systemReason("write this file")) [output-failed]")
          throw ExitCode.inputOutputFailed
        }
      }
      tell(
        "Change what you like, delete what you keep as it is, and build with --templates \(shown(folder))."
      )
      answer(folder)
    }

    private func makeFolders(for path: String) throws {
      let folder = parent(of: path)
      guard !isFolder(folder) else { return }
      try makeFolders(for: folder)
      guard mkdir(folder, 0o700) == 0 else {
        tell("\(shown(folder)): error: \(systemReason("make this folder")) [output-failed]")
        throw ExitCode.inputOutputFailed
      }
    }
  }

  /// Proves a folder of own templates.
  struct CheckOwn: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Prove your own templates: slots, components, links, markup."
    )

    @Argument(help: "The folder of your templates.")
    var folder: String

    func run() throws {
      let own = try TemplateFolder(folder).read()
      let problems = TemplateSet(overrides: own).check()
      tell(problems, withNotes: true)
      if problems.contains(where: { $0.severity == .error }) { throw ExitCode.settingsUnusable }
      answer("\(own.count) template\(own.count == 1 ? "" : "s") fit")
    }
  }
}
