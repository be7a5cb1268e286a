/// Lower-case Latin and Greek letters with marks, behind the plain letter they fold to.
///
/// Generated from UnicodeData.txt 14.0: canonical decompositions of U+00C0-024F, 1E00-1EFF, 0370-03FF and
/// 1F00-1FFF without their combining marks. Precomposed on purpose: an editor that decomposes this file
/// breaks the table.
enum MarkedLetters {
  /// The plain letter of a lower-case letter with marks; nil for a letter without.
  static func plain(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
    guard letter.value < table.count, table[Int(letter.value)] > 0 else { return nil }
    return Unicode.Scalar(table[Int(letter.value)])
  }

  /// The plain letter by code point, 0 where there is none.
  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0x2000)
    for row in rows.split(separator: "\n") {
      let letters = Array(row.unicodeScalars)
      guard let base = letters.first else { continue }
      for letter in letters.dropFirst(2) { table[Int(letter.value)] = UInt16(truncatingIfNeeded: base.value) }
    }
    return table
  }()

  /// One row a plain letter: the letter, a blank, the letters that fold to it.
  private static let rows = """
    a àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ
    b ḃḅḇ
    c çćĉċčḉ
    d ďḋḍḏḑḓ
    e èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ
    f ḟ
    g ĝğġģǧǵḡ
    h ĥȟḣḥḧḩḫẖ
    i ìíîïĩīĭįǐȉȋḭḯỉị
    j ĵǰ
    k ķǩḱḳḵ
    l ĺļľḷḹḻḽ
    m ḿṁṃ
    n ñńņňǹṅṇṉṋ
    o òóôõöōŏőơǒǫǭȍȏȫȭȯȱǿṍṏṑṓọỏốồổỗộớờởỡợ
    p ṕṗ
    r ŕŗřȑȓṙṛṝṟ
    s śŝşšșṡṣṥṧṩ
    t ţťțṫṭṯṱẗ
    u ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự
    v ṽṿ
    w ŵẁẃẅẇẉẘ
    x ẋẍ
    y ýÿŷȳẏẙỳỵỷỹ
    z źżžẑẓẕ
    ʒ ǯ
    ʹ ʹ
    α άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ
    ε έἐἑἒἓἔἕὲέ
    η ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ
    ι ΐίϊἰἱἲἳἴἵἶἷὶίιῐῑῒΐῖῗ
    ο όὀὁὂὃὄὅὸό
    ρ ῤῥ
    υ ΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ
    ω ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ
    ϒ ϓϔ
    """
}
