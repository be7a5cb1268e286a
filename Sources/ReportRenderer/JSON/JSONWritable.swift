import InvitationModel

/// A value of `report.json`.
///
/// The text is that of the value's own `Codable` form with sorted keys; a test holds the two together.
protocol JSONWritable {
  /// Writes the value.
  func write(to json: inout JSONWriter)
}

/// No value.
struct JSONNull: JSONWritable {
  func write(to json: inout JSONWriter) { json.literal("null") }
}

extension String: JSONWritable {
  func write(to json: inout JSONWriter) { json.text(self) }
}

extension Int: JSONWritable {
  func write(to json: inout JSONWriter) { json.number(self) }
}

extension Bool: JSONWritable {
  func write(to json: inout JSONWriter) { json.literal(self ? "true" : "false") }
}

extension Double: JSONWritable {
  /// Writes the shortest decimal that reads back as the number; what is no number as null.
  func write(to json: inout JSONWriter) {
    guard isFinite else { return JSONNull().write(to: &json) }
    let text = description
    json.literal(text.hasSuffix(".0") ? text.utf8.dropLast(2) : text.utf8[...])
  }
}

extension Array: JSONWritable where Element: JSONWritable {
  func write(to json: inout JSONWriter) { json.array(self) }
}

extension Dictionary: JSONWritable where Key == String, Value: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      for (key, value) in sorted(by: { $0.key < $1.key }) { json.field(named: key, value) }
    }
  }
}

extension JSONWritable where Self: RawRepresentable, RawValue == String {
  func write(to json: inout JSONWriter) { json.text(rawValue) }
}

extension Advice: JSONWritable {}
extension Axis: JSONWritable {}
extension Confidence: JSONWritable {}
extension Decision: JSONWritable {}
extension Diagnostic.Severity: JSONWritable {}
extension Direction: JSONWritable {}
extension InvitationState: JSONWritable {}
extension OwnDecision: JSONWritable {}
extension StateReason: JSONWritable {}
extension Tone: JSONWritable {}
extension Urgency: JSONWritable {}

extension InvitationIdentity: JSONWritable {
  func write(to json: inout JSONWriter) {
    let (beginning, rest) = parts
    json.text(beginning, rest)
  }
}

extension CivilDay: JSONWritable {
  func write(to json: inout JSONWriter) { json.day(self) }
}

extension Instant: JSONWritable {
  func write(to json: inout JSONWriter) { json.day(day, secondOfDay: secondOfDay) }
}
