import ArgumentParser
import InvitationLoader
import InvitationModel

/// A `history.jsonl`: a line for each build, which nothing but a new build adds to.
struct History {
  let path: String

  /// The figures by day with those of this build.
  func days(with figures: Figures) throws -> [Figures] {
    let file = HistoryFile(try bytes())
    if let line = file.unreadableLines.first {
      tell(
        "\(shown(path)):\(line): warning: this line is not one of a history; it is kept and not shown [history-line]"
      )
    }
    return file.adding(figures)
  }

  /// Adds a line, unless the last one of its day says the same.
  func add(_ figures: Figures) throws {
    guard figures.asOf != nil else { return }
    var file = try bytes()
    guard HistoryFile(file).days.first(where: { $0.asOf == figures.asOf }) != figures else { return }
    if let last = file.last, last != 0x0A { file.append(0x0A) }
    file += Array((figures.line + "\n").utf8)
    do throws(PublishError) {
      try Publisher.withLock(on: path) { publisher throws(PublishError) in
        try publisher.publishFile(file, force: true)
      }
    } catch {
      throw error.told(about: path, earlier: "the file is as it was")
    }
  }

  private func bytes() throws -> [UInt8] {
    guard exists(path) else { return [] }
    guard let bytes = readFile(path), bytes.count <= 16 << 20,
      bytes.isEmpty || bytes.first == UInt8(ascii: "{")
    else {
      tell("\(shown(path)): error: this is not a history of invreport; choose another file [unreadable-file]")
      throw ExitCode.settingsUnusable
    }
    return bytes
  }
}
