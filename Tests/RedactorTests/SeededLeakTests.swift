import InvitationModel
import Testing

@testable import ReportRedactor

/// Bugs that somebody could make, each of which the proof has to catch.
@Suite struct SeededLeakTests {
  /// An export with a queue of more than ten, some of them with notes.
  private static let export = Result<GeneratedExport, any Error> {
    for seed in 0..<60 {
      let export = try GeneratedExport(seed: UInt64(seed))
      let queue = redact(export.report, labels: Labels(export.report)).queue
      if let queue, queue.cards.count > 10, queue.cards.contains(where: \.hasNote) { return export }
    }
    throw SeedNotFound()
  }

  private struct SeedNotFound: Error {}

  /// The first finding in files with a change.
  private func leak(_ change: (inout [ReadyFile], Report) -> Void) throws -> Leak? {
    let export = try Self.export.get()
    var (proof, files) = export.proof()
    change(&files, export.report)
    return leak(proof, files)
  }

  private func leak(_ proof: LeakProof, _ files: [ReadyFile]) -> Leak? {
    do { try proof.check(files) } catch { return error }
    return nil
  }

  private func add(_ text: String, to path: String, _ files: inout [ReadyFile]) {
    files = files.map { $0.path == path ? ReadyFile(path: path, bytes: $0.bytes + Array(text.utf8)) : $0 }
  }

  @Test func catchesANoteInATitle() throws {
    let leak = try leak { files, report in
      let note = report.invitations.compactMap { $0.note?.text }.first ?? ""
      add("<p title=\"\(note)\">", to: "index.html", &files)
    }
    #expect(
      leak.map { [.phrase, .name, .namePart].contains($0.kind) } == true,
      "\(String(describing: leak))"
    )
    #expect(leak?.file == "index.html")
  }

  @Test func catchesANameInBase64InTheData() throws {
    let leak = try leak { files, report in
      let name = Array((report.invitations.first { !$0.name.isEmpty }?.name ?? "").utf8)
      add(
        "{\"x\":\"\(Base64.text([1, 2] + name + Array(" and more of it".utf8)))\"}",
        to: "report.json",
        &files
      )
    }
    #expect(leak?.kind == .name && leak?.file == "report.json", "\(String(describing: leak))")
  }

  @Test func catchesASortByName() throws {
    let export = try Self.export.get()
    let (proof, files) = export.proof({ report, labels in
      let published = redact(report, labels: labels)
      let names = Dictionary(zip(labels.numbers, report.invitations.map(\.name))) { first, _ in first }
      return published.with(
        cards: published.queue?.cards.sorted { names[$0.number] ?? "" < names[$1.number] ?? "" }
      )
    })
    #expect(leak(proof, files)?.kind == .dependence)
  }

  @Test func catchesATruncatedHashAsCode() throws {
    let export = try Self.export.get()
    let (proof, files) = export.proof({ report, labels in
      let published = redact(report, labels: labels)
      let hashes = Dictionary(
        zip(
          labels.numbers,
          report.invitations.map { Int(sha256(Array($0.id.utf8))[0]) * 256 + Int($0.id.utf8.count) }
        )
      ) { first, _ in first }
      return published.with(
        cards: published.queue?.cards.map {
          PublishedCard(
            number: hashes[$0.number] ?? 0,
            verdict: $0.verdict,
            age: $0.age,
            hasNote: $0.hasNote,
            grounds: $0.grounds
          )
        }
      )
    })
    #expect(leak(proof, files)?.kind == .dependence)
  }

  @Test func catchesAnUnredactedReport() throws {
    let leak = try leak { files, report in
      let rows = report.invitations.map { "{\"name\":\"\($0.name)\",\"code\":\"\($0.code)\"}" }.joined(
        separator: ","
      )
      files = files.map {
        $0.path == "report.json" ? ReadyFile(path: $0.path, bytes: Array("[\(rows)]".utf8)) : $0
      }
    }
    #expect(leak != nil && leak?.file == "report.json")
  }

  @Test func catchesACompanyOfFourPeople() throws {
    let export = try Self.export.get()
    let (proof, files) = export.proof({ report, labels in
      var published = redact(report, labels: labels)
      var companies = published.network.companies
      companies.addUnchecked("Zwaluw", count: 4)
      published = published.with(companies: companies)
      return published
    })
    #expect(leak(proof, files)?.kind == .smallGroup)
  }

  @Test func catchesAHiddenCellThatFollowsFromItsTotal() throws {
    let export = try Self.export.get()
    let (proof, files) = export.proof({ report, labels in
      let published = redact(report, labels: labels)
      // What is rare is dropped instead of merged, so that it is the difference to those who wait.
      let waiting = published.received.waiting ?? 0
      return published.with(ages: Breakdown([("under 7 days", waiting - 2)]))
    })
    #expect(leak(proof, files)?.kind == .smallGroup)
  }

  @Test func catchesAStepOfFourAnswers() throws {
    let export = try Self.export.get()
    var step = WaitStep(from: 0, to: 1)
    (step.entered, step.answered) = (4, 4)
    let steps = [step]
    let (proof, files) = export.proof({ redact($0, labels: $1).with(waits: steps) })
    #expect(leak(proof, files)?.kind == .smallGroup)
  }
}

/// Base64 without the system's.
enum Base64 {
  static func text(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var (text, bits, count) = ("", 0, 0)
    for byte in bytes {
      bits = bits << 8 | Int(byte)
      count += 8
      while count >= 6 {
        count -= 6
        text.append(letters[bits >> count & 63])
      }
    }
    if count > 0 { text.append(letters[bits << (6 - count) & 63]) }
    return text
  }
}

extension PublishedReport {
  /// The same with other cards, companies or ages, as only a bug could make it.
  fileprivate func with(
    cards: [PublishedCard]? = nil,
    companies: Breakdown? = nil,
    ages: Breakdown? = nil,
    waits: [WaitStep]? = nil
  ) -> PublishedReport {
    PublishedReport(
      generator: generator,
      asOf: asOf,
      isDemo: isDemo,
      kinds: kinds,
      findings: findings,
      queue: queue.map {
        PublishedQueue(pending: $0.pending, verdicts: $0.verdicts, cards: cards ?? $0.cards)
      },
      received: PublishedSide(
        waiting: received.waiting,
        answered: received.answered,
        ages: ages ?? received.ages,
        months: received.months,
        notes: received.notes,
        quantiles: received.quantiles,
        curve: received.curve,
        waits: waits ?? received.waits,
        statuses: received.statuses,
        goals: received.goals
      ),
      sent: sent,
      network: PublishedNetwork(
        connections: network.connections,
        goals: network.goals,
        companies: companies ?? network.companies,
        quarters: network.quarters,
        titleWords: network.titleWords
      ),
      changes: changes,
      choices: choices,
      history: history
    )
  }
}
