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
        1   done and written, but --strict was not met
        64  the command line is wrong
        65  the input cannot be used
        66  the input is not there or not readable
        70  a bug of ours
        73  the output is in the way of something that is not ours
        74  reading or writing failed
        75  another build is writing there
        78  goals, people, decisions or templates cannot be used
      """,
    version: """
      invreport \(version)
      cmark \(markdownLibraryVersion)
      \(archiveLibraryVersion)
      """,
    subcommands: [
      Build.self, Init.self, Check.self, Diff.self, Explain.self, Record.self, Serve.self, Templates.self,
    ],
    defaultSubcommand: Build.self
  )
}

/// The program's version, in one place.
let version = "0.1.0"
