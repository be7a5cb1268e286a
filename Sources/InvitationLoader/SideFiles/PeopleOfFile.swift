import InvitationModel

/// Reads a people.csv by itself, without an export to join it with; what is odd about it is told by `load` and `check`.
public func readPeople(_ bytes: [UInt8], file: String) -> [PersonFacts] {
  var findings = Findings()
  return readPeople(SideFile(name: file, bytes: bytes), &findings)?.people ?? []
}
