import InvitationModel

@testable import InvitationLoader

/// Any bytes as an archive: members that can be read to their stated size, or an error.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  // Other checks come first for what has no signature.
  if isArchive(bytes.prefix(512)) { checkArchive(bytes) }
  do throws(LoadError) {
    let dataset = try load([.standardInput(bytes)])
    precondition(dataset.inputs.allSatisfy { $0.rowsRead == $0.rowsKept + $0.rowsRejected })
  } catch {
    precondition(error.diagnostics.contains { $0.severity == .error })
  }
  return 0
}

private func checkArchive(_ bytes: [UInt8]) {
  let limits = ArchiveLimits(memberBytes: 4 << 20, totalBytes: 8 << 20)
  let read = readArchive(.bytes(bytes), named: "fuzz.zip", limits: limits) { !$0.isEmpty }
  precondition(read.isUsable != read.diagnostics.contains { $0.severity == .error })
  for member in read.members {
    precondition(!member.path.utf8.contains(0) && !member.path.split(separator: "/").contains(".."))
    precondition(member.content.count <= limits.memberBytes)
    if let content = try? member.content.bytes() { precondition(content.count == member.content.count) }
  }
}
