import ArgumentParser
import InvitationLoader
import InvitationModel
import Markdown

/// What `record` was given: typed decisions, downloaded ones, and inputs to look people up in.
struct RecordRequest {
  /// Decisions as typed: a code or address, and the decision.
  private(set) var typed: [(who: String, decision: OwnDecision)] = []
  /// Files of decisions.
  private(set) var downloads: [SideFile] = []
  /// Everything else: the export.
  private(set) var inputs: [String] = []

  /// Whether nothing is to be recorded.
  var isEmpty: Bool { typed.isEmpty && downloads.isEmpty }

  /// What was meant for a file that is not there.
  var missing: [String] { inputs.filter { $0 != "-" && !exists($0) } }

  /// Sorts the arguments by what they are; a path that exists is never taken for a decision.
  init(_ arguments: [String]) throws {
    for argument in arguments {
      if exists(argument) || argument == "-" {
        if let file = RecordRequest.decisions(at: argument) {
          downloads.append(file)
        } else {
          inputs.append(argument)
        }
      } else if let equals = argument.lastIndex(of: "=") {
        let word = argument[argument.index(after: equals)...].lowercased()
        guard let decision = OwnDecision(rawValue: word) else {
          throw ValidationError("\(shown(String(word))) is no decision; \(RecordRequest.advice(on: word))")
        }
        typed.append((String(argument[..<equals]), decision))
      } else {
        inputs.append(argument)
      }
    }
  }

  private static func decisions(at path: String) -> SideFile? {
    // An export is no list of decisions, and may be large.
    guard path.lowercased().hasSuffix(".csv"), let bytes = readFile(path) else { return nil }
    let file = SideFile(name: baseName(of: path), bytes: bytes)
    return downloadedDecisions(file) == nil ? nil : file
  }

  private static func advice(on word: String) -> String {
    if word == "later" { return "what is left for later need not be written down." }
    let words = OwnDecision.allCases.map(\.rawValue)
    return nearestName(to: word, in: words).map { "did you mean \($0)?" }
      ?? "it is one of \(words.joined(separator: ", "))."
  }
}
