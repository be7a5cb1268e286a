extension FileKind {
  /// The kind of a file of Facebook or Instagram by its base name without ending (formats.md 9.4).
  static let socialNames: [String: FileKind] = [
    "friendrequestsreceived": .facebookReceived, "receivedfriendrequests": .facebookReceived,
    "rejectedfriendrequests": .facebookRejected, "friendrequestssent": .facebookSent,
    "sentfriendrequests": .facebookSent, "friends": .facebookFriends, "yourfriends": .facebookFriends,
    "removedfriends": .facebookRemoved, "pendingfollowrequests": .instagramSent,
  ]

  /// The keys under which the list of a kind stands, the newer one first.
  private var rootKeys: [String] {
    switch self {
    case .facebookReceived: ["received_requests_v2", "received_requests"]
    case .facebookRejected: ["rejected_requests_v2", "rejected_requests"]
    case .facebookSent: ["sent_requests_v2", "sent_requests"]
    case .facebookFriends: ["friends_v2", "friends"]
    case .facebookRemoved: ["deleted_friends_v2", "deleted_friends"]
    case .instagramSent: ["relationships_follow_requests_sent"]
    default: []
    }
  }

  /// Whether it is a list of Facebook's or Instagram's.
  var isSocial: Bool { !rootKeys.isEmpty }

  /// The list in a text of this kind, and its key; nil when it has another shape.
  private func list(in root: JSONValue) -> (key: String, list: JSONValue)? {
    for key in rootKeys {
      if let list = root[key], list.kind == .array { return (key, list) }
    }
    return nil
  }

  /// The kind that the root key of a text tells.
  init?(social root: JSONValue) {
    guard let kind = FileKind.allCases.first(where: { $0.isSocial && $0.list(in: root) != nil }) else {
      return nil
    }
    self = kind
  }

  /// The people in a text of this kind as a table; nil when it has another shape.
  func socialTable(_ text: JSONText) -> JSONTable? {
    guard let root = text.root, let (key, list) = list(in: root) else { return nil }
    var table = JSONTable(text)
    guard self == .instagramSent else {
      table.add(list, at: "/\(key)")
      return table
    }
    // Instagram wraps each person in a list of one.
    for (index, element) in list.elements.enumerated() {
      guard let people = element["string_list_data"] else { continue }
      table.add(people, at: "/\(key)/\(index)/string_list_data")
    }
    return table
  }
}
