/// The columns of the people.csv that an owner fills in: `init` writes it, and the report offers lines of it.
public enum PeopleLines {
  /// The first line.
  public static let header = "url,name,headline,company,location,school,mutual,known,notes"

  /// The line of a profile, in which all but the address is to be filled in.
  public static func line(_ address: String) -> String { "\(address),,,,,,,," }
}
