import ArgumentParser

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A small file beside the report: a summary, a badge, a list of test cases.
struct JobFile {
  let path: String
  /// What the file begins with, by which an earlier one of ours is known.
  let beginning: String

  /// Replaces the file in one step; never one that is not ours, unless that is forced.
  func write(_ text: String, force: Bool) throws {
    if !force, let earlier = readFile(path), !earlier.isEmpty, !earlier.starts(with: beginning.utf8) {
      tell(
        "\(shown(path)): error: this file was not made by invreport; choose another path or pass --force [output-refused]"
      )
      throw ExitCode.outputRefused
    }
    do throws(PublishError) {
      try Publisher.withLock(on: path) { publisher throws(PublishError) in
        try publisher.publishFile(Array(text.utf8), force: true)
      }
    } catch {
      throw error.told(about: path, earlier: "the file is as it was")
    }
  }
}

/// Appends to the page of a job, where GitHub names one; what cannot be added costs nothing but a warning.
func appendToStepSummary(_ text: String) {
  guard let path = environment("GITHUB_STEP_SUMMARY"), !path.isEmpty else { return }
  let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
  defer { if descriptor >= 0 { close(descriptor) } }
  var status = stat()
  // Beyond a mebibyte the host drops the whole page.
  let hasRoom = fstat(descriptor, &status) == 0 && Int(status.st_size) + text.utf8.count < 1 << 20
  guard descriptor >= 0, hasRoom, writeOn(Array(text.utf8), to: descriptor) else {
    return tell(
      "invreport: warning: cannot add to the page of the job; the report is written all the same [no-job-summary]"
    )
  }
}
