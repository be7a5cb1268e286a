import InvitationModel

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
  /// The phrases of the pages' language; nil for English.
  private let catalog: PhraseCatalog?

  /// The files of a report; its pages are in the language of a catalog, in English without one.
  init(context: ReportContext, catalog: PhraseCatalog?) {
    (content, self.catalog) = (.report(context), catalog)
  }
  init(page: PublishedPage, catalog: PhraseCatalog?) { (content, self.catalog) = (.published(page), catalog) }

  /// Makes the files: the same bytes for the same report and templates.
  ///
  /// - Parameter take: Takes the pieces; those of one file follow one another.
  /// - Throws: What `take` throws, which ends the making.
  public func write<Failure>(to take: (OutputPiece) throws(Failure) -> Void) throws(Failure) {
    let result = PhraseCatalog.$current.withValue(catalog) {
      Result { () throws(Failure) in
        switch content {
        case .published(let page): for piece in page.pieces { try take(piece) }
        case .report(let context) where context.isSingleFile: try take(SingleFile(context: context).file)
        case .report(let context): try Folder(context: context).write(to: take)
        }
      }
    }
    try result.get()
  }
}
