/// What tells an invitation apart from the others of its direction: the key of the person, or a name.
///
/// Kept beside a text of its own it would cost as much memory again as the person's key.
public enum InvitationIdentity: Hashable, Sendable {
  /// The profile or the member's number.
  case person(PersonKey)
  /// The `name:` form, with the minute where the name stands more than once (formats.md 7.4).
  case name(String)

  /// Takes an id apart.
  public init(_ id: String) { self = PersonKey(id: id).map { .person($0) } ?? .name(id) }

  /// The id: a profile address, a URN or the `name:` form.
  public var text: String { parts.beginning + parts.rest }

  /// The id in two parts, of which the first is the same for many.
  public var parts: (beginning: String, rest: String) {
    switch self {
    case .person(let key): key.parts
    case .name(let name): ("", name)
    }
  }
}
