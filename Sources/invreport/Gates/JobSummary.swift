extension Outcome {
  /// The figures and gates as Markdown for the page of a job.
  var markdown: String {
    var lines = ["### Invitations" + (figures.asOf.map { ", as of \($0.inWords)" } ?? ""), ""]
    lines += ["| figure | number |", "| --- | ---: |"]
    lines += rows.map { "| \($0.label) | \($0.value) |" }
    if !gates.isEmpty {
      lines += ["", "| gate | result | figure |", "| --- | --- | --- |"]
      lines += gates.map { "| `\($0.gate.text)` | \($0.state.rawValue) | \($0.value ?? "not told") |" }
    }
    lines += ["", "Made by invreport; counts only, no names.", ""]
    return lines.joined(separator: "\n")
  }
}
