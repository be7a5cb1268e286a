import InvitationModel

/// Rows of a settings file, read like any other CSV but with the guard against formulas taken off.
struct SideTable {
  static let maximumSize = 16 << 20

  var rows: RowReader

  /// Nil with an error among the findings when the file cannot be read.
  init?(_ file: SideFile, _ rule: HeaderRule, _ findings: inout Findings) {
    guard file.bytes.count <= SideTable.maximumSize else {
      findings.add(
        .error,
        "too-large",
        file: file.name,
        "the file has more than 16 MiB; nothing of it is read"
      )
      return nil
    }
    guard let text = decodedText(file.bytes, file: file.name, &findings) else { return nil }
    guard !text.isEmpty else {
      findings.add(.warning, "empty-file", file: file.name, "the file has no contents")
      return nil
    }
    do throws(LoadError) {
      let found = try InvitationLoader.rows(of: .whole(text), rule, file: file.name, &findings, isOwn: true)
      guard let rows = found else { return nil }
      self.rows = rows
    } catch {
      findings.add(error.diagnostics)
      return nil
    }
  }

  /// The next row; a cap ends the file with an error among the findings.
  mutating func next() -> Bool {
    do throws(LoadError) {
      return try rows.next()
    } catch {
      rows.findings.add(error.diagnostics)
      return false
    }
  }

  /// A cell in one clean line.
  func line(_ column: Int?) -> String { cleanLine(unguarded(rows.text(column))).text }

  /// A cell with its line breaks.
  func note(_ column: Int?) -> String { cleanNote(unguarded(rows.text(column))).text }
}
