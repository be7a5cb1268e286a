import InvitationModel
import Testing

@testable import InvitationAnalyzer

@Suite struct TextSalesSignTests {
  @Test(
    arguments: [
      ("We help cafés get more leads. Book a call: www.example.com", [.call, .service, .growth, .link]),
      ("No sales pitch, no discount, just admiration for your work.", []),
      ("Not selling anything, but a quick call would be lovely?", [.call]),
      ("I have no discount to offer; our services speak for themselves.", [.service]),
      ("Wir helfen Praxen, den Umsatz zu steigern. 15 Minuten?", [.call, .service]),
      ("Nous aidons les PME à générer plus de clients, essai gratuit.", [.service, .growth, .free]),
      ("Our sponsors love the residency.", []),
      ("Invierta hoy: ingresos pasivos sin compromiso.", [.money, .free]),
      ("Here is the programme: https://example.org/programme", []),
      ("I help at the food bank on Fridays.", [.service]),
      ("Bakeries like yours could sell 4x more rye bread.", [.service, .growth]),
      ("Unser Fonds zahlt 3 % pro Monat, jederzeit kündbar.", [.money]),
      ("Notre cave rapporte 12 % chaque mois.", [.money]),
      ("We need 20 hours per week and got 30 % more applicants.", []),
      ("Unsere Praxen gewinnen 25 neue Patienten pro Monat.", [.growth]),
      ("12 citas nuevas cada semana para su taller.", [.growth]),
      ("Twenty bakeries get 40 extra orders a week through us.", [.growth]),
      ("I see 30 patients a week and rehearse twice.", []),
      ("We had 3 new members in May, one concert a month.", []),
      ("A 4x4 would be useful in the mountains.", []),
      ("Faz sentido falarmos vinte minutos?", [.call]),
      ("Wij bieden korting op bakkersovens, vrijblijvend.", [.service, .price, .free]),
      ("Пропонуємо верстати зі знижкою", [.service, .price]),
      ("我们是一家木材供应商，提供优惠。", [.service, .price]),
    ] as [(String, [SalesSign.Kind])]
  )
  func findsSalesSigns(note: String, kinds: [SalesSign.Kind]) {
    let goals = CompiledGoals(exampleGoals, asOf: CivilDay(iso: "2026-03-01"))
    let signs = salesSigns(note: PreparedText(note), headline: nil, goals: goals)
    #expect(signs.map(\.kind) == kinds)
  }
}
