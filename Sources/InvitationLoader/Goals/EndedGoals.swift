import InvitationModel

/// A note for each goal that has ended on the day that counts as today.
func endedGoals(_ goals: Goals, asOf: CivilDay, file: String) -> [Diagnostic] {
  var problems = GoalsProblems()
  for goal in goals.goals {
    guard let stop = goal.stop, stop <= asOf else { continue }
    problems.report(.goalEnded(on: stop), at: GoalsPlace(line: goal.line, column: 1))
  }
  return problems.diagnostics(file: file)
}
