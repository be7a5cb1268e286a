/// Some bytes of a file of the report.
public struct OutputPiece: Sendable {
  /// The path of the file inside the report's folder.
  public var path: String
  /// The bytes; they follow those of the piece before, when that is of the same file.
  public var bytes: [UInt8]
}

/// The files of a report, made one after the other: those of a large report are never in memory all at once.
public struct OutputFiles: Sendable {
  private enum Content { case report(ReportContext), published(PublishedPage) }
  private let content: Content

  init(context: ReportContext) { content = .report(context) }
  init(page: PublishedPage) { content = .published(page) }

  /// Makes the files: the same bytes for the same report and templates.
  ///
  /// - Parameter take: Takes the pieces; those of one file follow one another.
  /// - Throws: What `take` throws, which ends the making.
  public func write<Failure>(to take: (OutputPiece) throws(Failure) -> Void) throws(Failure) {
    switch content {
    case .published(let page): for piece in page.pieces { try take(piece) }
    case .report(let context) where context.isSingleFile: try take(SingleFile(context: context).file)
    case .report(let context): try Folder(context: context).write(to: take)
    }
  }
}
