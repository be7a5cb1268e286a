import InvitationModel
import Testing

@testable import ReportRenderer

/// The filled texts of wording.md 10, through the same door as the report's.
@Suite struct WordingExampleTests {
  private static let examples:
    [(name: String, situation: String, language: String, tone: Tone, text: String)] = [
      (
        "Henrik Vassal", "accept-known", "en", .neutral,
        "Hello Henrik, good to hear from you again. I'm happy to connect here as well. Best wishes, Ilse"
      ),
      (
        "Pia Rosenfeld", "ask-reconnect", "en", .neutral,
        "Hello Pia, thank you for the invitation. We have written to each other before. What made you think of connecting now? Best wishes, Ilse"
      ),
      (
        "Tove Lindqvist", "accept", "en", .neutral,
        "Hello Tove, thank you for connecting. If you'd ever like to talk about chamber music and small festivals, just write. Best wishes, Ilse"
      ),
      (
        "Soren Halvard", "accept-known", "en", .neutral,
        "Hello Soren, good to hear from you again. I'm happy to connect here as well. Best wishes, Ilse"
      ),
      (
        "Jonas Elmqvist", "accept-referred", "en", .neutral,
        "Hello Jonas, Ana Quist mentioned you to me, and I'm happy to connect. What would you like to talk about? Best wishes, Ilse"
      ),
      (
        "Rufus Pembry", "accept-note", "en", .neutral,
        "Hello Rufus, thank you for your note, it told me what I needed to know. I'm happy to connect. Best wishes, Ilse"
      ),
      (
        "Greta Fallow", "decline-terms", "en", .neutral,
        "Hello Greta, thank you for the invitation. I don't think we know each other yet, so I won't be connecting now. Please ask again once we have played or worked together, or someone we both know introduces us. Best wishes, Ilse"
      ),
      (
        "Anselm Rieder", "accept-note", "de", .neutral,
        "Guten Tag Anselm Rieder, vielen Dank für Ihre Zeilen, damit weiß ich, worum es geht. Ich vernetze mich gern. Freundliche Grüße, Ilse"
      ),
      (
        "Nadia Ferrow", "ask-goal", "en", .neutral,
        "Hello Nadia, thank you for the invitation. I mostly connect around chamber music and small festivals. What are you hoping for from our contact? Best wishes, Ilse"
      ),
      (
        "Ivo Strand", "ask-how-we-know", "en", .neutral,
        "Hello Ivo, thank you for the invitation. Could you tell me how we know each other, or what made you think of me? Best wishes, Ilse"
      ),
      (
        "Trent Maddow", "decline-pitch", "en", .neutral,
        "Hello Trent, I don't buy services through invitations, so I'm declining this one. No follow-up needed. Best wishes, Ilse"
      ),
      (
        "Selma Brook", "ask-offer", "en", .neutral,
        "Hello Selma, thank you for the invitation. I don't buy services this way. Did you have something else in mind? Best wishes, Ilse"
      ),
      (
        "Vera Holt", "decline", "en", .neutral,
        "Hello Vera, thank you for the invitation. I mostly connect here with people I already know, so I won't be accepting this time. Best wishes, Ilse"
      ),
      (
        "Maris Tollemar", "ask-second-profile", "en", .neutral,
        "Hello Maris, I'm already connected to a profile with your name. Could you confirm from that one, or by another channel, that this is you? Best wishes, Ilse"
      ),
      (
        "Rhona Castell", "ask-goal", "en", .neutral,
        "Hello Rhona, thank you for the invitation. I mostly connect around chamber music and small festivals. What are you hoping for from our contact? Best wishes, Ilse"
      ),
      (
        "Kasper Dreve", "decline-pitch", "en", .neutral,
        "Hello Kasper, I don't buy services through invitations, so I'm declining this one. No follow-up needed. Best wishes, Ilse"
      ),
      (
        "佐藤 陽菜", "ask-goal", "en", .neutral,
        "Hello 佐藤 陽菜, thank you for the invitation. I mostly connect around chamber music and small festivals. What are you hoping for from our contact? Best wishes, Ilse"
      ),
      (
        "Ewa Lubelska", "ask-goal", "en", .neutral,
        "Hello Ewa, thank you for the invitation. I mostly connect around chamber music and small festivals. What are you hoping for from our contact? Best wishes, Ilse"
      ),
      (
        "Edgar Loomsby", "decline", "en", .neutral,
        "Hello Edgar, thank you for the invitation. I mostly connect here with people I already know, so I won't be accepting this time. Best wishes, Ilse"
      ),
      (
        "Marta Novak", "accept-late", "en", .warm,
        "Hi Marta, sorry this took me so long, your invitation deserved a quicker answer. I'm very glad to connect now. – Ilse"
      ),
      (
        "Marta Novak", "ask-goal", "de", .warm,
        "Hallo Marta, danke für deine Einladung! Hier geht es mir vor allem um das Thema Kammermusik und kleine Festivals. Was könnten wir gemeinsam machen? Viele Grüße, Ilse"
      ),
      (
        "Marta Novak", "ask-goal", "fr", .formal,
        "Bonjour Marta Novak, je vous remercie de votre intérêt. De quoi souhaitez-vous parler ? Cordialement, Ilse"
      ),
      (
        "Marta Novak", "decline-terms", "de", .neutral,
        "Guten Tag Marta Novak, danke für die Einladung. Ich glaube, wir kennen uns noch nicht, daher vorerst nein. Gern wieder, sobald wir uns begegnet sind oder jemand uns vorstellt. Freundliche Grüße, Ilse"
      ),
      (
        "Marta Novak", "decline-terms", "fr", .warm,
        "Bonjour Marta, merci pour ton invitation. Nous ne nous connaissons pas, je crois, alors non pour l'instant. Réécris-moi si un jour nous nous rencontrons ou si l'on nous présente. Bien à toi, Ilse"
      ),
      (
        "Marta Novak", "decline-terms", "es", .formal,
        "Saludos, Marta Novak: le agradezco la invitación. Creo que aún no nos conocemos y por ahora no la acepto. Puede escribirme de nuevo si algún día coincidimos o alguien nos presenta. Atentamente, Ilse"
      ),
      (
        "Marta Novak", "decline", "pt", .neutral,
        "Olá, Marta, agradeço o convite. Aqui me conecto principalmente com pessoas que já conheço, por isso não vou aceitar. Desejo tudo de bom. Cordialmente, Ilse"
      ),
      (
        "Marta Novak", "decline-pitch", "it", .neutral,
        "Buongiorno Marta Novak, non acquisto servizi per questa via, quindi non accetto l'invito. Non occorre ricontattarmi. Cordiali saluti, Ilse"
      ),
      (
        "Marta Novak", "ask-second-profile", "it", .formal,
        "Gentile Marta Novak, poiché sono già in contatto con un profilo dallo stesso nome, posso chiederLe di confermarmi per altra via che questo è il Suo? Distinti saluti, Ilse"
      ),
      (
        "Marta Novak", "decline-late", "es", .neutral,
        "Hola, Marta: disculpe que haya dejado su invitación tanto tiempo sin respuesta. No voy a aceptarla, y no quería quedarme sin contestar. Un saludo cordial, Ilse"
      ),
      (
        "Marta Novak", "follow-up-sent", "pt", .warm,
        "Oi, Marta, enviei um convite para você há um tempo. Gostaria de trocar ideias sobre música de câmara e pequenos festivais. Sem pressa, e tudo bem se a resposta for não. Um abraço, Ilse"
      ),
      (
        "Marta Novak", "no-introduction", "de", .neutral,
        "Guten Tag Marta Novak, vielen Dank für Ihre Anfrage. Ich stelle nur Menschen einander vor, die ich gut kenne, daher kann ich hier nicht helfen. Freundliche Grüße, Ilse"
      ),
      (
        "Marta Novak", "hello-after-accept", "it", .warm,
        "Ciao Marta, siamo in contatto da un po' e non ti ho mai scritto. A cosa stai lavorando in questo periodo? Un saluto, Ilse"
      ),
      (
        "Marta Novak", "accept-referred", "fr", .formal,
        "Bonjour Marta Novak, Ana Quist m'a parlé de vous, et j'ai le plaisir d'accepter votre invitation. Cordialement, Ilse"
      ),
    ]

  @Test(arguments: Self.examples.indices)
  func fillsTheExamples(index: Int) throws {
    let example = Self.examples[index]
    var voice = Voice()
    voice.me = "Ilse"
    voice.about = [
      "en": "chamber music and small festivals", "de": "Kammermusik und kleine Festivals",
      "pt": "música de câmara e pequenos festivais",
    ]
    voice.terms = [
      "en": ["we have played or worked together", "someone we both know introduces us"]
    ]
    let proposal = (example.situation, example.language, example.tone)
    var books = Phrasebooks(.builtIn)
    var filled = report(
      of: [invitation(from: example.name, mutual: "Ana Quist", [proposal])],
      voice: voice
    )
    fillWording(&filled, &books)
    let full = try #require(filled.invitations.first?.wording.last)
    #expect(full.text == example.text)
    #expect(full.characters == example.text.count)
    #expect(full.utf16Units == example.text.utf16.count)
    #expect(filled.diagnostics.isEmpty)
  }
}
