import ArgumentParser
import InvitationLoader

extension ReadingOptions {
  /// The same with goals.md, people.csv and decisions.csv among the inputs taken for what their names say.
  ///
  /// Where there is no export beside them, only goals can be looked at.
  func takingSideFiles() throws -> ReadingOptions {
    var result = self
    result.inputs = []
    for input in inputs {
      guard let kind = sideFileKind(ofInput: input) else {
        result.inputs.append(input)
        continue
      }
      guard result[kind] == nil else {
        throw ValidationError("\(kind.name) is given twice; give the one that counts.")
      }
      result[kind] = input
    }
    let isAlone = result.inputs.isEmpty && !inputs.isEmpty
    return isAlone && (result.people != people || result.decisions != decisions) ? self : result
  }

  /// Where side files are looked for that are not named.
  var search: SideFileSearch {
    SideFileSearch(firstInput: inputs.first { sideFileKind(ofInput: $0) == nil } ?? inputs.first)
  }

  /// The path of a side file that was named.
  subscript(kind: SideFileKind) -> String? {
    get {
      switch kind {
      case .goals: goals
      case .people: people
      case .decisions: decisions
      }
    }
    set {
      switch kind {
      case .goals: goals = newValue
      case .people: people = newValue
      case .decisions: decisions = newValue
      }
    }
  }

  /// The kind of an input that is a side file by its name.
  private func sideFileKind(ofInput input: String) -> SideFileKind? {
    isFolder(input) ? nil : SideFileKind(baseName: baseName(of: input))
  }
}
