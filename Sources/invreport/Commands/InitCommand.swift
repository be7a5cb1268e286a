import ArgumentParser
import InvitationLoader
import InvitationModel

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Writes the two files in which a person says what they want and whom they know.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write goals.md and people.csv to fill in; never replaces a file.",
    discussion: """
      invreport init export.zip

      goals.md says what your network is for; it comes with explanations and proposals from your own profile. \
      people.csv has one line for every open invitation: what you add there is read next time.
      """
  )

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var privacy: PrivacyOptions

  @Option(help: ArgumentHelp("Where to write them.", valueName: "dir"))
  var into = "."

  func run() throws {
    try privacy.require(else: "people.csv, which names all who wait, is not written; use")
    let dataset = try reading.load()
    var isKept = false
    for (name, text) in [
      ("goals.md", goalsTemplate(for: dataset)), ("people.csv", peopleTemplate(for: dataset)),
    ] {
      let path = into == "." ? name : into + "/" + name
      switch create(path, text) {
      case .written:
        answer(path)
      case .exists:
        isKept = true
        tell("\(shown(path)): note: is there already and stays as it is [file-kept]")
      case .failed(let reason):
        tell("\(shown(path)): error: \(reason) [output-failed]")
        throw ExitCode.inputOutputFailed
      }
    }
    tell(
      isKept
        ? "What was there stays yours. Build again with the same input whenever you changed it."
        : "Open both in any editor, fill in what you like, and build again with the same input."
    )
  }

  private enum Outcome { case written, exists, failed(String) }

  private func create(_ path: String, _ text: String) -> Outcome {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      return errno == EEXIST || errno == ELOOP ? .exists : .failed(systemReason("make this file"))
    }
    let isWritten = writeAll(Array(text.utf8), to: descriptor)
    guard close(descriptor) == 0, isWritten else {
      unlink(path)
      return .failed(systemReason("write this file"))
    }
    return .written
  }
}
