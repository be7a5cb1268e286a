/// Writes ZIP archives byte by byte, honest ones and others; stored or in stored deflate blocks, so without a packer.
struct ZIPWriter {
  /// One member; what is nil is as it should be.
  struct Member {
    var name: [UInt8]
    var content: [UInt8]
    var centralName: [UInt8]?
    var flags: UInt16 = 0
    var method: UInt16 = 0
    var localMethod: UInt16?
    var statedSize: Int?
    var checksum: UInt32?
    var localChecksum: UInt32?
    var mode: UInt32 = 0
    var sharesBodyOfFirst = false

    init(_ name: String, _ content: String = "From,To\n", with change: (inout Member) -> Void = { _ in }) {
      self.name = Array(name.utf8)
      self.content = Array(content.utf8)
      change(&self)
    }
  }

  var members: [Member]
  var comment: [UInt8] = []
  var statedCount: Int?

  init(_ members: Member...) { self.members = members }

  /// The bytes of the archive.
  var bytes: [UInt8] {
    var (body, directory): ([UInt8], [UInt8]) = ([], [])
    for member in members {
      let data = member.method == 8 ? deflated(member.content) : member.content
      let checksum = member.checksum ?? crc32(member.content)
      let size = member.statedSize ?? member.content.count
      let follow = member.flags & 8 != 0
      let place = member.sharesBodyOfFirst ? 0 : body.count
      if !member.sharesBodyOfFirst {
        body +=
          [0x50, 0x4B, 3, 4] + le(20, 2) + le(member.flags, 2) + le(member.localMethod ?? member.method, 2)
        body += le(0, 2) + le(0x5823, 2) + le(follow ? 0 : member.localChecksum ?? checksum, 4)
        body += le(follow ? 0 : data.count, 4) + le(follow ? 0 : size, 4)
        body += le(member.name.count, 2) + le(0, 2) + member.name + data
        if follow { body += [0x50, 0x4B, 7, 8] + le(checksum, 4) + le(data.count, 4) + le(size, 4) }
      }
      let name = member.centralName ?? member.name
      directory += [0x50, 0x4B, 1, 2] + le(member.mode == 0 ? 20 : 3 << 8 | 20, 2) + le(20, 2)
      directory += le(member.flags, 2) + le(member.method, 2) + le(0, 2) + le(0x5823, 2) + le(checksum, 4)
      directory += le(data.count, 4) + le(size, 4) + le(name.count, 2) + le(0, 2) + le(0, 2) + le(0, 2)
      directory += le(0, 2) + le(member.mode << 16, 4) + le(place, 4) + name
    }
    let count = statedCount ?? members.count
    let end = [0x50, 0x4B, 5, 6] + le(0, 4) + le(count, 2) + le(count, 2)
    return body + directory + end + le(directory.count, 4) + le(body.count, 4) + le(comment.count, 2)
      + comment
  }

  /// A deflate stream of stored blocks.
  private func deflated(_ content: [UInt8]) -> [UInt8] {
    var (stream, rest): ([UInt8], ArraySlice<UInt8>) = ([], content[...])
    repeat {
      let block = rest.prefix(65_535)
      rest = rest.dropFirst(block.count)
      stream += [rest.isEmpty ? 1 : 0] + le(block.count, 2) + le(~block.count & 0xFFFF, 2) + block
    } while !rest.isEmpty
    return stream
  }

  private func le(_ value: some BinaryInteger, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { checksum, byte in
      (0..<8).reduce(checksum ^ UInt32(byte)) { value, _ in value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
  }
}
