import InvitationModel
import Markdown

/// A word that gives the values of a bullet their meaning.
protocol GoalsKey: Hashable, CaseIterable, Sendable {
  /// All names of all keys.
  static var names: KeyNames<Self> { get }
  /// The name as the documentation writes it.
  var name: String { get }
  /// Other names for it.
  var otherNames: [String] { get }
  /// Whether it may be followed by a language, as in `Terms (de)`.
  var takesLanguage: Bool { get }
}

extension GoalsKey {
  var otherNames: [String] { [] }
  var takesLanguage: Bool { false }
}

/// The names of the keys of one kind, in the form in which they are compared.
struct KeyNames<Key: GoalsKey> {
  fileprivate let all: [(name: String, form: String, key: Key)]
  fileprivate let byForm: [String: Key]

  fileprivate init() {
    all = Key.allCases.flatMap { key in
      ([key.name] + key.otherNames).map { ($0, keyForm($0), key) }
    }
    byForm = Dictionary(all.map { ($0.form, $0.key) }, uniquingKeysWith: { first, _ in first })
  }
}

/// A key of a goal; some also stand in `Avoid` and `Always`.
enum GoalKey: String, GoalsKey {
  case importance = "Importance"
  case people = "People"
  case roles = "Roles"
  case companies = "Companies"
  case skills = "Skills"
  case words = "Words"
  case schools = "Schools"
  case places = "Places"
  case seniority = "Seniority"
  case target = "Target"
  case stop = "Stop"

  static let names = KeyNames<Self>()
  static let inAvoid: [GoalKey] = [.words, .roles, .companies, .places, .people]
  static let inAlways: [GoalKey] = [.people]

  var name: String { rawValue }

  /// In de, fr, es, pt, it, nl.
  var otherNames: [String] {
    switch self {
    case .importance: ["Wichtigkeit", "Importance", "Importancia", "Importância", "Importanza", "Belang"]
    case .people: ["Personen", "Personnes", "Personas", "Pessoas", "Persone", "Personen"]
    case .roles: ["Rollen", "Rôles", "Roles", "Funções", "Ruoli", "Rollen"]
    case .companies: ["Firmen", "Entreprises", "Empresas", "Empresas", "Aziende", "Bedrijven"]
    case .skills:
      ["Fähigkeiten", "Compétences", "Habilidades", "Habilidades", "Competenze", "Vaardigheden"]
    case .words: ["Wörter", "Mots", "Palabras", "Palavras", "Parole", "Woorden"]
    case .schools: ["Schulen", "Écoles", "Escuelas", "Escolas", "Scuole", "Scholen"]
    case .places: ["Orte", "Lieux", "Lugares", "Lugares", "Luoghi", "Plaatsen"]
    case .seniority: ["Stufe", "Niveau", "Nivel", "Nível", "Livello", "Niveau"]
    case .target: ["Ziel", "Cible", "Meta", "Meta", "Obiettivo", "Doel"]
    case .stop: ["Ende", "Fin", "Fin", "Fim", "Fine", "Einde"]
    }
  }
}

/// A key under the first heading or in the front matter.
enum SettingKey: String, GoalsKey {
  case name = "Name"
  case languages = "Languages"
  case interface = "Interface"
  case tone = "Tone"
  case about = "About"
  case format = "Format"

  static let names = KeyNames<Self>()

  var name: String { rawValue }
  var otherNames: [String] { self == .format ? ["invreport"] : [] }
  var takesLanguage: Bool { self == .about }
}

/// A key of the house rules.
enum HouseKey: String, GoalsKey {
  case terms = "Terms"
  case elsewhere = "Elsewhere"
  case protect = "Protect"
  case protectFrom = "Protect from"
  case acceptStrangers = "Accept strangers who fit"
  case nothingToJudgeBy = "Nothing to judge by"
  case known = "Known from"
  case claimed = "Claimed from"
  case slight = "Slight from"
  case fits = "Fits from"
  case touches = "Touches from"
  case late = "Late after"
  case followUp = "Follow up after"
  case withdraw = "Withdraw after"
  case silence = "Decline in silence"
  case synonyms = "Synonyms"
  case costs = "Costs"
  case calibration = "Calibration"

  static let names = KeyNames<Self>()

  var name: String { rawValue }
  var takesLanguage: Bool { self == .terms }
}

/// A heading that is no goal.
enum ReservedHeading: CaseIterable {
  case avoid, always, houseRules

  /// The section of this heading, or nil when it names a goal.
  init?(_ heading: String) {
    guard let found = ReservedHeading.byForm[keyForm(heading)] else { return nil }
    self = found
  }

  private static let byForm = Dictionary(
    allCases.flatMap { heading in heading.names.map { (keyForm($0), heading) } },
    uniquingKeysWith: { first, _ in first }
  )

  /// In en, de, fr, es, pt, it, nl.
  private var names: [String] {
    switch self {
    case .avoid: ["Avoid", "Vermeiden", "À éviter", "Evitar", "Evitar", "Evitare", "Vermijden"]
    case .always: ["Always", "Immer", "Toujours", "Siempre", "Sempre", "Sempre", "Altijd"]
    case .houseRules: ["House rules", "Hausregeln", "Règles", "Reglas", "Regras", "Regole", "Huisregels"]
    }
  }
}

/// The key that was written, if it is one of these.
func goalsKey<Key: GoalsKey>(_ written: String, among keys: [Key]) -> Key? {
  Key.names.byForm[keyForm(written)].flatMap { keys.contains($0) ? $0 : nil }
}

/// The name of these keys that was most likely meant.
func nearestGoalsKey<Key: GoalsKey>(to written: String, among keys: [Key]) -> String? {
  let form = keyForm(written)
  // Names of another length are not near; leaving them out keeps a file of wrong keys cheap.
  let near = Key.names.all.filter { abs($0.form.count - form.count) <= 2 && keys.contains($0.key) }
  let nearest = nearestName(to: form, in: near.map(\.form))
  return near.first { $0.form == nearest }?.name
}

/// A key for comparing: lower case, one blank between words, without the accents of the names above.
private func keyForm(_ text: String) -> String {
  let form = joinForm(text)
  guard form.utf8.contains(where: { $0 >= 0x80 }) else { return form }
  return String(scalars: form.unicodeScalars.map(withoutAccent))
}

private func withoutAccent(_ letter: Unicode.Scalar) -> Unicode.Scalar {
  switch letter {
  case "à", "á", "â", "ã", "ä": "a"
  case "ç": "c"
  case "è", "é", "ê", "ë": "e"
  case "ì", "í", "î", "ï": "i"
  case "ñ": "n"
  case "ò", "ó", "ô", "õ", "ö": "o"
  case "ù", "ú", "û", "ü": "u"
  default: letter
  }
}
