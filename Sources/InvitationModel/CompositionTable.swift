/// Canonical compositions of the Basic Multilingual Plane, generated from the Unicode Character Database 14.
///
/// Hangul is composed by formula; letters that Unicode excludes from composition are not in here.
enum CompositionTable {
  /// Two scalars that compose into one.
  struct Pair: Hashable {
    var base: UInt32
    var mark: UInt32
  }

  /// What two scalars compose into.
  static let composed: [Pair: UInt32] = {
    var table: [Pair: UInt32] = [:]
    for (mark, pairs) in pairsByMark {
      let scalars = pairs.unicodeScalars.map(\.value)
      for index in stride(from: 0, to: scalars.count - 1, by: 2) {
        table[Pair(base: scalars[index], mark: mark)] = scalars[index + 1]
      }
    }
    return table
  }()

  /// What a scalar is composed of.
  static let parts: [UInt32: Pair] = Dictionary(
    composed.map { ($0.value, $0.key) },
    uniquingKeysWith: { first, _ in first }
  )

  /// The one scalar that stands for another in composed text, such as the letter for the sign Å of a unit.
  static let replacement: [UInt32: UInt32] = {
    var table: [UInt32: UInt32] = [:]
    let scalars = singletons.unicodeScalars.map(\.value)
    for index in stride(from: 0, to: scalars.count - 1, by: 2) { table[scalars[index]] = scalars[index + 1] }
    return table
  }()

  /// By combining mark: base, composed, base, composed ...
  private static let pairsByMark: [(mark: UInt32, pairs: String)] = [
    (0x0300, "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹЕЀИЍеѐиѝĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳἀἂἁἃἈἊἉἋἐἒ"),
    (0x0300, "ἑἓἘἚἙἛἠἢἡἣἨἪἩἫἰἲἱἳἸἺἹἻὀὂὁὃὈὊὉὋὐὒὑὓὙὛὠὢὡὣὨὪὩὫαὰεὲηὴιὶοὸυὺωὼΑᾺΕῈΗῊ\u{1FBF}\u{1FCD}ϊῒΙῚ"),
    (0x0300, "\u{1FFE}\u{1FDD}ϋῢΥῪ¨\u{1FED}ΟῸΩῺ"),
    (0x0301, "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿ¨΅ΑΆΕΈΗΉΙΊΟΌΥΎΩΏϊΐ"),
    (0x0301, "αάεέηήιίϋΰοόυύωώϒϓГЃКЌгѓкќÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớ"),
    (0x0301, "ƯỨưứἀἄἁἅἈἌἉἍἐἔἑἕἘἜἙἝἠἤἡἥἨἬἩἭἰἴἱἵἸἼἹἽὀὄὁὅὈὌὉὍὐὔὑὕὙὝὠὤὡὥὨὬὩὭ\u{1FBF}\u{1FCE}"),
    (0x0301, "\u{1FFE}\u{1FDE}"),
    (0x0302, "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"),
    (0x0303, "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"),
    (0x0304, "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳИӢиӣУӮуӯGḠgḡḶḸḷḹṚṜṛṝαᾱΑᾹιῑΙῙυῡ"),
    (0x0304, "ΥῩ"),
    (0x0306, "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭУЎИЙийуўЖӁжӂАӐаӑЕӖеӗȨḜȩḝẠẶạặαᾰΑᾸιῐΙῘυῠΥῨ"),
    (0x0307, "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋ"),
    (0x0307, "YẎyẏſẛ"),
    (0x0308, "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸΙΪΥΫιϊυϋϒϔЕЁІЇеёіїАӒаӓӘӚәӛЖӜжӝЗӞзӟИӤиӥОӦоӧӨӪөӫЭӬэӭУӰуӱЧӴчӵЫӸыӹ"),
    (0x0308, "HḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ"),
    (0x0309, "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"),
    (0x030A, "AÅaåUŮuůwẘyẙ"),
    (0x030B, "OŐoőUŰuűУӲуӳ"),
    (0x030C, "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ"),
    (0x030F, "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕѴѶѵѷ"),
    (0x0311, "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ"),
    (0x0313, "αἀΑἈεἐΕἘηἠΗἨιἰΙἸοὀΟὈυὐωὠΩὨρῤ"),
    (0x0314, "αἁΑἉεἑΕἙηἡΗἩιἱΙἹοὁΟὉυὑΥὙωὡΩὩρῥΡῬ"),
    (0x031B, "OƠoơUƯuư"),
    (0x0323, "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ"),
    (0x0324, "UṲuṳ"),
    (0x0325, "AḀaḁ"),
    (0x0326, "SȘsșTȚtț"),
    (0x0327, "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"),
    (0x0328, "AĄaąEĘeęIĮiįUŲuųOǪoǫ"),
    (0x032D, "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ"),
    (0x032E, "HḪhḫ"),
    (0x0330, "EḚeḛIḬiḭUṴuṵ"),
    (0x0331, "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"),
    (0x0338, "\u{2190}\u{219A}\u{2192}\u{219B}\u{2194}\u{21AE}\u{21D0}\u{21CD}\u{21D4}\u{21CE}"),
    (0x0338, "\u{21D2}\u{21CF}\u{2203}\u{2204}\u{2208}\u{2209}\u{220B}\u{220C}\u{2223}\u{2224}"),
    (0x0338, "\u{2225}\u{2226}\u{223C}\u{2241}\u{2243}\u{2244}\u{2245}\u{2247}\u{2248}\u{2249}"),
    (0x0338, "=\u{2260}\u{2261}\u{2262}\u{224D}\u{226D}<\u{226E}>\u{226F}\u{2264}\u{2270}"),
    (0x0338, "\u{2265}\u{2271}\u{2272}\u{2274}\u{2273}\u{2275}\u{2276}\u{2278}\u{2277}\u{2279}"),
    (0x0338, "\u{227A}\u{2280}\u{227B}\u{2281}\u{2282}\u{2284}\u{2283}\u{2285}\u{2286}\u{2288}"),
    (0x0338, "\u{2287}\u{2289}\u{22A2}\u{22AC}\u{22A8}\u{22AD}\u{22A9}\u{22AE}\u{22AB}\u{22AF}"),
    (0x0338, "\u{227C}\u{22E0}\u{227D}\u{22E1}\u{2291}\u{22E2}\u{2292}\u{22E3}\u{22B2}\u{22EA}"),
    (0x0338, "\u{22B3}\u{22EB}\u{22B4}\u{22EC}\u{22B5}\u{22ED}"),
    (0x0342, "ἀἆἁἇἈἎἉἏἠἦἡἧἨἮἩἯἰἶἱἷἸἾἹἿὐὖὑὗὙὟὠὦὡὧὨὮὩὯαᾶ¨\u{1FC1}ηῆ\u{1FBF}\u{1FCF}ιῖϊῗ"),
    (0x0342, "\u{1FFE}\u{1FDF}υῦϋῧωῶ"),
    (0x0345, "ἀᾀἁᾁἂᾂἃᾃἄᾄἅᾅἆᾆἇᾇἈᾈἉᾉἊᾊἋᾋἌᾌἍᾍἎᾎἏᾏἠᾐἡᾑἢᾒἣᾓἤᾔἥᾕἦᾖἧᾗἨᾘἩᾙἪᾚἫᾛἬᾜἭᾝἮᾞἯᾟὠᾠὡᾡὢᾢὣᾣὤᾤὥᾥὦᾦὧᾧὨᾨὩᾩὪᾪ"),
    (0x0345, "ὫᾫὬᾬὭᾭὮᾮὯᾯὰᾲαᾳάᾴᾶᾷΑᾼὴῂηῃήῄῆῇΗῌὼῲωῳώῴῶῷΩῼ"),
    (0x0653, "\u{627}\u{622}"),
    (0x0654, "\u{627}\u{623}\u{648}\u{624}\u{64A}\u{626}\u{6D5}\u{6C0}\u{6C1}\u{6C2}\u{6D2}\u{6D3}"),
    (0x0655, "\u{627}\u{625}"),
    (0x093C, "नऩरऱळऴ"),
    (0x09BE, "\u{9C7}\u{9CB}"),
    (0x09D7, "\u{9C7}\u{9CC}"),
    (0x0B3E, "\u{B47}\u{B4B}"),
    (0x0B56, "\u{B47}\u{B48}"),
    (0x0B57, "\u{B47}\u{B4C}"),
    (0x0BBE, "\u{BC6}\u{BCA}\u{BC7}\u{BCB}"),
    (0x0BD7, "ஒஔ\u{BC6}\u{BCC}"),
    (0x0C56, "\u{C46}\u{C48}"),
    (0x0CC2, "\u{CC6}\u{CCA}"),
    (0x0CD5, "\u{CBF}\u{CC0}\u{CC6}\u{CC7}\u{CCA}\u{CCB}"),
    (0x0CD6, "\u{CC6}\u{CC8}"),
    (0x0D3E, "\u{D46}\u{D4A}\u{D47}\u{D4B}"),
    (0x0D57, "\u{D46}\u{D4C}"),
    (0x0DCA, "\u{DD9}\u{DDA}\u{DDC}\u{DDD}"),
    (0x0DCF, "\u{DD9}\u{DDC}"),
    (0x0DDF, "\u{DD9}\u{DDE}"),
    (0x102E, "ဥဦ"),
    (0x1B35, "ᬅᬆᬇᬈᬉᬊᬋᬌᬍᬎᬑᬒ\u{1B3A}\u{1B3B}\u{1B3C}\u{1B3D}\u{1B3E}\u{1B40}\u{1B3F}\u{1B41}"),
    (0x1B35, "\u{1B42}\u{1B43}"),
    (0x3099, "かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔゝゞカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴ"),
    (0x3099, "ワヷヰヸヱヹヲヺヽヾ"),
    (0x309A, "はぱひぴふぷへぺほぽハパヒピフプヘペホポ"),
  ]

  /// Scalar, replacement, scalar, replacement ...
  private static let singletons = """
    \u{340}\u{300}\u{341}\u{301}\u{343}\u{313}\u{374}ʹ\u{37E}\u{3B}\u{387}\u{B7}\u{1F71}ά\
    \u{1F73}έ\u{1F75}ή\u{1F77}ί\u{1F79}ό\u{1F7B}ύ\u{1F7D}ώ\u{1FBB}Ά\u{1FBE}ι\u{1FC9}Έ\
    \u{1FCB}Ή\u{1FD3}ΐ\u{1FDB}Ί\u{1FE3}ΰ\u{1FEB}Ύ\u{1FEE}΅\u{1FEF}\u{60}\u{1FF9}Ό\u{1FFB}Ώ\
    \u{1FFD}\u{B4}\u{2000}\u{2002}\u{2001}\u{2003}\u{2126}Ω\u{212A}K\u{212B}Å\u{2329}〈\
    \u{232A}〉
    """
}
