import InvitationModel

/// The links from one file of a long page to the others: the neighbours by name, and the numbers that lead anywhere.
struct Pager {
  let page: Page
  let count: Int

  /// The links of a part, counted from 0.
  func html(part: Int) -> HTML {
    var items: [HTML] = []
    if part > 0 { items.append(step("previous", to: part - 1, say("Previous page"))) }
    if part + 1 < count { items.append(step("next", to: part + 1, say("Next page"))) }
    var last = -1
    for other in Pager.shown(part: part, of: count) {
      // Only a sign for the eye: read aloud, the numbers tell of the gap.
      if other > last + 1 { items.append(.element("span", ["aria-hidden": "true"], .text("…"))) }
      items.append(number(other, isCurrent: other == part))
      last = other
    }
    return .element(
      "nav",
      ["class": "pager", "aria-label": say("Parts of this page")],
      HTML.joined(items, separator: .newline)
    )
  }

  /// First, last, the part and its neighbours; a gap of a single number is filled, since the sign is as wide.
  static func shown(part: Int, of count: Int) -> [Int] {
    let wanted = Set([0, part - 1, part, part + 1, count - 1])
    return (0..<count).filter { other in
      wanted.contains(other) || (wanted.contains(other - 1) && wanted.contains(other + 1))
    }
  }

  private func step(_ name: String, to part: Int, _ label: String) -> HTML {
    .element("a", ["class": name, "href": page.file(part: part)], .text(label))
  }

  private func number(_ part: Int, isCurrent: Bool) -> HTML {
    .element(
      "a",
      ["href": page.file(part: part), "aria-current": isCurrent ? "page" : nil],
      .text(isCurrent ? say("page \(part + 1) of \(count)") : String(part + 1))
    )
  }
}
