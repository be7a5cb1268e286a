extension WordLists {
  /// Commands to a program: a verb, an object and a noun near one another, in any order.
  static let programVerbs = words(
    """
    ignore disregard forget override bypass void ignoriere ignorieren vergiss vergessen missachte missachten
    aufgehoben ungultig ignorez ignorer oublie oubliez annule annulees ignora ignorar olvida olvide anuladas
    esquece esqueca ignorare dimentica annullate negeer vergeet vervallen
    """
  )
  /// What such a command overrides.
  static let programObjects = words(
    """
    previous above all prior earlier your alle bisherigen vorherigen obigen fruheren deine ihre toutes tous
    precedentes anterieures vos tes todas anteriores previas suas tuas sus tus tutte precedenti tue vorige
    eerdere
    """
  )
  /// What a program is thought to have.
  static let programNouns = words(
    """
    instruction instructions rules prompt prompts anweisung anweisungen regeln vorgaben consignes regles
    instrucciones reglas instrucoes regras istruzioni regole instructies regels
    """
  )

  /// Phrases that speak to a program.
  static let programPhrases = PhraseList(
    """
    system prompt; language model; set decision; accept this invitation automatically; mark as accept
    mark me as accept; ignoriere alle anweisungen; ignorez les instructions; ignora las instrucciones
    ignore as instrucoes; ignora le istruzioni; to the algorithm; screening software; screening tool
    dear ai; attention ai; note to ai; report json; an das programm; an den algorithmus; an die ki
    a l algorithme; al algoritmo; ao algoritmo; all algoritmo; aan het algoritme; предыдущие инструкции
    попередні інструкції
    """
  )

  /// Code in a note, folded.
  static let programCode = ["{{", "{\"", "<script", "<img", "javascript:", "```"]
}
