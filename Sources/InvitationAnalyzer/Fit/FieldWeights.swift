/// How much a hit counts by field and key (decisions.md 7.2).
enum FieldWeights {
  /// The factor in thousandths; nil where the key is not looked for.
  static func factor(of key: TermKey, in field: FitField) -> Int? {
    switch (field, key) {
    case (.person, .people): 1000
    case (.person, _), (_, .people): nil
    case (.notes, _): 1000
    case (.headline, .roles), (.headline, .skills), (.headline, .words): 1000
    case (.position, .roles), (.position, .skills), (.position, .words): 1000
    case (.headline, _), (.position, _): 750
    case (.company, .companies): 1000
    case (.company, .skills), (.company, .words): 750
    case (.location, .places): 1000
    case (.school, .schools): 1000
    case (.note, .roles), (.note, .skills), (.note, .words): 750
    case (.note, _): 500
    case (.messages, .places): nil
    case (.messages, _): 500
    case (.slug, .roles), (.slug, .skills), (.slug, .words): 500
    case (.company, _), (.location, _), (.school, _), (.slug, _): nil
    }
  }
}
