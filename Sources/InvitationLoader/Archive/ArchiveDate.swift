import InvitationModel

/// The newest date among the members of an archive, or nil when there is none.
///
/// Only days an export can have count.
func newestDay(of records: [ArchiveRecord]) -> CivilDay? {
  records.compactMap { record in
    let date = Int(record.date)
    return CivilDay(year: 1_980 + date >> 9, month: date >> 5 & 15, day: date & 31)
  }
  .filter { $0 >= DateRange.earliest }.max()
}
