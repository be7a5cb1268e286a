/// Folded text in which many secrets are looked for one after the other: each four bytes know where they stand.
struct SearchedText {
  private let text: FoldedText
  private var first: [Int32]
  private var next: [Int32]

  /// Whether bytes stand in it by chance, so that only longer secrets tell anything.
  let isNoisy: Bool

  init(_ text: DecodedText, isNoisy: Bool = false) {
    self.text = FoldedText(text)
    self.isNoisy = isNoisy
    let bytes = self.text.bytes
    first = [Int32](repeating: -1, count: 1 << 16)
    next = [Int32](repeating: -1, count: bytes.count)
    guard bytes.count >= 4 else { return }
    // From the end, so that the first of several is found first.
    for place in stride(from: bytes.count - 4, through: 0, by: -1) {
      let slot = SearchedText.slot(bytes, place)
      next[place] = first[slot]
      first[slot] = Int32(truncatingIfNeeded: place)
    }
  }

  /// Where a secret stands first, in bytes of the original; nil when it does not.
  func place(of secret: Secret) -> Int? {
    let wanted = secret.folded
    guard wanted.count >= (isNoisy ? 6 : 4) else { return nil }
    var place = Int(first[SearchedText.slot(wanted, 0)])
    while place >= 0 {
      if matches(wanted, at: place), !secret.isWord || standsAlone(place..<(place + wanted.count)) {
        return text.offsets[place]
      }
      place = Int(next[place])
    }
    return nil
  }

  private func matches(_ wanted: [UInt8], at place: Int) -> Bool {
    guard place + wanted.count <= text.bytes.count else { return false }
    for index in wanted.indices where text.bytes[place + index] != wanted[index] { return false }
    return true
  }

  private func standsAlone(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound == 0 ? nil : text.bytes[range.lowerBound - 1]
    let behind = range.upperBound == text.bytes.count ? nil : text.bytes[range.upperBound]
    return ![before, behind].contains { $0.map(SearchedText.isLetter) ?? false }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  private static func slot(_ bytes: [UInt8], _ place: Int) -> Int {
    let four = (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[place + $1]) }
    return Int((four &* 0x9E37_79B1) >> 16)
  }
}
