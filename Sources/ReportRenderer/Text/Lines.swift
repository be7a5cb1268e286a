extension HTML {
  /// Writes text of several lines: each line break is kept, at most two in a row.
  mutating func lines(_ text: String) {
    guard text.utf8.contains(where: { isLineBreakByte($0) }) else { return self.text(text) }
    var shown: [Substring] = []
    var breaks = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.isEmpty, breaks >= 1 || shown.isEmpty { continue }
      breaks = line.isEmpty ? breaks + 1 : 0
      shown.append(line)
    }
    if shown.last?.isEmpty == true { shown.removeLast() }
    for (index, line) in shown.enumerated() {
      if index > 0 { void("br") }
      self.text(String(line))
    }
  }
}

/// Whether a byte begins or is a line break: LF, VT, FF, CR, and those of U+0085, U+2028 and U+2029.
private func isLineBreakByte(_ byte: UInt8) -> Bool {
  (0x0A...0x0D).contains(byte) || byte == 0xC2 || byte == 0xE2
}
