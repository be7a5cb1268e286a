/// An input and how many copies of it were given beside it.
struct CountedInput {
  var input: LoadInput
  var copies = 0
}

/// The inputs without those that are another's again: the same file or folder, or a byte-identical file
/// (formats.md 13).
///
/// Of two names the one with the date of the export counts, then one of a known kind, then the shorter one: copies get longer
/// names.
func countedOnce(_ inputs: [LoadInput]) -> [CountedInput] {
  guard inputs.count > 1 else { return inputs.map { CountedInput(input: $0) } }
  var kept: [(path: String, file: OpenFile, index: Int)] = []
  var result: [CountedInput] = []
  for input in inputs {
    guard case .path(let path) = input, let file = try? OpenFile(path: path) else {
      result.append(CountedInput(input: input))
      continue
    }
    guard let known = kept.firstIndex(where: { isSame($0.file, file) }) else {
      kept.append((path, file, result.count))
      result.append(CountedInput(input: input))
      continue
    }
    let index = kept[known].index
    if kept[known].file.identity != file.identity { result[index].copies += 1 }
    guard rank(path) < rank(kept[known].path) else { continue }
    kept[known].path = path
    result[index].input = input
  }
  return result
}

private func rank(_ path: String) -> (Int, Int, Int, String) {
  let name = baseName(path)
  return (
    ExportName(name).date == nil ? 1 : 0, FileKind(baseName: name) == nil ? 1 : 0, name.utf8.count, name
  )
}

private func isSame(_ one: OpenFile, _ other: OpenFile) -> Bool {
  if one.identity == other.identity { return true }
  return one.kind == .file && other.kind == .file && one.size == other.size && haveSameBytes(one, other)
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

extension OpenedInput {
  /// Says that other files given are copies of this one.
  mutating func reportCopies(_ count: Int) {
    guard count > 0 else { return }
    findings.add(
      .note,
      "same-input",
      file: name,
      "\(counted(count, "other file")) given \(count == 1 ? "is a copy" : "are copies") of this one; read once"
    )
  }
}
