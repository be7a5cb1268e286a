import InvitationModel

/// A whole number with a comma between thousands: `1,904`.
func grouped(_ number: Int) -> String {
  number < 0 ? "−" + LatencyWords.count(number).dropFirst() : LatencyWords.count(number)
}

/// Points with their sign: `+9`, `−15`.
func signed(_ points: Int) -> String { points < 0 ? grouped(points) : "+\(grouped(points))" }

/// A wait or median in words: `the same day`, `the next day`, `6 days`.
func waitInWords(_ days: Int) -> String {
  days == 0 ? say("the same day") : days == 1 ? say("the next day") : say("\(days, "day")")
}

extension HTML {
  /// A day that people and programs can read.
  static func day(_ day: CivilDay) -> HTML {
    var html = HTML.empty
    html.day(day)
    return html
  }

  /// A name, kept apart from the direction of the text around it; `Someone` when it is blank.
  static func name(_ name: String) -> HTML {
    var html = HTML.empty
    html.name(name)
    return html
  }

  /// Writes a day that people and programs can read.
  mutating func day(_ day: CivilDay) {
    let (year, month, number) = day.components
    let language = InterfaceLanguage.current
    element(
      "time",
      attributes: { html in
        guard (0...9999).contains(year) else { return html.attribute("datetime", day.iso) }
        html.attribute("datetime") { $0.isoDay(year: year, month: month, day: number) }
      }
    ) { html in
      html.number(number)
      if language == .german { html.text(".") }
      html.blank()
      html.text(language.monthsOfDates[month - 1])
      html.blank()
      html.number(year)
    }
  }

  /// Writes a name, kept apart from the direction of the text around it; `Someone` when it is blank.
  mutating func name(_ name: String) {
    element("bdi") { $0.text(name.isEmpty ? say("Someone") : oneLine(name)) }
  }

  /// Writes a link that leads out of the report.
  mutating func foreignLink(_ address: String, _ content: (inout HTML) -> Void) {
    element(
      "a",
      attributes: { html in
        html.attribute("href", address)
        html.attribute("rel", "noopener noreferrer nofollow")
      },
      content
    )
  }
}

/// A one-line field as it is shown: of more than 200 scalars the first, with a visible mark of the cut.
func oneLine(_ text: String) -> String {
  // No scalar is shorter than a byte.
  guard text.utf8.count > 200 else { return text }
  let scalars = text.unicodeScalars
  guard scalars.count > 200 else { return text }
  let start = String(scalars: scalars.prefix(200))
  return say("\(start)… (\(scalars.count, "character"))")
}
