/// What the rules of wording.md 7 look for in one language.
struct LintWords {
  /// Whether there are lists for the language; the rules that demand a word hold only then.
  var isKnown = true
  /// T05: one of these is an apology.
  var apologies: WordPatterns = []
  /// T07: one of these is a clear no.
  var refusals: WordPatterns = []
  /// T08: how thanks begin, in lower case.
  var thanks: [String] = []
  /// T09: words that hurt, hedge or promise.
  var unwelcome: WordPatterns = []
  /// T10: forms that tell a gender.
  var gendered: WordPatterns = []
  /// T11: forms of address among friends.
  var familiar: WordPatterns = []
  /// T11: polite forms of address.
  var polite: WordPatterns = []
  /// T16: claims to know somebody.
  var acquaintance: WordPatterns = []
  /// T17: invitations to try again.
  var invitations: WordPatterns = []
  /// T17: words that turn such an invitation into its opposite.
  var negations: WordPatterns = []

  /// The lists of a language; empty for one without lists.
  static func of(_ language: String) -> LintWords {
    switch language {
    case "en": english
    case "de": german
    case "fr": french
    case "es": spanish
    case "pt": portuguese
    case "it": italian
    default: LintWords(isKnown: false)
    }
  }
}

extension LintWords {
  fileprivate static let english = LintWords(
    apologies: ["sorry", "apolog*", "excuse", "forgive"],
    refusals: [
      "a no", "but no", "say no", "won't be connecting", "won't be accepting", "not to accept",
      "do not accept",
      "declin*",
    ],
    thanks: ["thank"],
    unwelcome: [
      "spam*", "unsolicited", "annoy*", "stranger*", "perhaps", "maybe", "unfortunately", "score*", "target*",
      "goal*",
      "promis*", "soon*", "definitely",
    ],
    acquaintance: [
      "hear from you again", "nice to hear from you", "see you again", "meet you again", "your name again",
      "met before", "written to each other", "told me about you", "mentioned you", "we know each other from",
    ],
    invitations: [
      "feel free", "ask again", "ask me again", "write again", "try again", "get back to", "reach out",
      "stay in touch",
      "keep in touch", "follow up",
    ],
    negations: ["no", "not", "don't", "refrain"]
  )

  fileprivate static let german = LintWords(
    apologies: ["entschuldig*", "verzeih*", "tut mir leid"],
    refusals: ["nein", "lehne", "nehme ich nicht an", "nicht an", "nicht anzunehmen", "nicht annehme"],
    thanks: ["danke", "vielen dank"],
    unwelcome: ["leider", "vielleicht", "bestimmt*", "bald*", "fremd*", "lästig*", "spam*"],
    gendered: WordPatterns(
      ["Herr", "Frau", "Liebe", "Lieber", "Geehrte*", "geehrte*"],
      isCaseSensitive: true
    ),
    familiar: ["du", "dich", "dir", "dein", "deine", "deinem", "deinen", "deiner", "deines"],
    polite: WordPatterns(
      ["Sie", "Ihnen", "Ihr", "Ihre", "Ihrem", "Ihren", "Ihrer", "Ihres"],
      isCaseSensitive: true
    ),
    acquaintance: [
      "wieder von", "wieder zu", "von dir zu hören", "schon einmal geschrieben", "hat mir von",
      "hat sie erwähnt",
      "hat dich erwähnt",
    ],
    invitations: ["gern wieder", "frag gern", "melde dich", "melden sie sich", "versuch* es", "jederzeit"],
    negations: ["nicht", "kein*"]
  )

  fileprivate static let french = LintWords(
    apologies: ["pardon*", "excus*", "désolé*"],
    refusals: [
      "non", "décline", "n'accepte pas", "ne l'accepte pas", "pas l'accepter", "pas accepter",
      "ne pas l'accepter",
    ],
    thanks: ["merci", "je vous remercie"],
    unwelcome: ["malheureusement", "peut-être", "bientôt", "inconnu*", "spam*"],
    gendered: [
      "content", "contente", "heureux", "heureuse", "ravi", "ravie", "désolé", "désolée", "cher", "chère",
    ],
    familiar: ["tu", "te", "toi", "ton", "ta", "tes", "t'*"],
    polite: ["vous", "votre", "vos"],
    acquaintance: [
      "de tes nouvelles", "de vos nouvelles", "m'a parlé de", "revoir ton", "déjà écrit", "revoir votre",
    ],
    invitations: ["réécri*", "n'hésite*", "recontacte*", "relance*", "relancer"],
    negations: ["ne", "pas", "inutile"]
  )

  fileprivate static let spanish = LintWords(
    apologies: ["perdon*", "disculp*", "lamento"],
    refusals: [
      "pero no", "digo que no", "no acepto", "que no acepto", "no la acepto", "no aceptar*",
      "no voy a aceptar*",
    ],
    thanks: ["gracias", "le agradezco"],
    unwelcome: ["lamentablemente", "desgraciadamente", "quizá*", "tal vez", "pronto", "spam*"],
    gendered: ["encantad*", "estimad*", "agradecid*", "juntos", "querid*"],
    familiar: ["tú", "te", "ti", "tu", "tus", "contigo"],
    polite: ["usted", "ustedes", "su", "sus"],
    acquaintance: [
      "saber de ti", "saber de usted", "me habló de", "me ha hablado de", "leer tu nombre",
      "nos hemos escrito", "nos habíamos escrito",
    ],
    invitations: [
      "escríbe*", "escríba*", "vuelva a escribirme", "vuelvas a escribirme", "no dude*", "de nuevo",
    ],
    negations: ["no hace falta", "no vuelvas", "que no"]
  )

  fileprivate static let portuguese = LintWords(
    apologies: ["desculp*", "perdão", "perdoe"],
    refusals: [
      "mas não", "digo não", "não vou aceitar*", "não aceito", "não o aceito", "que não aceito",
      "não aceita*", "não aceitá*",
      "não vou aceitá*",
    ],
    thanks: ["agradeço", "obrigad*"],
    unwelcome: ["infelizmente", "talvez", "em breve", "spam*"],
    gendered: ["obrigado", "obrigada", "prezado", "prezada", "conectados", "caro", "cara"],
    familiar: ["tu", "te", "teu", "tua", "teus", "tuas"],
    polite: ["o senhor", "a senhora"],
    acquaintance: [
      "notícias suas", "me falou de", "mencionou seu nome", "ver seu nome", "trocamos mensagens",
    ],
    invitations: ["escreva", "entre em contato", "voltar a escrever", "tente de novo", "novas mensagens"],
    negations: ["não"]
  )

  fileprivate static let italian = LintWords(
    apologies: ["scus*", "perdon*", "mi dispiace"],
    refusals: ["ma no", "dico di no", "non lo accett*", "non accett*", "non accetterò", "non accettarlo"],
    thanks: ["grazie", "la ringrazio"],
    unwelcome: ["purtroppo", "forse", "presto", "sconosciut*", "spam*"],
    gendered: [
      "lieto", "lieta", "contento", "contenta", "caro", "cara", "grato", "grata", "egregi*", "spettabile",
    ],
    familiar: ["tu", "ti", "te", "tuo", "tua", "tuoi", "tue"],
    polite: WordPatterns(["Lei", "Suo", "Sua", "Suoi", "Sue", "*rLa", "*rLe"], isCaseSensitive: true),
    acquaintance: [
      "sentirti", "risentirla", "sue notizie", "mi ha parlato di", "rileggere il tuo",
      "già avuto uno scambio",
    ],
    invitations: ["scrivimi", "mi scriva", "mi contatti", "ricontatt*", "riprov*"],
    negations: ["non"]
  )
}
