/// Who somebody is: a certain key where there is one, and the name as shown.
public struct Person: ReportValue {
  /// What identifies the person for certain, or nil when only the name is known.
  public var key: PersonKey?
  /// The display name after the clean-up of hidden characters; empty when blank.
  public var name: String
  /// Whether hidden characters other than edge blanks were removed from the name.
  public var hadHiddenCharacters: Bool = false

  /// Creates a value from its parts.
  public init(key: PersonKey?, name: String, hadHiddenCharacters: Bool = false) {
    self.key = key
    self.name = name
    self.hadHiddenCharacters = hadHiddenCharacters
  }
}

/// A certain key: equal keys are one person, different keys are two.
public enum PersonKey: Sendable, Comparable {
  /// The decoded, lower-case, NFC part of a profile address after `/in/`.
  case profile(String)
  /// The number of `urn:li:member:N`; joins only with itself.
  case urn(String)

  /// Takes an id apart; nil when it is neither an address nor a URN.
  public init?(id: String) {
    for key in [PersonKey.profile(""), .urn("")] where id.hasPrefix(key.parts.beginning) {
      let rest = String(id.dropFirst(key.parts.beginning.count))
      if case .urn = key { self = .urn(rest) } else { self = .profile(rest) }
      return
    }
    return nil
  }

  /// The normalised address or URN; the `id` of an invitation.
  public var id: String { parts.beginning + parts.rest }

  /// The id in two parts, of which the first is the same for all keys of a kind.
  public var parts: (beginning: String, rest: String) {
    switch self {
    case .profile(let slug): ("https://www.linkedin.com/in/", slug)
    case .urn(let number): ("urn:li:member:", number)
    }
  }

  /// Orders by id, for output only.
  public static func < (left: PersonKey, right: PersonKey) -> Bool {
    switch (left, right) {
    // What stands before them in the id is the same, and joins no mark behind it.
    case (.profile(let left), .profile(let right)), (.urn(let left), .urn(let right)): left < right
    case (.profile, .urn): true
    case (.urn, .profile): false
    }
  }
}

extension PersonKey: Hashable {
  /// Whether two keys are one person's.
  public static func == (left: PersonKey, right: PersonKey) -> Bool {
    switch (left, right) {
    case (.profile(let left), .profile(let right)), (.urn(let left), .urn(let right)):
      ByteText(left) == ByteText(right)
    default: false
    }
  }

  /// Hashes the key byte by byte: it is composed.
  public func hash(into hasher: inout Hasher) {
    // Hardly any key of one kind is that of another, so the kind need not be hashed.
    switch self {
    case .profile(let text), .urn(let text): ByteText(text).hash(into: &hasher)
    }
  }
}

#if DEBUG
extension PersonKey: Codable {
  /// Reads the id.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let key = PersonKey(id: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "expected a profile address or URN"
      )
    }
    self = key
  }

  /// Writes the id.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(id)
  }
}
#endif
