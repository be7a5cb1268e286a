import InvitationModel

/// Waits in seconds of those accepted with a note, whose acceptance is known to the second (latency.md 10).
///
/// Nothing is censored here, so it must not be compared with the curve of days. Nil when there is none.
func exactTimes(_ rows: [LatencyRows.Row]) -> ExactTimes? {
  let seconds =
    rows.compactMap { row -> Int? in
      guard row.hasNote, row.hasSendingTime, let acceptedAt = row.acceptedAt else { return nil }
      return max(0, acceptedAt.seconds - row.sentAt.seconds)
    }
    .sorted()
  guard let median = quantile(percent: 50, ofSorted: seconds), let first = seconds.first,
    let last = seconds.last
  else { return nil }
  return ExactTimes(
    n: seconds.count,
    underHour: seconds.partitioningIndex { $0 >= 3600 },
    underDay: seconds.partitioningIndex { $0 >= 86_400 },
    median: median,
    min: first,
    max: last,
    q25: quantile(percent: 25, ofSorted: seconds),
    q75: quantile(percent: 75, ofSorted: seconds)
  )
}
