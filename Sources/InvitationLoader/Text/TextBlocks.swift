/// A large UTF-8 text that is read block by block while its records are cut.
///
/// It ends early with a fault where the bytes are not plain UTF-8; such a file is then read as a whole.
final class TextBlocks {
  /// Why a text ended early.
  enum Fault {
    /// Not UTF-8, or with U+0000.
    case notPlain
    /// The file cannot be read to its end.
    case unreadable(LoadError)
  }

  /// How much is read at a time.
  static let blockSize = 256 << 10

  /// Whether the last block was read.
  private(set) var isAtEnd = false
  /// Why it ended early.
  private(set) var fault: Fault?
  private let stream: any ByteStream
  private let blockSize: Int
  /// Bytes behind the text in the window: the beginning of a sequence that the next block completes.
  private var pending = 0

  init(_ stream: any ByteStream, blockSize: Int = TextBlocks.blockSize) {
    self.stream = stream
    self.blockSize = blockSize
  }

  /// Drops what lies before `start` in a window and reads on behind `end`, where the text in it ended.
  func extend(_ window: inout [UInt8], from start: Int, end: inout Int) {
    let filled = end + pending - start
    window.withUnsafeMutableBytes { bytes in
      guard start > 0, let base = bytes.baseAddress else { return }
      base.copyMemory(from: base + start, byteCount: filled)
    }
    // A record larger than the window doubles it, so that it is not cut again for each block.
    let size = max(blockSize + 4, filled * 2)
    if window.count < size { window.append(contentsOf: repeatElement(0, count: size - window.count)) }
    end -= start
    do throws(LoadError) {
      let count = try stream.read(into: &window, at: filled)
      isAtEnd = count == 0
      let plain = endOfPlainText(in: window, end..<filled + count)
      (end, pending) = (plain.end, filled + count - plain.end)
      if !plain.isPlain || isAtEnd && pending > 0 { fail(.notPlain) }
    } catch {
      fail(.unreadable(error))
    }
  }

  private func fail(_ fault: Fault) {
    self.fault = fault
    isAtEnd = true
  }

  private func endOfPlainText(in window: [UInt8], _ range: Range<Int>) -> (end: Int, isPlain: Bool) {
    window.withUnsafeBytes { bytes in
      let bytes = UnsafeRawBufferPointer(rebasing: bytes[range])
      switch InvitationLoader.endOfPlainText(in: bytes) {
      case .end: return (range.upperBound, true)
      case .incomplete(let index): return (range.lowerBound + index, true)
      case .bad(let index), .nulCharacter(let index): return (range.lowerBound + index, false)
      }
    }
  }
}
