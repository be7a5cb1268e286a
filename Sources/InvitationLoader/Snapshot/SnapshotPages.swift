/// The kinds that a page of a snapshot holds; nil when the file is none or is damaged.
func pages(in file: InputFile, _ findings: inout Findings) throws(LoadError) -> [KnownFile]? {
  // Only the beginning of a file is looked at before it is known to be a page.
  var head = try file.content.prefix(ArchivedMember.headSize)
  if isUTF16(head) { head = decodeText(Array(head))?.bytes[...] ?? [] }
  guard contains(head, "\"snapshotDomain\"") || contains(head, "\"snapshotData\"") else { return nil }
  guard let text = try jsonText(file.content, file: file.path, &findings),
    case .snapshot(let pages) = JSONShape(text), !pages.isEmpty
  else { return nil }
  return pages.map { KnownFile(kind: $0.key, file: file, isJSON: true, page: $0.value) }
}

private func contains(_ bytes: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
  let length = word.utf8CodeUnitCount
  guard bytes.count >= length else { return false }
  return bytes.withUnsafeBufferPointer { bytes in
    (0...bytes.count - length).contains { start in
      (0..<length).allSatisfy { bytes[start + $0] == word.utf8Start[$0] }
    }
  }
}

/// Says that the last page of a kind announces another one that is not there.
func reportMissingPages(of files: [KnownFile], _ findings: inout Findings, cited: (String) -> String) {
  for kind in FileKind.allCases {
    let pages = files.filter { $0.kind == kind && $0.page != nil }
    let last = pages.max { ($0.page?.start ?? 0, $0.file.path) < ($1.page?.start ?? 0, $1.file.path) }
    guard let last, last.page?.hasNext == true else { continue }
    findings.add(
      .note,
      "pages-missing",
      file: cited(last.file.path),
      "a next page of \(kind.rawValue) is announced and not here; some servers announce one too many, so all may be"
        + " complete; otherwise fetch it and give it too"
    )
  }
}
