// The program writes report.json with a writer of its own. The Codable form, which takes much room in the program, is
// there for the tests alone, which hold the two together and read reports back.
#if DEBUG
/// A part of a report.
public typealias ReportValue = Codable & Hashable & Sendable
#else
/// A part of a report.
public typealias ReportValue = Hashable & Sendable
#endif
