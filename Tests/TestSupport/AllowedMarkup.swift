/// Elements, attributes and links that a page may hold (trust.md 2.3 and 2.5); everything else is a fault.
public enum AllowedMarkup {
  /// What on a page breaks the lists; empty for a good page.
  public static func faults(in page: MarkupTokens) -> [String] {
    page.elements.flatMap { name, attributes -> [String] in
      guard elements.contains(name) else { return ["element \(name)"] }
      return attributes.flatMap { attribute -> [String] in
        var faults: [String] = []
        if !isAllowed(attribute.name, on: name) { faults.append("attribute \(attribute.name) on \(name)") }
        if attribute.name == "href", !isAllowedAddress(attribute.value, on: name) {
          faults.append("link to \(attribute.value)")
        }
        if attribute.name.hasPrefix("data-"), !attribute.value.allSatisfy(isOwnWord) {
          faults.append("\(attribute.name) holds \(attribute.value)")
        }
        return faults
      } + relationFault(name, attributes)
    }
  }

  private static let elements = Set(
    """
    html head meta title link script style body header nav main footer section article aside h1 h2 h3 p a ul ol li dl \
    dt dd div span b strong em i small abbr time bdi blockquote cite code pre hr br table caption colgroup col thead \
    tbody tfoot tr th td figure figcaption details summary label input textarea button select option svg g path rect \
    circle line polyline polygon text tspan title desc defs symbol use
    """.split(separator: " ").map(String.init)
  )

  private static let global: Set = ["id", "class", "lang", "dir", "hidden", "tabindex", "role", "title"]

  private static let own: [String: Set<String>] = [
    "a": ["href", "rel"], "time": ["datetime"], "th": ["scope", "colspan", "rowspan"],
    "td": ["scope", "colspan", "rowspan"], "input": ["type", "name", "value", "checked"],
    "textarea": ["readonly", "rows"], "details": ["open"], "ol": ["start"], "label": ["for"],
    "link": ["rel", "href"], "script": ["src", "defer", "type"],
    "meta": ["charset", "name", "content", "http-equiv"],
  ]

  private static let drawing = Set(
    """
    viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r d points fill stroke stroke-width \
    stroke-dasharray fill-opacity text-anchor transform href
    """.split(separator: " ").map(String.init)
  )

  private static let drawn: Set = [
    "svg", "g", "path", "rect", "circle", "line", "polyline", "polygon", "text", "tspan", "defs", "symbol",
    "use",
  ]

  private static func isAllowed(_ attribute: String, on element: String) -> Bool {
    global.contains(attribute) || attribute.hasPrefix("aria-") || attribute.hasPrefix("data-")
      || own[element, default: []].contains(attribute)
      || (drawn.contains(element) && drawing.contains(attribute))
  }

  /// A place on the page, a file of the report, or a profile whose address was rebuilt.
  private static func isAllowedAddress(_ address: String, on element: String) -> Bool {
    if address.hasPrefix("#") { return true }
    let profile = "https://www.linkedin.com/in/"
    if address.hasPrefix(profile) {
      return address.dropFirst(profile.count).utf8.allSatisfy { isUnreserved($0) || $0 == UInt8(ascii: "%") }
    }
    let file = address.split(separator: "#").first ?? ""
    return ["html", "css", "json"].contains { file.hasSuffix(".\($0)") } && file.utf8.allSatisfy(isUnreserved)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  /// `data-*` holds words of our own and numbers, `data-of` also the blank that begins its text.
  private static func isOwnWord(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || " .-,%".contains(character))
  }

  /// A link that leaves the report says so, and nothing may open a window or save a file.
  private static func relationFault(_ name: String, _ attributes: [MarkupTokens.Attribute]) -> [String] {
    let address = attributes.first { $0.name == "href" }?.value ?? ""
    let relation = attributes.first { $0.name == "rel" }?.value
    guard name == "a", address.hasPrefix("https:"), relation != "noopener noreferrer nofollow" else {
      return []
    }
    return ["link to \(address) without rel"]
  }
}
