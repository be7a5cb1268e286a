import InvitationModel

/// How many words around a role are looked at for a level: a part of a headline is short.
private let window = 8

/// Whether the part of a text around a role states a level, and none of the levels that are asked for.
func statesOtherLevel(around role: Range<Int>, in text: PreparedText, than levels: [Seniority]) -> Bool {
  guard !levels.isEmpty else { return false }
  var (start, end) = (role.lowerBound, role.upperBound)
  while start > 0, role.lowerBound - start < window, text.words[start].boundary != .hard { start -= 1 }
  while end < text.words.count, end - role.upperBound < window, text.words[end].boundary != .hard { end += 1 }
  let words = Set((start..<end).filter { !role.contains($0) }.map { text.words[$0].text })
  let stated = WordLists.seniority.filter { !$0.words.isDisjoint(with: words) }.map(\.level)
  return !stated.isEmpty && !stated.contains(where: levels.contains)
}
