// What few values have lies in an array of none or one beside them: it is the smallest box, one word when it is empty.

extension Array where Element: Equatable {
  /// Sets a field of what lies in the box.
  ///
  /// A box of blanks becomes an empty one, so that equal values have equal boxes.
  mutating func set<Value>(_ field: WritableKeyPath<Element, Value>, _ value: Value, blank: Element) {
    if isEmpty { append(blank) }
    self[0][keyPath: field] = value
    if self[0] == blank { self = [] }
  }
}
