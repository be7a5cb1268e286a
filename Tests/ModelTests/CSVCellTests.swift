import InvitationModel
import TestSupport
import Testing

@Suite struct CSVCellTests {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
    ("two\nlines", "\"two\nlines\""),
    (" edge", "\" edge\""), ("=1+1", "'=1+1"), ("  @sum", "'  @sum"), ("＝HYPERLINK", "'＝HYPERLINK"),
    ("'tis", "'tis"), ("'=x", "''=x"), ("-", "'-"), ("", ""),
  ])
  func writesACell(text: String, cell: String) {
    #expect(csvCell(text) == cell)
  }

  @Test(arguments: [
    "@SUM(1+1)*cmd|' /C calc'!A0", "=HYPERLINK(\"http://example.org\")", "''=x", "'''", "' @", "-1.00", "+",
    "\t=x",
    "\r\n=x", "\0=", "\u{A0}=", "＠x", "－1", "\"", "\",\"", "1;2", "Ω≈ç√∫", "田中さん", "ثم نفس", "👩‍👩‍👧", "=\u{338}",
    " ", "Ṱ̺̺̕o͞", "''", "'a", "O'Hara", "0xffffffff", "NaN", "`ls`", "$(ls)", "C:\\con", "undefined",
  ])
  func readsBackNaughtyStrings(text: String) {
    #expect(Array(unguarded(unquoted(csvCell(text))).utf8) == Array(text.utf8))
    let first = unquoted(csvCell(text)).unicodeScalars.first { $0 != " " && $0 != "\u{A0}" }
    #expect(!"=+-@\t\r\n\0＝＋－＠".unicodeScalars.contains(first ?? "a"))
  }

  @Test func readsBackWhatItWrote() {
    let pieces = ["=", "+", "-", "@", "'", " ", "\t", "\r", "\n", "\0", "＝", "a", ",", "\"", "é", "\u{301}"]
    for seed in UInt64(0)..<3000 {
      var random = SplitMix64(seed: seed)
      let text = (0..<Int.random(in: 0...8, using: &random))
        .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      let read = unguarded(unquoted(csvCell(text)))
      guard Array(read.utf8) != Array(text.utf8) else { continue }
      Issue.record("seed \(seed): \(text.debugDescription) came back as \(read.debugDescription)")
      return
    }
  }

  private func unquoted(_ cell: String) -> String {
    guard cell.unicodeScalars.first == "\"" else { return cell }
    var result = ""
    var wasQuote = false
    for scalar in cell.unicodeScalars.dropFirst().dropLast() {
      if scalar == "\"", !wasQuote {
        wasQuote = true
        continue
      }
      wasQuote = false
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
