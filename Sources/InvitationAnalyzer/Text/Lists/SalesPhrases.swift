extension WordLists {
  /// Phrases that sell, in the order of `SalesSign.Kind`; links are no phrases.
  static let salesSigns = PhraseList([call, service, growth, money, price, free, outsourcing, programme])

  private static let call = """
    book a call; quick call; short call; hop on a call; schedule a call; discovery call; 15 min
    15 minute*; 20 minute*; calendly*; product demo; a demo; kurzes telefonat; kurzer call; 15 minuten
    termin buchen; kostenloses erstgesprach; 15 minutes; appel decouverte; court appel; reserver un appel
    15 minutos; llamada rapida; agendar una llamada; agendar una reunion; agendar uma conversa
    agendar uma call; chamada rapida; 15 minuti; breve chiamata; fissare una call; prenotare una call
    ten minutes; fifteen minutes; twenty minutes; zehn minuten; funfzehn minuten; zwanzig minuten
    dix minutes; quinze minutes; vingt minutes; diez minutos; quince minutos; veinte minutos; dez minutos
    quinze minutos; vinte minutos; dieci minuti; quindici minuti; venti minuti; tien minuten
    kort gesprek; kennismakingsgesprek; min demo; pick a slot; grab a slot; book a slot
    """

  private static let service = """
    we help; i help; our services; our agency; we offer; we provide; our solution*; our clients
    white label; done for you; wir helfen; ich helfe; wir unterstutzen; unsere dienstleistung*
    unsere agentur; wir bieten; unsere losung*; nous aidons; j aide; nos services; notre agence
    nous proposons; notre solution; nous accompagnons; ayudamos a; ayudo a; nuestros servicios
    nuestra agencia; ofrecemos; nuestra solucion; ajudamos; ajudo empresas; nossos servicos; nossa agencia
    oferecemos; nossa solucao; aiutiamo; aiuto le aziende; nostri servizi; nostra agenzia; offriamo
    nostra soluzione; we generate; we deliver; we book; we supply; we manufacture; we export; like yours
    similar companies; similar businesses; similar organisations; similar organizations; wir liefern
    wir vermitteln; unternehmen wie ihre*; unternehmen wie deine*; betriebe wie ihre*
    entreprises comme la votre; empresas como la suya; empresas como la tuya; empresas como a sua
    empresas como a vossa; empresas parecidas; empresas similares; empresas semelhantes; aziende come la sua
    aziende come la vostra; aziende simili; fabricamos; suministramos; fornecemos; forniamo; wij helpen
    wij bieden; wij leveren; onze diensten; pomagamy; oferujemy; nasze uslugi; hizmetlerimiz; sunuyoruz
    мы помогаем; предлагаем; наши услуги; ми допомагаємо; пропонуємо; наші послуги; 厂家; 工厂; 供应商
    我们提供; 弊社の; ご提案; 저희 서비스
    """

  private static let growth = """
    more leads; lead generation; generate leads; qualified leads; grow your business; boost your
    increase your sales; increase your revenue; scale your; 10x; more clients; more customers; mehr kunden
    mehr leads; leadgenerierung; umsatz steigern; neukunden*; plus de clients; generation de leads
    developper votre activite; augmenter votre chiffre; mas clientes; generacion de leads
    aumentar sus ventas; aumentar tus ventas; hacer crecer su negocio; hacer crecer tu negocio
    mais clientes; geracao de leads; aumentar suas vendas; crescer seu negocio; piu clienti
    generazione di lead; aumentare le vendite; far crescere la sua azienda; qualified appointment*
    more meetings; fill your pipeline; fill your calendar; pay per lead; double your; triple your
    qualifizierte termine; rendez vous qualifies; meer klanten; wiecej klientow; больше клиентов
    """

  private static let money = """
    passive income; investment opportunit*; forex; trading signals; guaranteed return*; financial freedom
    extra income; business opportunit*; passives einkommen; finanzielle freiheit; nebenverdienst
    revenu passif; revenus passifs; opportunite d investissement; liberte financiere; ingresos pasivos
    oportunidad de inversion; libertad financiera; ingresos extra; renda passiva
    oportunidade de investimento; liberdade financeira; renda extra; reddito passivo
    opportunita di investimento; liberta finanziaria; guadagno extra; advance fee; upfront fee
    next of kin; inheritance; gift card*; urgent transfer; wire transfer; send money; transfer money
    weekly return*; daily return*; monthly return*; geld uberweisen; virement urgent
    transferencia urgente; bonifico urgente; пассивный доход; пасивний дохід
    """

  private static let price = """
    discount*; special offer; limited offer; price list; best price*; % off; rabatt*; sonderangebot*
    preisliste; remise; offre speciale; descuento*; oferta especial; desconto*; sconto; sconti
    offerta speciale; korting; rabat; indirim*; скидк*; знижк*; 价格优惠; 优惠; 起订量; 割引; 할인
    """

  private static let free = """
    free audit; free trial; free consultation; free webinar; free ebook; no obligation
    kostenlose beratung; kostenloses webinar; unverbindlich*; audit gratuit; essai gratuit
    webinaire gratuit; sans engagement; auditoria gratuita; prueba gratuita; webinar gratuito
    sin compromiso; teste gratis; sem compromisso; prova gratuita; senza impegno; free sample*; free demo
    gratis demo; vrijblijvend; bezplatn*; ucretsiz; бесплатн*; безкоштовн*; 免费; 寄样; 無料; 무료
    """

  private static let outsourcing = """
    web development services; app development services; seo services; dedicated developers; guest post*
    backlink*; offshore team
    """

  private static let programme = """
    join my team; coaching program*; masterclass; mentorship program*; be your own boss; coaching programm
    programme de coaching; programa de coaching; programa de mentoria; percorso di coaching
    """
}
