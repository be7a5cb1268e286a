import Foundation

/// A JSON Schema (2020-12), as far as those in `docs/` use the language; a keyword beyond that is an error.
public struct JSONSchema: Sendable {
  /// The schema as a document.
  public let root: JSONValue

  /// The schema of the private `report.json`.
  public static func ofReport() throws -> JSONSchema { try schema(of: "report") }

  /// The schema of the redacted `report.json`.
  public static func ofRedactedReport() throws -> JSONSchema { try schema(of: "redacted-report") }

  /// A schema of `docs/`, found from the place of this file.
  private static func schema(of name: String, filePath: StaticString = #filePath) throws -> JSONSchema {
    let repository = URL(filePath: "\(filePath)").deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: repository.appending(path: "docs/\(name).schema.json"))
    return JSONSchema(root: try JSONValue(parsing: data))
  }

  /// What is wrong with a document, each with the path of the value; empty when it is valid.
  public func errors(in document: JSONValue) -> [String] {
    var validation = SchemaValidation(root: root)
    validation.check(document, root, at: "")
    return validation.errors
  }

  /// The keys that the objects of a document have, by the name of their schema (`root` for the document itself).
  public func keySets(in document: JSONValue) -> [String: [Set<String>]] {
    var validation = SchemaValidation(root: root)
    validation.check(document, root, at: "")
    return validation.keySets
  }

  /// All schemas of objects with fixed properties, by name (`root` for the document itself).
  public var objects: [String: JSONValue] {
    (root["$defs"]?.members ?? [:]).merging(["root": root]) { $1 }.filter { $0.value["properties"] != nil }
  }
}

/// One walk through a document beside its schema.
private struct SchemaValidation {
  let root: JSONValue
  var errors: [String] = []
  var keySets: [String: [Set<String>]] = [:]

  init(root: JSONValue) { self.root = root }

  mutating func check(_ value: JSONValue, _ schema: JSONValue, at path: String, name: String = "root") {
    if let reference = schema["$ref"]?.text { follow(reference, with: value, at: path) }
    for (keyword, rule) in schema.members.sorted(by: { $0.key < $1.key }) {
      switch keyword {
      case "$ref", "$schema", "$id", "$defs", "title", "description", "format": break
      case "type":
        let types = rule.text.map { [$0] } ?? rule.elements.compactMap(\.text)
        if !types.contains(where: { value.isOf(type: $0) }) { fail(path, "is not \(types)") }
      case "enum": if !rule.elements.contains(value) { fail(path, "is none of the words of its enum") }
      case "const": if value != rule { fail(path, "is not the constant") }
      case "minimum":
        if let number = value.number, let limit = rule.number, number < limit { fail(path, "is too small") }
      case "maximum":
        if let number = value.number, let limit = rule.number, number > limit { fail(path, "is too large") }
      case "pattern": match(value, rule, at: path)
      case "anyOf": matchAny(value, rule.elements, at: path)
      case "items":
        for (index, element) in value.elements.enumerated() {
          check(element, rule, at: "\(path)/\(index)", name: "")
        }
      case "required":
        if case .object(let members) = value {
          for key in rule.elements.compactMap(\.text) where members[key] == nil {
            fail(path, "has no \(key)")
          }
        }
      case "properties":
        keySets[name, default: []].append(Set(value.members.keys))
        for (key, member) in value.members.sorted(by: { $0.key < $1.key }) {
          if let property = rule[key] { check(member, property, at: "\(path)/\(key)", name: "") }
        }
      case "additionalProperties":
        let known = Set((schema["properties"] ?? .null).members.keys)
        for (key, member) in value.members.sorted(by: { $0.key < $1.key }) where !known.contains(key) {
          if rule == .bool(false) {
            fail("\(path)/\(key)", "is not known")
          } else {
            check(member, rule, at: "\(path)/\(key)", name: "")
          }
        }
      default: fail(path, "has a schema with the unknown keyword \(keyword)")
      }
    }
  }

  private mutating func follow(_ reference: String, with value: JSONValue, at path: String) {
    let name = reference.replacing("#/$defs/", with: "")
    guard let schema = root["$defs"]?[name] else { return fail(path, "has no schema \(reference)") }
    check(value, schema, at: path, name: name)
  }

  private mutating func match(_ value: JSONValue, _ rule: JSONValue, at path: String) {
    guard let text = value.text, let pattern = rule.text else { return }
    guard let regex = try? Regex(pattern), text.contains(regex) else {
      return fail(path, "does not match \(pattern)")
    }
  }

  private mutating func matchAny(_ value: JSONValue, _ schemas: [JSONValue], at path: String) {
    let matches = schemas.contains { schema in
      var trial = SchemaValidation(root: root)
      trial.check(value, schema, at: path)
      return trial.errors.isEmpty
    }
    if !matches { fail(path, "matches none of \(schemas.count) schemas") }
  }

  private mutating func fail(_ path: String, _ problem: String) {
    errors.append("\(path.isEmpty ? "/" : path) \(problem)")
  }
}

extension JSONValue {
  fileprivate func isOf(type: String) -> Bool {
    switch self {
    case .null: type == "null"
    case .bool: type == "boolean"
    case .number(let number): type == "number" || type == "integer" && number == number.rounded()
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    }
  }
}
