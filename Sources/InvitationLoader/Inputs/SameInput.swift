/// The inputs without those that are another's again: the same file or folder, or a byte-identical archive
/// (formats.md 13).
///
/// Of two names the one with the date of the export counts, then the shorter one: copies get longer names.
func countedOnce(_ inputs: [LoadInput]) -> [LoadInput] {
  guard inputs.count > 1 else { return inputs }
  var kept: [(path: String, file: OpenFile, index: Int)] = []
  var result: [LoadInput] = []
  for input in inputs {
    guard case .path(let path) = input, let file = try? OpenFile(path: path) else {
      result.append(input)
      continue
    }
    guard let known = kept.firstIndex(where: { isSame($0.file, file) }) else {
      kept.append((path, file, result.count))
      result.append(input)
      continue
    }
    guard rank(path) < rank(kept[known].path) else { continue }
    kept[known].path = path
    result[kept[known].index] = input
  }
  return result
}

private func rank(_ path: String) -> (Int, Int, String) {
  let name = baseName(path)
  return (ExportName(name).date == nil ? 1 : 0, name.utf8.count, name)
}

private func isSame(_ one: OpenFile, _ other: OpenFile) -> Bool {
  if one.identity == other.identity { return true }
  guard one.kind == .file, other.kind == .file, one.size == other.size, isArchiveFile(one) else {
    return false
  }
  return haveSameBytes(one, other)
}

private func isArchiveFile(_ file: OpenFile) -> Bool {
  (try? FileContent.file(file).prefix(512)).map { isArchive($0) } ?? false
}

private func haveSameBytes(_ one: OpenFile, _ other: OpenFile) -> Bool {
  var blocks = ([UInt8](repeating: 0, count: 1 << 16), [UInt8](repeating: 0, count: 1 << 16))
  var offset = 0
  while true {
    guard let count = one.read(into: &blocks.0, at: 0, from: offset),
      let otherCount = other.read(into: &blocks.1, at: 0, from: offset),
      count == otherCount, blocks.0[..<count] == blocks.1[..<count]
    else { return false }
    guard count > 0 else { return offset == one.size }
    offset += count
  }
}
