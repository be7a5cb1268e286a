extension WordLists {
  /// Phrases that stand in anybody's note.
  static let stockPhrases = PhraseList(
    """
    i d like to connect; i would like to connect; would love to connect; love to connect; like to connect
    let s connect; lets connect; happy to connect; add you to my professional network
    add you to my network; join your network; join my network; came across your profile; saw your profile
    found your profile; impressed by your profile; impressive profile; expand my network; grow my network
    expanding my network; growing my network; like minded people; like minded professionals; like minded
    explore synergies; explore opportunities; stay in touch; hope you are well; hope you re doing well
    hope this finds you well; looking forward; learn from each other; exchange ideas; professional network
    gerne vernetzen; freue mich auf den austausch; freue mich uber eine vernetzung
    auf ihr profil gestossen; netzwerk erweitern; spannendes profil; zu meinem netzwerk hinzufugen
    lassen sie uns vernetzen; rejoindre votre reseau; vous ajouter a mon reseau; elargir mon reseau
    developper mon reseau; votre profil a retenu mon attention; au plaisir d echanger; entrer en contact
    connectons nous; me gustaria conectar; anadirte a mi red; unirme a tu red; ampliar mi red
    he visto tu perfil; he visto su perfil; placer conectar; espero que estes bien
    gostaria de me conectar; gostaria de adicionar; ampliar minha rede; vi seu perfil
    fazer parte da sua rede; prazer conectar; espero que esteja bem; aggiungerti alla mia rete
    entrare in contatto; ampliare la mia rete; ho visto il suo profilo; ho visto il tuo profilo
    entrare a far parte della tua rete
    よろしくお願いします; よろしくお願いいたします; はじめまして; プロフィールを拝見しました; つながり申請; 您好
    你好;     很高兴认识您; 希望能加您; 希望建立联系; 加入我的人脉
    """
  )
}
