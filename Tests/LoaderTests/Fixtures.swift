import Foundation
import InvitationLoader
import InvitationModel

/// The sample exports beside the tests.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  /// The path of a sample.
  static func sample(_ name: String) -> String { folder.appending(path: "samples/\(name)").path }

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: path)))
  }

  /// The files of a sample folder by path.
  static func files(_ name: String) throws -> [InputFile] {
    let root = sample(name)
    return try FileManager.default.subpathsOfDirectory(atPath: root).sorted().compactMap { path in
      var isFolder: ObjCBool = false
      let full = "\(root)/\(path)"
      guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue else {
        return nil
      }
      return InputFile(path: path, bytes: [UInt8](try Data(contentsOf: URL(filePath: full))))
    }
  }
}

/// Loads one export held in texts.
func loadTexts(
  _ texts: [String: String],
  named name: String = "export",
  options: LoadOptions = LoadOptions()
) throws -> Dataset {
  let files = texts.sorted { $0.key < $1.key }.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) }
  return try load([.files(name: name, files)], options: options)
}

extension Dataset {
  /// The diagnostics as `id line`, for short assertions.
  var ids: [String] {
    diagnostics.map { [$0.id, $0.line.map(String.init)].compactMap(\.self).joined(separator: " ") }
  }

  /// What is decided about each invitation, whatever its place in the file.
  var decisions: [String: String] {
    Dictionary(
      invitations.map { invitation in
        let parts = [
          invitation.state.rawValue, invitation.reason?.rawValue, invitation.joinedBy?.rawValue,
          invitation.sentAt?.iso, invitation.connectedOn?.iso, invitation.acceptedAt?.iso,
          invitation.latencyExclusion?.rawValue,
        ]
        return (
          "\(invitation.direction.rawValue) \(invitation.id)", parts.map { $0 ?? "-" }.joined(separator: " ")
        )
      },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
