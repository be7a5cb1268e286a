/// LinkedIn's Member Snapshot JSON: pages with the rows of the CSV files as objects (formats.md 9.3).
struct Snapshot {
  /// The rows of one domain on one page.
  struct Element {
    var kind: FileKind
    /// The rows: a list of objects or one object.
    var data: JSONValue
    /// The pointer of the rows.
    var pointer: String
    /// Where the page begins among those of its domain.
    var start: Int
    /// Whether the page announces a next one.
    var hasNext: Bool
  }

  /// The elements whose domain is known.
  private(set) var elements: [Element] = []
  /// Whether any element is one of a snapshot, its domain known or not.
  private(set) var isSnapshot = false

  /// Looks for pages: one, several in an array or on lines, or a bare element.
  init(_ text: JSONText) {
    if let root = text.root {
      takeAny(root, at: "")
    } else {
      for index in 0..<text.count {
        if case .value(let value) = text[index] { takeAny(value, at: "/\(index)") }
      }
    }
  }

  /// The rows of a kind as a table.
  func table(of kind: FileKind, _ text: JSONText) -> JSONTable {
    var table = JSONTable(text, pointsAtCells: true)
    for element in elements.filter({ $0.kind == kind }).sorted(by: { $0.start < $1.start }) {
      table.add(element.data, at: element.pointer)
    }
    return table
  }

  private mutating func takeAny(_ value: JSONValue, at pointer: String) {
    guard value.kind == .array else { return takePage(value, at: pointer) }
    var index = 0
    value.forEachElement {
      takePage($0, at: "\(pointer)/\(index)")
      index += 1
      // A long list of something else need not be looked through.
      return isSnapshot ? .next : .stop
    }
  }

  private mutating func takePage(_ page: JSONValue, at pointer: String) {
    guard let elements = page["elements"], elements.kind == .array else {
      return take(page, at: pointer, start: 0, hasNext: false)
    }
    let paging = page["paging"]
    let hasNext = paging?["links"]?.elements.contains { $0["rel"]?.string == "next" } ?? false
    var index = 0
    elements.forEachElement {
      take($0, at: "\(pointer)/elements/\(index)", start: paging?["start"]?.integer ?? 0, hasNext: hasNext)
      index += 1
      return isSnapshot ? .next : .stop
    }
  }

  private mutating func take(_ element: JSONValue, at pointer: String, start: Int, hasNext: Bool) {
    guard let domain = element["snapshotDomain"]?.string else { return }
    isSnapshot = true
    guard let data = element["snapshotData"], let kind = Snapshot.kind(of: domain, data) else { return }
    elements.append(
      Element(kind: kind, data: data, pointer: pointer + "/snapshotData", start: start, hasNext: hasNext)
    )
  }

  /// The kind of file whose rows a domain holds; nil for those that are not needed.
  private static func kind(of domain: String, _ data: JSONValue) -> FileKind? {
    guard domain == "ENDORSEMENTS" else { return domains[domain] }
    let first = data.kind == .array ? data.firstElement : data
    var kind: FileKind?
    first?.forEachMember { key, _ in
      switch Header.name(decodedJSONString(key)) {
      case "endorserfirstname": kind = .endorsementsReceived
      case "endorseefirstname": kind = .endorsementsGiven
      default: return .next
      }
      return .stop
    }
    return kind
  }

  private static let domains: [String: FileKind] = [
    "INVITATIONS": .invitations, "CONNECTIONS": .connections, "INBOX": .messages, "PROFILE": .profile,
    "PROFILE_SUMMARY": .profileSummary, "POSITIONS": .positions, "EDUCATION": .education, "SKILLS": .skills,
    "CONTACTS": .contacts, "COMPANY_FOLLOWS": .companyFollows, "MEMBER_FOLLOWING": .memberFollows,
    "EVENTS": .events,
  ]
}
