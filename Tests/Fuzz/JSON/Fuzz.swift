import InvitationModel

@testable import InvitationLoader

/// Any bytes as a JSON file under each name that one may have: rows that reconcile, or an error.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  check(.standardInput(bytes))
  for name in names { check(.files(name: "export", [InputFile(path: name, bytes: bytes)])) }
  return 0
}

private let names = [
  "invitations.json", "invitations.jsonl", "connections/friends/received_friend_requests.json",
  "connections/friends/rejected_friend_requests.json", "connections/friends/your_friends.json",
]

private func check(_ input: LoadInput) {
  do throws(LoadError) {
    let dataset = try load([input])
    for input in dataset.inputs {
      precondition(input.rowsRead == input.rowsKept + input.rowsRejected, input.file)
    }
  } catch {
    precondition(error.diagnostics.contains { $0.severity == .error })
  }
}
