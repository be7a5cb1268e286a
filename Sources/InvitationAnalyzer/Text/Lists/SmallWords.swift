extension WordLists {
  /// Negators by language.
  static let negators = Dictionary(
    byLanguage(
      """
      en: doesnt dont isnt neither never no not nothing without wont
      de: kein keine keinen keiner nicht nichts nie niemals ohne
      fr: aucun aucune jamais ni pas sans
      es: ningun ninguna no nunca sin tampoco
      pt: nao nenhum nenhuma nunca sem
      it: mai nessun nessuna non senza
      nl: geen niet nooit zonder
      sv: aldrig inga ingen inte utan
      pl: bez nie nigdy zaden
      """
    ).map { ($0.language, $0.words) },
    uniquingKeysWith: { $0.union($1) }
  )

  /// Every negator of any language.
  static let anyNegator = Set(negators.values.joined())

  /// Words that end a negation: "not a violinist, but".
  static let contrasts = words("aber ale but however jedoch ma maar mais mas men pero porem sino sondern")

  /// Words without which a term is the same: "head of design", "head design".
  static let linkingWords = words(
    """
    a am an and at d da das de dei del della der des di die do dos du e et for fur im in l la le les of
    the to und van von voor y zu
    """
  )

  /// Words of looking for any work.
  static let jobSeeking = words(
    """
    available beschaftigung candidate chance disponible emploi empleo emprego fresher job jobless jobsuche lavoro
    looking open opening oportunidad oportunidade opportunita opportunities opportunity opportunite position
    seeking stelle trabajo trabalho travail vacancy wanted work
    """
  )

  /// The work itself among them.
  static let anyJob = words("beschaftigung emploi empleo emprego job lavoro stelle trabajo trabalho vacancy")

  /// Words about the network itself.
  static let networking = words(
    """
    account accounts compte conexao connect connection connections conta contact contacto contacts contatto cuenta
    invitation kontakt kontakte konto linkedin message messages nachricht network networking netzwerk neu neue new novo nuevo nuovo perfil
    profil    profile profilo reseau rede rete
    """
  )

  /// What somebody does to a network who only wants more of it.
  static let growing = words(
    """
    agrandir alargar allargare ampliar ampliare aufbauen aumentar ausbauen broaden build building crecer
    developper elargir enlarge erweitern espandere etoffer expand expanding expandir extend grow growing
    increase poszerzyc rozbudowac uitbreiden utoka vergroten vergrossern widen
    """
  )

  /// A network, or what it is made of.
  static let networks = words(
    """
    connections contactos contacts contatos contatti kontakte kontaktow natverk netwerk network netzwerk red rede
    reseau rete siec
    """
  )

  /// Greetings, thanks and closings.
  static let greetings = words(
    """
    bedankt best bien bonjour buongiorno cheers ciao cordialement danke dear gracias grazie groeten gruss
    grusse guten hallo hej hello hey hi hoi hola kind liebe lieber merci obrigada obrigado ola regards
    saludos saluti tack tag thank thanks viele vous you
    """
  )
}
