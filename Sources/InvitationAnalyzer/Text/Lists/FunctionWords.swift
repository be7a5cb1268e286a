extension WordLists {
  /// Languages with function words, in the order in which a tie is resolved.
  static let languages = functionWords.map(\.language)

  /// Every function word of any listed language.
  static let anyFunctionWord = Set(functionWords.flatMap(\.words))

  /// The languages of which a word is a sign, as positions in `languages`; twice when it is also a tell-tale.
  static let languageSigns: [String: [Int]] = {
    var signs: [String: [Int]] = [:]
    for list in [functionWords, tellTaleWords] {
      for (language, words) in list {
        guard let position = languages.firstIndex(of: language) else { continue }
        for word in words { signs[word, default: []].append(position) }
      }
    }
    return signs
  }()

  /// The function words of one language; empty for a language without a list.
  static func functionWords(of language: String) -> Set<String> {
    functionWords.first { $0.language == language }?.words ?? []
  }

  private static let functionWords = byLanguage(
    """
    en: a about am an and are as at be been but by for from had has have he i if in is it me my not of on \
    or our she so that the they this to us was we with would you your
    de: als auch auf aus bei bin das dein dem den der des dich die dir du ein eine einem einen fur habe \
    haben hat ich ihr ihre ihrem ihren im in ist mein meine mich mir mit nach nicht oder sich sie sind \
    uber und uns unsere von war wie wir zu
    fr: a ai au aux avec avez avons ce cette d dans de des du en est et etes j je l la le les ma mes mon \
    ne nos notre nous ou par pas pour que qui sa se ses sommes son suis sur tu un une vos votre vous
    es: a al como con de del el en es esta este fue ha he la las le lo los me mi mis muy no nosotros \
    nuestro o para por que se son soy su sus te tu tus un una usted y yo
    pt: a ao as com como da das de do dos e em esta este eu foi me meu minha na nao nas no nos nosso o os \
    ou para pela pelo por que sao se seu sou sua um uma voce
    it: a al alla che ci come con da dei del della di e gli ha ho i il in io la le lei lo mi mia mio nel \
    nella noi non nostro o per questa questo si sono sua sul sulla suo tua tuo un una
    nl: aan als bij dat de die een en er heb hebben heeft het ik in is je jij jouw maar met mijn naar niet \
    of om ons onze ook op te u uw van voor was we wij zijn
    sv: ar att av de den det dig din du en ett for fran har i inte jag med mig min och om pa sig som till \
    var vi
    pl: czy dla do i jak jest jestem mi mnie moj na nie od oraz pan pana pani po sie to w z za ze
    """
  )

  private static let tellTaleWords = byLanguage(
    """
    en: hello hi thank thanks the your
    de: dank danke grusse guten ihnen vielen
    fr: bonjour merci votre vous
    es: gracias hola mucho muy usted
    pt: muito obrigada obrigado ola voce
    it: buongiorno ciao grazie molto
    nl: bedankt graag hartelijk
    sv: hej mycket tack
    pl: dobry dziekuje dzien prosze
    """
  )

  /// The language that a letter gives away, as a position in `languages`.
  static let tellTaleLetters: [Character: Int] = {
    var letters: [Character: Int] = [:]
    for (language, words) in tellTaleLetterList {
      for letter in words { letters[Character(letter)] = languages.firstIndex(of: language) }
    }
    return letters
  }()

  private static let tellTaleLetterList = byLanguage(
    """
    de: ß
    pt: ã õ
    es: ñ ¿ ¡
    pl: ł ż ź ć ę ą ś ń
    sv: å
    fr: œ ë î
    """
  )
}
