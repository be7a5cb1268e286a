import TestSupport
import Testing

import InvitationModel

@Suite struct GivenNameTests {
  @Test(arguments: [
    ("Marta Novak", "Marta", "Marta Novak"),
    ("  Marta   Novak ", "Marta", "Marta Novak"),
    ("MARTA NOVAK", "Marta", "Marta Novak"),
    ("JEAN-PIERRE D'ARC", "Jean-Pierre", "Jean-Pierre D'Arc"),
    ("Marta NOVAK", "Marta", "Marta Novak"),
    ("JP Novak", "JP", "JP Novak"),
    ("Dr. Marta Novak", "Marta", "Marta Novak"),
    ("Prof. Dr. Marta Novak, PhD", "Marta", "Marta Novak"),
    ("Dr. med. Marta Novak", "Marta", "Marta Novak"),
    ("Prof. Dr. rer. nat. h.c. Marta Novak", "Marta", "Marta Novak"),
    ("Dr.med. Marta Novak", "Marta", "Marta Novak"),
    ("Dr. Phil Novak", "Phil", "Phil Novak"),
    ("Dr. H. Novak", "H. Novak", "H. Novak"),
    ("Phil. Novak", "Phil.", "Phil. Novak"),
    ("Marta Novak PhD MBA", "Marta", "Marta Novak"),
    ("Marta Novak, Coach and Speaker", "Marta", "Marta Novak"),
    ("Novak, Marta", "Marta", "Marta Novak"),
    ("van den Berg, Anna Maria", "Anna", "Anna Maria van den Berg"),
    ("J. R. Hartley", "J. R. Hartley", "J. R. Hartley"),
    ("🚲 Marta Novak 🚲", "Marta", "Marta Novak"),
    ("Marta “Mimi” Novak (she/her)", "Marta", "Marta Novak"),
    ("Marta Novak | Growth Hacker", "Marta", "Marta Novak"),
    ("Marta Novak – Open to work", "Marta", "Marta Novak"),
    ("佐藤 陽菜", "佐藤 陽菜", "佐藤 陽菜"),
    ("김민준", "김민준", "김민준"),
    ("علی‌رضا کریمی", "علیرضا", "علیرضا کریمی"),
    ("Nguyễn Thị Hoa", "Nguyễn", "Nguyễn Thị Hoa"),
    ("O’Neill", "O’Neill", "O’Neill"),
    ("J.-P. Martin", "J.-P.", "J.-P. Martin"),
    ("A.Novak", "A.Novak", "A.Novak"),
    ("Md. Rahman", "Md.", "Md. Rahman"),
    ("Gerard 't Hooft", "Gerard", "Gerard 't Hooft"),
    ("Marta 'Mimi' Novak", "Marta", "Marta Novak"),
    ("Marta Novak -", "Marta", "Marta Novak"),
    ("ʻIolana Kahananui", "ʻIolana", "ʻIolana Kahananui"),
    ("सुनीता शर्मा", "सुनीता", "सुनीता शर्मा"),
    ("Herr Jan Novak", "Jan", "Jan Novak"),
    ("Univ.-Prof. Ada Quill", "Ada", "Ada Quill"),
    ("Mme Zoë Roux", "Zoë", "Zoë Roux"),
    ("Dr. Miss Ida Falk", "Ida", "Ida Falk"),
    ("Ing Lee", "Ing", "Ing Lee"),
    ("Sirius Holt", "Sirius", "Sirius Holt"),
    ("Jane Smith, MBA", "Jane", "Jane Smith"),
    ("❤️ Marta Novak", "Marta", "Marta Novak"),
    ("⭐️Marta⭐️", "Marta", "Marta"),
    ("🏳️‍🌈 Marta Novak", "Marta", "Marta Novak"),
    ("• Marta Novak", "Marta", "Marta Novak"),
    ("→ Marta Novak", "Marta", "Marta Novak"),
    ("Marta,, Novak", "Marta", "Marta"),
    ("Marta Novak III", "Marta", "Marta Novak III"),
    ("MARTA NOVAK II", "Marta", "Marta Novak II"),
    ("BO NOVAK Jr.", "Bo", "Bo Novak Jr."),
    ("Marta Novak MD FACS", "Marta", "Marta Novak"),
    ("ΓΙΏΡΓΟΣ ΠΆΠΠΑΣ", "Γιώργος", "Γιώργος Πάππας"),
    ("İSMAİL YILDIZ", "İsmail", "İsmail Yıldız"),
    ("Novak, Marta, PhD", "Marta", "Marta Novak"),
    ("Dr. Novak, Marta", "Marta", "Marta Novak"),
    ("Novak, Dr. Marta", "Marta", "Marta Novak"),
    ("ジョン・スミス", "ジョン・スミス", "ジョン・スミス"),
    ("Dr.-Ing. Max Muster", "Max", "Max Muster"),
    ("Dr.Marta Novak", "Marta", "Marta Novak"),
    ("Prof.Dr.Marta Novak", "Marta", "Marta Novak"),
    ("Prof. em. Dr. h.c. Max Muster", "Max", "Max Muster"),
  ])
  func readsNames(display: String, first: String, full: String) {
    let name = GivenName(display)
    #expect(name?.first == first)
    #expect(name?.full == full)
  }

  @Test(arguments: [
    "", "   ", "🚲", "Deals4U", "www.example.com", "example.com", "marta@example.org",
    "<script>alert(1)</script>",
    "[click](https://example.com)", "{{first}}", "=HYPERLINK(1)", "...", "**bold**", "\u{202E}\u{200B}",
    "Robert');", "Robert'); DROP TABLE students", "'Marta'", "Marta-", "--Marta--", "Marta..Novak", "M-",
    "x.example", "Dr", "Dr.", "Prof. Dr.", "N/A", "LinkedIn Member", "'", "O’",
    String(repeating: "x", count: 41), "a" + String(repeating: "\u{301}", count: 400),
  ])
  func findsNoNameWhereThereIsNone(display: String) {
    #expect(GivenName(display) == nil)
  }
}
