import Foundation
import TestSupport
import Testing

/// No text to send holds a word of what the owner keeps to themselves.
@Suite struct WordingPrivacyTests {
  /// A word that occurs nowhere else, for each private place.
  private static let secrets = [
    "zyxogoal", "zyxorole", "zyxoskill", "zyxofirm", "zyxotown", "zyxoword", "zyxoschool", "zyxoavoid",
    "zyxoloath",
    "zyxoguard", "zyxofrom", "zyxonote", "zyxohead", "zyxowork", "zyxoplace", "zyxoreason", "zyxotheirs",
  ]

  private static func goals(_ language: String, _ tone: String) -> String {
    """
    ---
    invreport: goals 1
    name: Ilse
    languages: \(language)
    tone: \(tone)
    ---
    # My network

    ## Zyxogoal matters

    - Roles: zyxorole
    - Skills: zyxoskill
    - Companies: Zyxofirm
    - Places: Zyxotown
    - Words: zyxoword
    - Schools: Zyxoschool

    ## Avoid

    - Words: zyxoavoid
    - Roles: zyxoloath

    ## House rules

    - Protect: Zyxoguard
    - Protect from: zyxofrom

    """
  }

  private static let people = [
    (
      "Marta Novak", "Could we talk about the zyxotheirs of your workshop? I found it last week.",
      "zyxorole, zyxohead"
    ),
    ("</textarea><b>Bo", "", "zyxoskill at Zyxowork"), ("{{first}} {{terms}}", "", "zyxoloath"),
    ("Maria Henriëtte Wilhelmina van Ravenswaard-Schimmelhoek tot Oldenhove", "", "zyxoavoid"),
    ("佐藤 陽菜", "We help companies get more customers, book a call: https://x.example", "zyxohead"),
    ("Ana\u{202E}Quist", "", "zyxofrom director"), ("=1+1", "", ""),
    ("WILHELMINA-MARGARETHA OUDEKERKSMA", "", "zyxorole"),
  ]

  private func write(in folder: URL, language: String, tone: String) throws {
    var invitations = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    var facts = "url,headline,company,location,mutual,known,notes\n"
    for (number, person) in Self.people.enumerated() {
      let url = "https://www.linkedin.com/in/person-\(number)"
      let name = "\"\(person.0)\""
      let day = number.isMultiple(of: 2) ? "9/28/26" : "6/1/26"
      invitations +=
        "\(name),Ilse Marrow,\"\(day), 9:00 AM\",\"\(person.1)\",INCOMING,\(url),"
        + "https://www.linkedin.com/in/ilse-marrow\n"
      invitations +=
        "Ilse Marrow,Sent \(number),\"8/\(number + 1)/26, 9:00 AM\",,OUTGOING,"
        + "https://www.linkedin.com/in/ilse-marrow,https://www.linkedin.com/in/sent-\(number)\n"
      facts += "\(url),\"\(person.2)\",Zyxowork,Zyxoplace,3,\(number == 0 ? "yes" : ""),zyxonote\n"
    }
    invitations +=
      "Lena Osterby,Ilse Marrow,\"8/1/26, 9:00 AM\",,INCOMING,https://www.linkedin.com/in/lena-osterby,"
      + "https://www.linkedin.com/in/ilse-marrow\n"
    let connections =
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
      + "Lena,Osterby,https://www.linkedin.com/in/lena-osterby,,Zyxoguard,zyxorole,02 Aug 2026\n"
    let messages =
      "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,"
      + "CONTENT,FOLDER\n"
    let decisions =
      "address,date,decision,reason\nhttps://www.linkedin.com/in/person-1,2026-09-01,decline,zyxoreason\n"
    let files = [
      ("export/Invitations.csv", invitations), ("export/Connections.csv", connections),
      ("export/messages.csv", messages),
      ("goals.md", Self.goals(language, tone)), ("people.csv", facts), ("decisions.csv", decisions),
    ]
    for (name, text) in files { try EndToEndTests.write(text, to: name, in: folder) }
  }

  @Test(arguments: ["en", "de", "fr", "es", "pt", "it"], ["warm", "neutral", "formal"])
  func leaksNoPrivateReason(language: String, tone: String) throws {
    try withScratch { folder in
      try write(in: folder, language: language, tone: tone)
      let result = try Program.run(["build", "export", "--as-of", "2026-10-03"], in: folder)
      try #require(result.status == 0, "\(result.err)")
      let data = try Data(contentsOf: folder.appending(path: "report/report.json"))
      let report = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      let invitations = try #require(report["invitations"] as? [[String: Any]])
      let wordings = invitations.flatMap { $0["wording"] as? [[String: Any]] ?? [] }
      let situations = Set(wordings.compactMap { $0["situation"] as? String })
      #expect(situations.count >= 6 && situations.contains("hello-after-accept"), "\(situations)")
      for wording in wordings {
        let text = try #require(wording["text"] as? String)
        let folded = text.lowercased()
        #expect(!Self.secrets.contains(where: folded.contains), "\(text)")
        #expect(!folded.contains("{{") && !folded.contains("}}"), "\(text)")
        #expect(
          wording["characters"] as? Int == text.count && wording["utf16Units"] as? Int == text.utf16.count
        )
        #expect(text.count <= 300 && text.utf16.count <= 300, "\(text)")
        #expect(wording["language"] as? String == language || wording["language"] as? String == "en")
      }
      // The corpus does reach the report, or the search would prove nothing.
      #expect(String(decoding: data, as: UTF8.self).lowercased().contains("zyxorole"))
    }
  }
}
