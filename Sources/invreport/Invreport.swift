import ArgumentParser
import InvitationLoader
import Markdown
import ReportRenderer

/// Decides your open invitations from your own export, on your own computer.
@main struct Invreport: ParsableCommand {
  static let configuration = CommandConfiguration(
    // Names are stated, since finding them by reflection is the longest part of starting.
    commandName: "invreport",
    abstract: "Decide your open invitations from your own LinkedIn export, on your own computer.",
    discussion: """
      invreport ~/Downloads/Basic_LinkedInDataExport_11-20-2026.zip --open
      invreport build --demo --open

      Nothing is sent anywhere, and nothing is done on LinkedIn: you get a report with a suggestion, \
      the evidence behind it and words to paste for every open invitation.

      Exit codes:
        0   done, also with warnings
        1   done and written, but --strict or --fail-on was not met
        64  the command line is wrong
        65  the input cannot be used
        66  the input is not there or not readable
        70  a bug of ours
        73  the output is in the way of something that is not ours
        74  reading or writing failed
        75  another build is writing there
        77  nothing was published, for somebody's privacy
        78  goals, people, decisions or templates cannot be used
        129, 130, 143  ended by HUP, INT or TERM, cleaned up
      """,
    version: """
      invreport \(version)
      cmark \(markdownLibraryVersion)
      \(archiveLibraryVersion)
      """,
    subcommands: [
      Build.self, Init.self, Check.self, Diff.self, Explain.self, Merge.self, Record.self, Serve.self,
      Templates.self,
    ],
    defaultSubcommand: Build.self
  )

  /// Runs the command that was asked for.
  static func main() {
    ProcessRules.set()
    Interruption.watch()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      guard isBug(error) else { exit(withError: error) }
      tell(
        "invreport: error: a bug of invreport; please report what you did, without your data [internal-error]"
      )
      exit(withError: ExitCode.internalError)
    }
  }

  /// Whether nobody has foreseen an error: it is neither a code to end with nor about the command line.
  static func isBug(_ error: any Error) -> Bool { !(error is ExitCode) && exitCode(for: error) == .failure }
}

/// The program's version, in one place.
let version = "0.1.0"
