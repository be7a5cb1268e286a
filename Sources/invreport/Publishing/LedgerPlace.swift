import ArgumentParser
import InvitationAnalyzer
import InvitationLoader
import InvitationModel

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Where decisions.csv is, or will be.
struct LedgerPlace {
  /// The file: as told, else where it is found, else beside goals.md, else here.
  let path: String

  init(_ reading: ReadingOptions) {
    let search = reading.search
    let goals = (reading.goals ?? search.path(of: .goals)).map { parent(of: $0) }
    let beside = goals.map { $0 == "." ? "decisions.csv" : $0 + "/decisions.csv" }
    path = reading.decisions ?? search.path(of: .decisions) ?? beside ?? "decisions.csv"
  }

  /// The report on the export with the decisions so far; nil without an export.
  func report(_ reading: ReadingOptions) throws -> Report? {
    guard !reading.inputs.isEmpty || reading.demo else { return nil }
    var reading = reading
    reading.decisions = exists(path) ? path : nil
    return analyze(try reading.load(), options: .standard(isDemo: reading.demo))
  }

  /// What would be added.
  func addition(of entries: [LedgerEntry]) throws -> LedgerAddition {
    var ledger: SideFile?
    if exists(path) {
      guard let bytes = readFile(path) else {
        tell("\(shown(path)): error: cannot read this file; check the path [unreadable-file]")
        throw ExitCode.settingsUnusable
      }
      ledger = SideFile(name: baseName(of: path), bytes: bytes)
    }
    do throws(LedgerFault) {
      return try LedgerAddition(entries, to: ledger)
    } catch {
      let reason =
        switch error {
        case .notPlain: "its first line does not name address, date and decision, with commas, in UTF-8"
        case .openQuote: "a quote opens in it and never closes"
        case .unreadable: "it cannot be read; see invreport check"
        }
      tell("\(shown(path)): error: nothing can be added: \(reason) [not-appendable]")
      throw ExitCode.settingsUnusable
    }
  }

  /// Adds decisions: at every moment the file is as before or whole, and nobody else writes in between.
  func add(_ entries: [LedgerEntry]) throws -> LedgerAddition {
    // A link is followed, since a rename would put a file in its place.
    let target = realpath(path, nil).map { resolved in
      defer { free(resolved) }
      return String(cString: resolved)
    }
    var result: Result<LedgerAddition, any Error> = .failure(ExitCode.internalError)
    do throws(PublishError) {
      try Publisher.withLock(on: target ?? path) { publisher throws(PublishError) in
        result = Result { try addition(of: entries) }
        guard case .success(let addition) = result, !addition.lines.isEmpty else { return }
        try publisher.publishFile(addition.file, force: true)
      }
    } catch {
      throw error.told(about: path, earlier: "the file is as it was")
    }
    return try result.get()
  }
}
