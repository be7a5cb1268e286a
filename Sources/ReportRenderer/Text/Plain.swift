import InvitationModel

/// A whole number with a comma between thousands: `1,904`.
func grouped(_ number: Int) -> String {
  var digits = String(number.magnitude)
  var groups: [String] = []
  while digits.count > 3 {
    groups.insert(String(digits.suffix(3)), at: 0)
    digits.removeLast(3)
  }
  return (number < 0 ? "−" : "") + ([digits] + groups).joined(separator: ",")
}

/// A count with its noun: `1 invitation`, `1,904 invitations`.
func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
  "\(grouped(number)) \(number == 1 ? one : many ?? one + "s")"
}

/// Points with their sign: `+9`, `−15`.
func signed(_ points: Int) -> String { points < 0 ? grouped(points) : "+\(grouped(points))" }

/// A share as whole per cent; only exactly none and all are called 0 % and 100 %.
func percent(_ share: Double) -> String {
  let rounded = Int((share * 100).rounded())
  if share > 0, rounded < 1 { return "fewer than 1 %" }
  if share < 1, rounded > 99 { return "more than 99 %" }
  return "\(rounded) %"
}

/// A wait or median in words: `the same day`, `the next day`, `6 days`.
func waitInWords(_ days: Int) -> String {
  days == 0 ? "the same day" : days == 1 ? "the next day" : counted(days, "day")
}

/// Words as a list: `a`, `a and b`, `a, b and c`.
func listed(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + last
}

extension CivilDay {
  /// The day as people write it: `20 Nov 2026`.
  var inWords: String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let (year, month, day) = components
    return "\(day) \(months[month - 1]) \(year)"
  }
}

extension HTML {
  /// A day that people and programs can read.
  static func day(_ day: CivilDay) -> HTML { .element("time", ["datetime": day.iso], .text(day.inWords)) }

  /// A name, kept apart from the direction of the text around it; `Someone` when it is blank.
  static func name(_ name: String) -> HTML {
    .element("bdi", [], .text(name.isEmpty ? "Someone" : oneLine(name)))
  }
}

/// A one-line field as it is shown: of more than 200 scalars the first, with a visible mark of the cut.
func oneLine(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard scalars.count > 200 else { return text }
  let start = String(scalars: scalars.prefix(200))
  return "\(start)… (\(grouped(scalars.count)) characters)"
}
