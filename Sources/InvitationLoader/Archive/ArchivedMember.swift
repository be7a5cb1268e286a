/// A file inside an archive that is inflated when it is asked for.
struct ArchivedMember: Sendable {
  /// The archive's name, for diagnostics.
  let archive: String
  let content: FileContent
  let format: ArchiveFormat
  /// How many members lie before it.
  let rank: Int
  let name: MemberName
  /// The stated size; the content must have it exactly.
  let size: Int
  /// Where the members before it were left.
  let reading: ForwardReading
  /// Its first bytes, for one of many that can only be reached by inflating all that lies before it.
  var head: [UInt8]?

  /// How much is kept of the beginning.
  static let headSize = 4_096

  /// From this size on a second core inflates; below it would cost more than it saves.
  private static let largeSize = 32 << 20

  /// Inflates the member from its beginning; members are read fastest in their order.
  func stream() throws(LoadError) -> any ByteStream {
    do throws(ArchiveFault) {
      return try size < ArchivedMember.largeSize ? InflatingStream(self) : AheadStream(self)
    } catch {
      throw LoadError(failure: .unusable, diagnostics: [error.diagnostic(file: archive)])
    }
  }
}

/// Inflates one member, counting what comes out, and stops at the first byte too many.
final class InflatingStream: ByteStream {
  private let member: ArchivedMember
  /// Nil once the member has ended, when others go on with it.
  private var reader: ArchiveReader?
  private var count = 0

  init(_ member: ArchivedMember) throws(ArchiveFault) {
    self.member = member
    let place = member.reading.take(before: member.rank)
    let reader: ArchiveReader
    if let place { reader = place.reader } else { reader = try ArchiveReader(member.content, member.format) }
    do throws(ArchiveFault) {
      for _ in (place?.passed ?? 0)..<member.rank { _ = try reader.next() }
      guard let entry = try reader.next(), member.name.matches(entry) else {
        throw .cannotInflate(member.name)
      }
    } catch {
      throw .cannotInflate(member.name)
    }
    self.reader = reader
  }

  func read(into buffer: inout [UInt8], at start: Int) throws(LoadError) -> Int {
    guard let reader else { return 0 }
    do throws(ArchiveFault) {
      guard let read = reader.read(into: &buffer, at: start) else { throw .cannotInflate(member.name) }
      count += read
      guard count <= member.size, read > 0 || count == member.size else { throw .wrongSize(member.name) }
      if read == 0 {
        member.reading.leave(ForwardReading.Place(reader: reader, passed: member.rank + 1))
        self.reader = nil
      }
      return read
    } catch {
      throw LoadError(failure: .unusable, diagnostics: [error.diagnostic(file: member.archive)])
    }
  }
}
