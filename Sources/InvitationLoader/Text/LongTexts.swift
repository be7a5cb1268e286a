import InvitationModel

extension RowReader {
  /// Says that of a text in the present row only the beginning is read for evidence.
  mutating func reportLongText(in column: Int?) {
    guard let field = cells.field(column), field.range.count > longestReadText else { return }
    report(
      .note,
      "long-text",
      at: place(of: column),
      "a text of more than 256 KB; only its beginning is read for evidence"
    )
  }
}
