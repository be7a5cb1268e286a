import InvitationModel

extension WordLists {
  /// Words around a role that say whose it is, in the order of `RoleScope.listed`.
  static let roleScopes = PhraseList([sought, former, notYet, assistantTo, serves])

  /// The role is looked for, not held.
  private static let sought = """
    hiring; looking for; seeking; recruiting; we need; searching for; suche; suchen; gesucht; recherche
    recherchons; cherche; cherchons; busco; buscamos; procuro; procuramos; cerco; cerchiamo; gezocht
    zoek
    """

  /// Directly after a role: it is looked for.
  static let soughtAfter = words("gesucht gezocht wanted")

  /// The role was held once.
  private static let former = """
    ancien; ancienne; antiga; antigo; antigua; antiguo; ehemalig; ehemalige; ehemaliger; ex; former
    past; retired; tidigare; voormalig
    """

  /// The role is not held yet.
  private static let notYet = """
    angehend; angehende; angehender; aspirant; aspirante; aspiring; futur; futura; future; futuro
    trainee; wannabe
    """

  /// The role belongs to the person they assist.
  private static let assistantTo = """
    assistant to; assistenz der; assistenz des; assistenz von; assistent van; assistente van
    """

  /// The role belongs to the people they serve.
  private static let serves = """
    accompagne; aide; aident; aiutiamo; aiuto; ajudamos; ajudo; ayudamos; ayudo; empower; empowering
    empowers; helfe; helfen; help; helping; helps; serving; supporting; unterstutze; unterstutzen; for
    fur; para; per; pour; voor
    """

  /// Somebody who fills positions for others.
  static let recruiting = PhraseList(
    """
    recruiter*; recruiting; recruitment; talent acquisition; talent partner; executive search
    headhunter*; headhunting; staffing; personalberat*; personalvermittl*; personaldienstleist*; zeitarbeit
    recruteu*; recrutement; cabinet de recrutement; reclutador*; reclutamiento; seleccion de personal
    recrutador*; recrutamento; selezione del personale; reclutamento; werving en selectie; rekruter*
    rekrutacja; 採用担当; 猎头
    """
  )

  /// Words that state a level, in the order in which a doubt is resolved.
  static let seniority: [(level: Seniority, words: Set<String>)] = [
    (
      .intern,
      words(
        """
        alternant apprentice azubi becaria becario estagiaria estagiario intern practicante praktikant
        praktikantin stagiaire stagista student tirocinante trainee werkstudent
        """
      )
    ),
    (
      .junior,
      words(
        """
        jr junior
        """
      )
    ),
    (
      .senior,
      words(
        """
        confirme confirmee erfahren erfahrene lead principal senior sr staff
        """
      )
    ),
    (
      .head,
      words(
        """
        chief directeur director directora directrice diretor diretora direttore direttrice head leiter
        leiterin leitung responsable vice vp
        """
      )
    ),
  ]

  /// The last word of so many roles that it says little by itself.
  static let genericRoleHeads = words(
    """
    administrator adviser advisor agent analyst assistant associate consultant coordinator directeur
    director directora direktor diretor direttore executive expert founder gerente head lead leader
    leiter manager member officer operator owner partner planner president profesor professeur
    professional professor professore representative responsabile responsable specialist supervisor
    technician worker
    """
  )
}
