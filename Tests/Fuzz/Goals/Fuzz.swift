import InvitationLoader
import InvitationModel

/// Any bytes as goals.md: goals, and diagnostics whose places exist.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let (goals, diagnostics) = readGoals(bytes, file: "goals.md")
  let lines = bytes.split(separator: 0x0D, omittingEmptySubsequences: false)
    .flatMap { $0.split(separator: 0x0A, omittingEmptySubsequences: false) }
  for diagnostic in diagnostics {
    precondition((1...lines.count).contains(diagnostic.line ?? 1), diagnostic.text)
    precondition((diagnostic.column ?? 1) >= 1, diagnostic.text)
  }
  for goal in goals.goals { precondition((1...lines.count).contains(goal.line)) }
  return 0
}
