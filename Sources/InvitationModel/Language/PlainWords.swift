/// Words as a list: `a`, `a and b`, `a, b and c`.
public func listed(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return say("\(words.dropLast().joined(separator: ", ")) and \(last)")
}

extension String {
  /// The text with a capital first letter.
  public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
