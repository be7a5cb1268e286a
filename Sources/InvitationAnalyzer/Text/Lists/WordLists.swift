/// The word lists of the analyzer, version 1: folded data that users can read and mend.
///
/// A change of a list changes decisions, so it raises the version.
enum WordLists {
  /// The words of a list that are separated by blanks.
  static func words(_ list: String) -> Set<String> {
    Set(list.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(decoding: $0, as: UTF8.self) })
  }

  /// Word lists of the form `language: word word`, one a line.
  static func byLanguage(_ list: String) -> [(language: String, words: Set<String>)] {
    list.split(separator: "\n").map { line in
      let (language, rest) = (line.prefix { $0 != ":" }, line.drop { $0 != ":" }.dropFirst())
      return (String(language), words(String(rest)))
    }
  }
}
