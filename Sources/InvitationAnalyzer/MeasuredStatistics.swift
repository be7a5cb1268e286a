import InvitationModel

/// All statistics of waits, for a benchmark; `analyze` makes them together with the decisions.
package func measuredLatency(_ dataset: Dataset, countsWorkingDays: Bool) -> LatencyPair {
  measureLatency(dataset, utcOffsetMinutes: 0, countsWorkingDays: countsWorkingDays)
}

/// All statistics of the network with the matching of goals that they rest on, for a benchmark.
package func measuredNetwork(_ dataset: Dataset) -> Network {
  measureNetwork(dataset, NetworkTally(dataset, served: compiledGoals(of: dataset).served))
}
