import InvitationModel

/// The proof that a published report tells nothing private, made on the very bytes that are about to be published.
///
/// 1. The report is made again with other private values, and must come out the same, byte for byte.
/// 2. No secret stands in it, in any form in which it could be written.
/// 3. It holds no link to a person, no quotation, no filled field, no code of a card.
/// 4. No figure speaks of fewer than five people.
public struct LeakProof {
  private let published: PublishedReport
  private let secrets: [Secret]
  private let others: [[ReadyFile]]

  /// Prepares the proof.
  ///
  /// - Parameters:
  ///   - report: What was found.
  ///   - secrets: What must not be published.
  ///   - showsGoalTitles: Whether goals keep their titles.
  ///   - redact: Makes the published report of what was found.
  ///   - files: Makes the files of a published report.
  public init(
    _ report: Report,
    secrets: Secrets,
    showsGoalTitles: Bool,
    redact: (Report) -> PublishedReport,
    files: (PublishedReport) -> [ReadyFile]
  ) {
    published = redact(report)
    let kept = publicTexts(of: report, showsGoalTitles: showsGoalTitles)
    others = [1, 2].map { files(redact(scramble(report, seed: $0, keeping: kept))) }
    var secrets = secrets
    secrets.add(codesOf: report)
    // What everybody may read is no secret where somebody is called like it.
    let months = InterfaceLanguage.allCases.flatMap { $0.monthsOfDates + $0.shortMonths }
    let shown = (kept.sorted() + months).joined(separator: "\n")
    let own = published.specimens.flatMap { files($0) }.map(\.bytes) + [Array(shown.utf8)]
    self.secrets = secrets.list(
      without: own.flatMap { DecodedText.all(of: $0) }.map { SearchedText($0.text, isNoisy: $0.isNoisy) }
    )
  }

  /// Looks for anything private in files.
  ///
  /// - Parameter files: The files as they lie ready.
  /// - Throws: The first thing found.
  public func check(_ files: [ReadyFile]) throws(Leak) {
    for file in files {
      for view in DecodedText.all(of: file.bytes) {
        let text = SearchedText(view.text, isNoisy: view.isNoisy)
        for secret in secrets {
          guard let offset = text.place(of: secret) else { continue }
          throw Leak(secret.kind, file: file.path, offset: offset)
        }
      }
      if let leak = StructureCheck.leak(in: file) { throw leak }
    }
    guard !published.tellsOfFew else { throw Leak(.smallGroup, file: files.last?.path ?? "", offset: 0) }
    for other in others { try compare(files, other) }
  }

  private func compare(_ files: [ReadyFile], _ others: [ReadyFile]) throws(Leak) {
    for file in files {
      let other = others.first { $0.path == file.path }?.bytes ?? []
      guard file.bytes != other else { continue }
      let offset = zip(file.bytes, other).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      throw Leak(.dependence, file: file.path, offset: offset ?? min(file.bytes.count, other.count))
    }
    guard files.count == others.count else {
      throw Leak(.dependence, file: files.last?.path ?? "", offset: 0)
    }
  }
}
