import InvitationModel
import Testing

@testable import ReportRenderer

/// Characters of every text with typical values, warm / neutral / formal by language, and the longest with long
/// values (wording.md 9).
@Suite struct WordingLengthTests {
  private static let table = """
    accept 112/136/133 121/185/147 116/179/138 111/169/119 123/150/100 123/171/120 236
    accept-note 126/111/120 144/130/141 128/124/129 127/132/126 123/119/109 119/141/121 176
    accept-known 94/94/118 110/114/129 112/114/139 85/114/111 91/92/113 77/109/114 174
    accept-referred 108/122/115 129/127/129 122/121/116 126/113/107 119/114/99 119/129/111 185
    accept-late 117/115/116 147/140/143 130/148/133 124/117/120 115/110/110 122/130/132 178
    ask-how-we-know 122/132/165 154/142/192 152/133/181 126/113/161 135/107/150 134/126/180 227
    ask-goal 149/161/169 165/197/187 169/179/185 154/161/174 175/161/181 152/179/196 248
    ask-reconnect 84/137/139 128/143/167 126/138/160 102/127/134 100/114/124 111/160/162 202
    ask-referral 97/110/140 111/140/172 128/138/173 105/115/145 121/106/135 111/129/150 229
    ask-offer 124/128/145 126/153/184 137/136/159 116/126/132 112/121/121 107/125/142 219
    ask-second-profile 150/155/161 173/178/200 158/181/180 156/156/157 139/135/140 141/170/170 235
    decline 162/145/130 180/193/164 183/175/148 153/163/118 177/155/103 162/168/125 228
    decline-terms 159/188/197 188/199/199 195/199/202 185/195/198 178/185/198 181/197/194 269
    decline-pitch 141/120/147 163/153/180 174/131/150 162/144/146 147/132/145 156/138/164 215
    decline-late 154/155/151 169/176/200 187/165/173 162/159/154 158/148/140 174/168/168 235
    decline-elsewhere 132/145/151 173/157/176 154/144/170 147/138/146 146/132/135 136/131/148 220
    accept-after-answer 87/83/108 116/103/120 97/100/116 98/95/99 83/82/94 89/101/110 155
    decline-after-answer 126/130/160 138/165/192 145/153/187 141/146/156 135/123/152 142/149/164 227
    hello-after-accept 101/116/145 125/145/177 138/146/181 106/122/141 106/123/140 121/146/147 216
    no-introduction 137/137/145 170/167/162 182/156/167 144/139/136 154/125/145 155/152/148 204
    follow-up-sent 157/176/160 197/184/181 181/179/180 190/197/177 184/186/161 190/192/175 240
    """

  @Test(arguments: Self.table.split(separator: "\n"))
  func measuresEveryText(row: Substring) throws {
    let cells = row.split(separator: " ")
    let situation = try #require(Situation(rawValue: String(cells[0])))
    var longest = 0
    for (language, cell) in zip(wordingLanguages, cells.dropFirst()) {
      let book = try phrasebook(language)
      let texts = try [.warm, .neutral, .formal].map {
        try #require(book.text(situation, $0, .typical(language)))
      }
      #expect(texts.map { String($0.count) }.joined(separator: "/") == cell, "\(situation) \(language)")
      for tone in Tone.allCases {
        longest = max(longest, try #require(book.text(situation, tone, .long)).noteLength)
      }
    }
    #expect(longest == Int(cells[7]))
  }
}
