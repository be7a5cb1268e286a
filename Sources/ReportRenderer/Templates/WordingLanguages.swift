extension TemplateSet {
  /// The codes of the languages that have wording, sorted.
  public var wordingLanguages: [String] {
    let folder = "wording/"
    var languages: [String] = []
    for path in paths where path.hasPrefix(folder) {
      let parts = path.utf8.dropFirst(folder.utf8.count).split(separator: UInt8(ascii: "/"))
      guard parts.count == 2, let language = parts.first.map({ String(Substring($0)) }),
        !languages.contains(language)
      else { continue }
      languages.append(language)
    }
    return languages.sorted()
  }
}
