extension WordLists {
  /// Family names so frequent that an equal name proves little; they only weaken links and never enter a
  /// score.
  static let commonFamilyNames = words(
    """
    adams ahmed ali allen andersen anderson andersson baker bakker becker bernard bianchi brown clark
    costa davis demir dubois durand eriksson esposito ferrari ferreira fischer garcia gonzalez green gupta
    hansen harris hassan he hernandez hill horvat hu hussain ivanov jansen jensen johansson johnson jones
    jong karlsson kaya khan king kowalski kumar kuznetsov le lewis li lopez ma martin martinez meyer
    miller mohamed moore muller nielsen nilsson novak nowak oliveira patel pedersen pereira perez petit
    ricci rodriguez romano rossi russo santos schmidt schneider sharma silva singh smirnov smith sousa
    souza taylor thompson vo vries wagner walker weber white williams wilson wright yilmaz young
    """
  )

  /// Frequent East Asian family names, which may stand first or last.
  static let commonEastAsianNames = words(
    """
    chen cho choi gao guo hoang huang ito jung kang kato kim kobayashi lee lin liu nakamura nguyen park
    pham sato sun suzuki takahashi tanaka tran wang watanabe wu xu yamamoto yang zhang zhao zhou zhu
    """
  )
}
