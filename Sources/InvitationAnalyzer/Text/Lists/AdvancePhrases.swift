extension WordLists {
  /// Words of a private advance, which is not what a professional network is for.
  static let advances = PhraseList(
    """
    beautiful lady; beautiful woman; pretty lady; hello beautiful; hi beautiful; hey beautiful; hello handsome
    hi handsome; are you single; go on a date; hubsche frau; privat kennenlernen; privat treffen
    bist du single; sind sie single; belle femme; jolie femme; tu es belle; vous etes belle; celibataire
    mujer hermosa; mujer guapa; hola guapa; hola hermosa; eres hermosa; eres guapa; estas soltera
    estas soltero; mulher linda; mulher bonita; es solteira; e solteira; bella donna; ciao bella
    sei bellissima; sei single; mooie vrouw; mooie dame; ben je single
    """
  )

  /// Words after which a praise of looks is an advance: "your smile".
  static let possessives = words(
    "your dein deine deinem deinen ihr ihre ihrem ihren ton ta tes votre vos tu tus su sus teu tua teus seu seus "
      + "tuo tuoi suo suoi jouw je"
  )

  /// What nobody praises in a professional network.
  static let looks = words(
    "smile eyes beauty lips lacheln augen schonheit sourire yeux beaute sonrisa ojos belleza sorriso olhos beleza "
      + "occhi bellezza glimlach ogen"
  )
}
