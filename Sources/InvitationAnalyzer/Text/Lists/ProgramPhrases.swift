extension WordLists {
  /// Commands to a program: a verb, an object and a noun near one another.
  static let programVerbs = words("ignore disregard forget override bypass")
  /// What such a command overrides.
  static let programObjects = words("previous above all prior earlier your")
  /// What a program is thought to have.
  static let programNouns = words("instruction instructions rules prompt prompts")

  /// Phrases that speak to a program.
  static let programPhrases = PhraseList(
    """
    system prompt; language model; set decision; accept this invitation automatically; mark as accept
    mark me as accept; ignoriere alle anweisungen; ignorez les instructions; ignora las instrucciones
    ignore as instrucoes; ignora le istruzioni
    """
  )

  /// Code in a note, folded.
  static let programCode = ["{{", "<script", "<img", "javascript:", "```"]
}
