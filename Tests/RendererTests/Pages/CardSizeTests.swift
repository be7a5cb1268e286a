import InvitationModel
import Testing

@testable import ReportRenderer

/// What a card weighs: markup is what repeats, sentences and texts are what it says.
///
/// `Tests/acceptance` weighs those of a large export in the same way.
@Suite struct CardSizeTests {
  /// The cards of a report of 300 waiting ones, as written.
  private static func cards() throws -> [Substring] {
    var report = PageFixture.report
    let waiting = report.invitations.indices.filter { report.invitations.isPending($0) }
    let kinds = waiting.map { report.invitations[$0] }
    report.invitations = (0..<300).map { number in
      var card = kinds[number % kinds.count]
      card.code = "C\(10_000 + number)"
      return card
    }
    report.groups = []
    report.summary.pending = 300
    return try report.files().filter { $0.key.hasPrefix("index") }.values.flatMap { page in
      page.split(separator: "<article ").dropFirst().map { part in
        part.firstRange(of: "</article>").map { part[..<$0.lowerBound] } ?? part
      }
    }
  }

  @Test func repeatsLittleMarkup() throws {
    let cards = try Self.cards()
    #expect(cards.count == 300)
    let markup = cards.reduce(0) { sum, card in
      var isTag = true
      return sum
        + card.utf8.reduce(0) { count, byte in
          if byte == UInt8(ascii: "<") { isTag = true }
          defer { if byte == UInt8(ascii: ">") { isTag = false } }
          return count + (isTag ? 1 : 0)
        }
    }
    #expect(markup <= 300 * 750)
  }

  @Test func staysWithinItsBudgetBesideNoteAndTexts() throws {
    let weight = try Self.cards().reduce(0) { sum, card in
      var rest = String(card)
      for (start, end) in [("<textarea", "</textarea>"), ("<blockquote", "</blockquote>")] {
        while let from = rest.firstRange(of: start), let to = rest.firstRange(of: end) {
          rest.removeSubrange(from.lowerBound..<to.upperBound)
        }
      }
      return sum + rest.utf8.count
    }
    #expect(weight <= 300 * 1_536)
  }
}
