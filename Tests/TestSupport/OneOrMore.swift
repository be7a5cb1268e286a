import Testing

/// Elements of which there must be at least one: a loop over none would check nothing.
public func oneOrMore<Elements: Collection>(
  _ elements: Elements,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> Elements {
  try #require(!elements.isEmpty, "there is nothing to check", sourceLocation: sourceLocation)
  return elements
}
