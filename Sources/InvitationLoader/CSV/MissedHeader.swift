import InvitationModel
import Markdown

/// The record that comes nearest to a header that was not found.
struct MissedHeader {
  /// Longer cells are no column names, and more columns no header of ours.
  private static let (longest, most) = (40, 100)

  private let rule: HeaderRule
  /// The short cells as they are written, and how they are compared.
  private var cells: [(written: String, name: String)] = []
  /// The required columns that are not there.
  private(set) var missing: [HeaderRule.Column]

  /// Whether no record was looked at yet.
  private(set) var isEmpty = true

  init(rule: HeaderRule) {
    self.rule = rule
    missing = rule.columns
  }

  init(rule: HeaderRule, cells: [ArraySlice<UInt8>]) {
    self.rule = rule
    isEmpty = false
    let header = Header(cells.map { Header.name($0) })
    missing = rule.columns.filter { header.column($0.names) == nil }
    self.cells = cells.prefix(Self.most).filter { $0.count <= Self.longest }.map { cell in
      (cleanLine(String(decoding: cell, as: UTF8.self)).text, Header.name(cell))
    }
  }

  /// The columns that were missed, each with the cell that comes nearest to it.
  ///
  /// Only a near miss is told: what stands in a file without a header may be somebody's name.
  var told: String {
    missing.map { column in
      let names = cells.map(\.name)
      let near = column.names.lazy.compactMap { nearestName(to: $0, in: names) }.first
      let cell = near.flatMap { near in cells.first { $0.name == near } }
      return cell.map { "\(column.title) (the nearest is '\($0.written)')" } ?? column.title
    }.joined(separator: ", ")
  }
}
