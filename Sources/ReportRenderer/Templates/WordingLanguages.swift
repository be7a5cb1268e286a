extension TemplateSet {
  /// The codes of the languages that have wording, sorted.
  public var wordingLanguages: [String] {
    let folders = paths.compactMap { path -> String? in
      let parts = path.split(separator: "/")
      return parts.count == 3 && parts[0] == "wording" ? String(parts[1]) : nil
    }
    return Set(folders).sorted()
  }
}
