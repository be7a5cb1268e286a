import ArgumentParser
import Markdown
import ReportRenderer

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Writes the built-in templates to a folder.
struct EjectTemplates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eject",
    abstract: "Write the built-in templates to a folder; never replaces a file.",
    discussion: """
      invreport templates eject mine
      invreport templates eject mine pages/index.md wording/en/decline.md
      """
  )

  @Argument(help: "The folder; it is made when it is not there.")
  var folder = "templates"

  @Argument(help: "The files to write, all unless some are named.")
  var files: [String] = []

  func run() throws {
    umask(0o077)
    let paths = try chosen()
    for path in paths where exists(folder + "/" + path) {
      tell(
        "\(shown(folder))/\(path): error: this file is there and stays; name the files you want [output-refused]"
      )
      throw ExitCode.outputRefused
    }
    for path in paths { try write(path) }
    tell("Change what you like, delete what you keep as it is, and build with --templates \(shown(folder)).")
    answer(folder)
  }

  private func chosen() throws -> [String] {
    let known = TemplateSet.builtIn.paths
    guard let unknown = files.first(where: { !known.contains($0) }) else {
      return files.isEmpty ? known : files
    }
    let near = nearestName(to: unknown, in: known).map { "; did you mean \($0)?" } ?? ""
    throw ValidationError("There is no template \(shown(unknown))\(near)")
  }

  private func write(_ path: String) throws {
    guard let bytes = TemplateSet.builtIn.source(path) else { return }
    try makeFolders(for: folder + "/" + path)
    let descriptor = open(folder + "/" + path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let code = errno == EEXIST ? ExitCode.outputRefused : ExitCode.inputOutputFailed
      tell("\(shown(folder))/\(path): error: \(systemReason("make this file")) [output-refused]")
      throw code
    }
    let isWritten = writeAll(bytes, to: descriptor)
    guard close(descriptor) == 0, isWritten else {
      tell("\(shown(folder))/\(path): error: \(systemReason("write this file")) [output-failed]")
      throw ExitCode.inputOutputFailed
    }
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
