import Foundation

/// A folder of its own for one test, removed afterwards.
func withScratch(_ body: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "invreport-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder)
}

/// Every file below a folder by its path in it.
func contents(of folder: URL) throws -> [String: Data] {
  var files: [String: Data] = [:]
  for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
    let url = folder.appending(path: path)
    guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
    files[path] = try Data(contentsOf: url)
  }
  return files
}

/// Writes a text file and returns its path.
@discardableResult
func write(_ text: String, to name: String, in folder: URL) throws -> String {
  let url = folder.appending(path: name)
  try FileManager.default.createDirectory(
    at: url.deletingLastPathComponent(),
    withIntermediateDirectories: true
  )
  try Data(text.utf8).write(to: url)
  return url.path
}

/// An export of two invitations and one connection, all invented.
enum SmallExport {
  static let invitations = """
    From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
    Canary Sparrowhawk,Noor Vlietstra,"10/9/26, 9:41 AM","Could we talk about the xylophone workshop?",INCOMING,\
    https://www.linkedin.com/in/canary-sparrowhawk-000,https://www.linkedin.com/in/noor-vlietstra-000
    Piet Holm,Noor Vlietstra,"9/1/26, 5:00 PM",,INCOMING,\
    https://www.linkedin.com/in/piet-holm-000,https://www.linkedin.com/in/noor-vlietstra-000

    """
  static let connections = """
    First Name,Last Name,URL,Email Address,Company,Position,Connected On
    Piet,Holm,https://www.linkedin.com/in/piet-holm-000,,Holm Cargo,Courier,02 Sep 2026

    """

  /// Writes the export as a folder and returns its path.
  static func make(in folder: URL) throws -> String {
    try write(invitations, to: "export/Invitations.csv", in: folder)
    try write(connections, to: "export/Connections.csv", in: folder)
    return folder.appending(path: "export").path
  }
}
