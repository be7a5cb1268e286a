import ArgumentParser

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Shows the report in the browser while its inputs are worked on.
struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Preview the report on this computer, made again when something changes.",
    discussion: """
      invreport serve export.zip --goals goals.md --templates mine
      invreport serve --demo --port 0 --open

      The address goes to standard output. Nothing is written to the disk, and nobody else is let in: the port is \
      bound to 127.0.0.1 alone. Inputs, templates, goals.md, people.csv and decisions.csv are watched; reload the \
      page to see what changed. When something is wrong it is said here, and the last good report stays. Ctrl+C ends.
      """
  )

  /// Where it is served unless told otherwise, so that what a browser remembers is found again.
  private static let usualPort: UInt16 = 4817

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var measuring: MeasuringOptions
  @OptionGroup var templates: TemplateOptions
  @OptionGroup var interface: LanguageOption
  @OptionGroup var privacy: PrivacyOptions

  @Option(
    help: ArgumentHelp(
      "The port on 127.0.0.1; 0 takes any free one (default: \(usualPort), or a free one when that is taken).",
      valueName: "number"
    )
  )
  var port: UInt16?

  @Flag(help: "Open the report in the browser when this runs on a terminal.")
  var open = false

  func validate() throws {
    guard !reading.inputs.contains("-") else {
      throw ValidationError("serve reads again and again, which standard input cannot; give a file.")
    }
  }

  func run() throws {
    try privacy.require(else: "the report with names and messages is not served; use")
    endBySignals()
    let report = ServedReport(
      reading: reading,
      measuring: measuring,
      templates: templates,
      interface: interface
    )
    var rebuilding = Rebuilding(watched: report.watched)
    let (files, lines) = try report.make()
    let listener = try listen()
    for line in lines { tell(line) }
    tell("Serving to this computer only. Reload the page after a change; Ctrl+C ends.")
    let address = "http://127.0.0.1:\(listener.port)/"
    answer(address)
    if open { openInBrowser(address) }
    var served = ServedFiles(files: files, port: listener.port)
    var server = LoopbackServer(listener)
    while true {
      server.turn(milliseconds: Rebuilding.milliseconds, files: served)
      guard rebuilding.isDue(now: monotonicMilliseconds()) else { continue }
      do {
        served.files = try report.make().files
        tell("Made again: reload the page.")
      } catch {
        tell("The last good report stays until this is put right.")
      }
    }
  }

  private func listen() throws -> LoopbackListener {
    if let listener = LoopbackListener(port: port ?? Self.usualPort) { return listener }
    if port == nil, let listener = LoopbackListener(port: 0) { return listener }
    tell(
      "invreport: error: \(systemReason("listen on port \(port ?? 0)")); choose another --port, or 0 [port-refused]"
    )
    throw ExitCode.outputRefused
  }
}
