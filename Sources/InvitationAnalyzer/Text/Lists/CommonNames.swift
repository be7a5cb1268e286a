extension WordLists {
  /// Family names so frequent that an equal name proves little; they only weaken links and never enter a
  /// score.
  static let commonFamilyNames = words(
    """
    abdullah adams ahmed ali allen almeida alvarez alves andersen anderson andersson araujo aydin bailey
    baker bakker barbosa bauer becker bell bennett berg bernard bertrand bianchi braun brown bruno campbell
    carter carvalho castro celik chowdhury clark clarke collins colombo conti cook cooper correia costa das
    david davis deluca demir demirci diaz dubois dupont durand edwards eriksson esposito evans ferrari
    ferreira fischer flores fournier gallo garcia giordano girard gomes gomez gonzalez gray greco green
    gruber gupta gutierrez hall hansen harris hartmann hassan he hernandez hill hoffmann hofmann horvat
    horvath hossain hu huber hughes hussain ibrahim islam ivanov iyer jacobs james jansen jensen jimenez
    johansson johnson jones jong joshi kaminski karlsson kaya khan king klein koch kowalski krause kruger
    kumar kuznetsov lange larsen laurent le lefebvre lehmann leroy lewandowski lewis li lima lindberg
    lombardi lopez ma maes marino marques martin martinez martins mayer mehta mendes mensah meyer michel
    miller mishra mitchell mohamed mohammed monteiro moore moreau morel moreno moretti morgan morris muller
    munoz murphy nagy nair neumann nielsen nilsson novak nowak nunes okafor oliveira olsen ortiz osman
    parker patel pedersen peeters pereira perez petit phillips pinto popescu rahman ramirez rao reddy reed
    ribeiro ricci richard richardson richter rivera rizzo robert roberts robinson rocha rodriguez rogers
    rojas romano romero rossi roux ruiz russo sahin santos schmid schmidt schmitt schneider schroder schulz
    schwarz scott shah sharma silva singh smirnov smit smith sousa souza steiner stewart svensson szabo
    taylor teixeira thompson torres toth turner vandijk vargas verma vieira visser vo vries wagner walker
    ward watson weber werner white willems williams wilson wisniewski wojcik wolf wood wright yadav yildiz
    yilmaz young zielinski zimmermann
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
