import Synchronization

/// Where the reader of an archive stands that came to the end of a member last.
///
/// A tar or 7z is inflated from its beginning up to a member. Whoever reads its members in their order goes on from
/// here instead, so that the archive is inflated once for all of them.
final class ForwardReading: Sendable {
  /// A reader and the number of members it has passed.
  struct Place: Sendable {
    var reader: ArchiveReader
    var passed: Int
  }

  private let last: Int
  private let place = Mutex<Place?>(nil)

  /// Begins before all members of an archive of which the last one wanted has a rank.
  init(last: Int) { self.last = last }

  /// Hands out the reader, for nobody else; nil when it has passed the member already, and then it is of no use.
  func take(before rank: Int) -> Place? {
    place.withLock { place in
      defer { place = nil }
      return place.flatMap { $0.passed <= rank ? $0 : nil }
    }
  }

  /// Keeps a reader for the members that follow; behind the last one it would only take memory.
  func leave(_ place: Place) {
    guard place.passed <= last else { return }
    self.place.withLock { $0 = place }
  }
}
