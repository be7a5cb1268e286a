extension WordLists {
  /// Somebody sent them.
  static let referralVerbs = PhraseList(
    """
    suggested; recommended; introduced; referred; told me; sent me; said i should; pointed me
    put me in touch; gave me your name; mentioned you; empfohlen; empfahl; vorgeschlagen; verwiesen
    vermittelt; erzahlt; recommande; conseille; suggere; m a parle; de la part de; recomendo; recomendado
    sugirio; me hablo; de parte de; recomendou; sugeriu; me falou; indicou; da parte de; consigliato
    suggerito; mi ha parlato; da parte di; indicato
    """
  )

  /// Anyone can see shared contacts: a phrase about them is a template.
  static let templates = PhraseList(
    """
    both connected; mutual connection*; connections in common; shared connection*; we both know
    mutual contact*; gemeinsame kontakte; gemeinsamen kontakt*; relations en commun; contacts en commun
    contactos en comun; contacto en comun; contatos em comum; conexoes em comum; collegamenti in comune
    contatti in comune
    """
  )

  /// Having worked together.
  static let sharedWork = PhraseList(
    """
    together; colleague*; worked with; worked at; used to work; same team; our team; we were; back at
    alumni; former; zusammen; kolleg*; gemeinsam*; ehemalig*; damals; ensemble; collegue*; ancien*
    meme equipe; juntos; companer*; colega*; mismo equipo; trabaje; trabajamos; mesma equipe; trabalhei
    trabalhamos; insieme; collega; colleghi; stesso team; lavorato
    """
  )

  /// Having studied together.
  static let sharedSchool = PhraseList(
    """
    classmate*; class of; studied; study; student*; alumni; alumna; alumnus; graduated; same course
    thesis; studiert; studium; kommiliton*; absolvent*; jahrgang; promotion; promo; etudie; camarade*
    diplome*; estudie; egresad*; promocion; turma; estudei; formad*; studiato; laureat*; compagn*
    """
  )

  /// Having met.
  static let meeting = PhraseList(
    """
    met at; we met; nice to meet; great to meet; good to meet; meeting you; talked at; spoke at; we spoke
    we talked; we chatted; your talk; your workshop; your concert; your session; sat next; saw you
    kennengelernt; getroffen; gesprochen; ihr vortrag; dein vortrag; ihrem vortrag; deinem vortrag
    ihr konzert; dein konzert; rencontre; rencontres; rencontree; croises; votre conference; votre atelier
    votre concert; nos conocimos; conocerte; conocerle; su charla; tu charla; coincidimos; nos conhecemos
    te conhecer; conhece lo; sua palestra; conversamos; conosciuti; conosciute; incontrati; incontrate
    sua presentazione
    """
  )
}
