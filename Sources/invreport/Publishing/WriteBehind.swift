import ReportRenderer
import Threads

extension StageWriter {
  /// So many bytes may wait to be written.
  private static let room = 2 << 20

  /// Writes all files, on a second core while the next ones are made.
  ///
  /// A disk takes about as long to keep a report as it takes to make one.
  mutating func write(_ files: OutputFiles) throws(PublishError) {
    let pieces = BoundedQueue<OutputPiece>(room: StageWriter.room)
    let outcome = BoundedQueue<Result<StageWriter, PublishError>>(room: 1)
    let isBehind = startThread { [self] in
      var writer = self
      outcome.add(writer.write(pieces))
    }
    guard isBehind else {
      return try files.write { piece throws(PublishError) in try write(piece.bytes, to: piece.path) }
    }
    // What failed to be written is said by the outcome.
    try? files.write { piece throws(Stopped) in
      guard pieces.add(piece, size: piece.bytes.count) else { throw Stopped() }
    }
    pieces.close()
    guard let end = outcome.next() else { throw .failed("cannot write the report") }
    self = try end.get()
  }

  private struct Stopped: Error {}

  /// Writes what comes until the queue is closed, or until writing fails.
  private mutating func write(_ pieces: BoundedQueue<OutputPiece>) -> Result<StageWriter, PublishError> {
    do throws(PublishError) {
      while let piece = pieces.next() { try write(piece.bytes, to: piece.path) }
      try finish()
      return .success(self)
    } catch {
      pieces.close()
      close()
      return .failure(error)
    }
  }
}
