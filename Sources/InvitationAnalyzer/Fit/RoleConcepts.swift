/// What people do, in fourteen languages, version 2 (decisions.md, appendix C, and five languages more).
///
/// A role term that equals one spelling of a concept also matches the others. Words that mean something else
/// in another of the languages stay out on purpose: a false friend is worse than a miss, which `(also: ...)`
/// mends.
enum RoleConcepts {
  /// One spelling of a concept in one language.
  struct Spelling: Hashable, Sendable {
    /// The words as people write them.
    var text: String
    /// The language's code.
    var language: String
  }

  /// Every concept with all its spellings, in the order of the table.
  static let all: [[Spelling]] = Array(table.utf8).split(separator: UInt8(ascii: "\n")).map { row in
    row.split(separator: UInt8(ascii: "|")).flatMap { cell -> [Spelling] in
      let parts = cell.split(separator: UInt8(ascii: ":"))
      guard parts.count == 2 else { return [] }
      let language = text(parts[0])
      return parts[1].split(separator: UInt8(ascii: ";")).map { Spelling(text: text($0), language: language) }
    }
  }

  /// A part of the table without the blanks at its ends.
  private static func text(_ part: ArraySlice<UInt8>) -> String {
    guard let begins = part.firstIndex(where: { $0 != 0x20 }),
      let ends = part.lastIndex(where: { $0 != 0x20 })
    else { return "" }
    return String(decoding: part[begins...ends], as: UTF8.self)
  }

  /// One concept a line: `language: spelling; spelling | ...`.
  private static let table = """
    en: teacher | de: Lehrer; Lehrkraft | fr: enseignant | es: docente | pt: docente | it: insegnante | \
    nl: leraar; leerkracht | ja: 教師; 教員 | zh: 教师; 老师 | sv: lärare | pl: nauczyciel; nauczycielka | \
    tr: öğretmen | uk: вчитель; вчителька | ru: учитель; преподаватель
    en: university professor | de: Universitätsprofessor | fr: professeur des universités | \
    es: catedrático | pt: professor universitário | it: professore universitario | nl: hoogleraar | ja: 教授 | \
    zh: 教授 | sv: universitetsprofessor | pl: profesor uczelni | tr: öğretim üyesi | uk: професор | \
    ru: профессор
    en: researcher | de: Forscher | fr: chercheur | es: investigador | pt: pesquisador; investigador | \
    it: ricercatore | nl: onderzoeker | ja: 研究者; 研究員 | zh: 研究员 | sv: forskare | pl: badacz; badaczka | \
    tr: araştırmacı | uk: дослідник; дослідниця | ru: исследователь
    en: scientist | de: Wissenschaftler | fr: scientifique | es: científico | pt: cientista | \
    it: scienziato | nl: wetenschapper | ja: 科学者 | zh: 科学家 | sv: vetenskapsman | pl: naukowiec | tr: bilim \
    insanı | uk: науковець; вчений | ru: учёный
    en: engineer | de: Ingenieur | fr: ingénieur | es: ingeniero | pt: engenheiro | it: ingegnere | \
    nl: ingenieur | ja: エンジニア; 技術者 | zh: 工程师 | sv: ingenjör | pl: inżynier | tr: mühendis | uk: інженер; \
    інженерка | ru: инженер
    en: software developer; software engineer | de: Softwareentwickler | fr: développeur | \
    es: desarrollador de software | pt: desenvolvedor | it: sviluppatore | nl: softwareontwikkelaar | \
    ja: ソフトウェアエンジニア | zh: 软件工程师 | sv: mjukvaruutvecklare; programmerare | pl: programista; programistka | \
    tr: yazılım geliştirici | uk: програміст; програмістка | ru: программист
    en: data scientist | de: Datenwissenschaftler | fr: scientifique des données | es: científico de \
    datos | pt: cientista de dados | it: scienziato dei dati | nl: datawetenschapper | ja: データサイエンティスト | \
    zh: 数据科学家 | sv: dataforskare | pl: specjalista danych | tr: veri bilimci | uk: науковець даних | \
    ru: специалист по данным
    en: data analyst | de: Datenanalyst | fr: analyste de données | es: analista de datos | pt: analista \
    de dados | it: analista di dati | nl: data-analist | ja: データアナリスト | zh: 数据分析师 | sv: dataanalytiker | \
    pl: analityk danych | tr: veri analisti | uk: аналітик даних | ru: аналитик данных
    en: designer | de: Gestalter | fr: concepteur | es: diseñador | pt: desenhista | it: progettista | \
    nl: ontwerper | ja: デザイナー | zh: 设计师 | sv: formgivare | pl: projektant; projektantka | tr: tasarımcı \
    | uk: дизайнер; дизайнерка | ru: дизайнер
    en: architect | de: Architekt | fr: architecte | es: arquitecto | pt: arquiteto | it: architetto | \
    nl: architect | ja: 建築家 | zh: 建筑师 | sv: arkitekt | pl: architekt; architektka | tr: mimar | \
    uk: архітектор; архітекторка | ru: архитектор
    en: physician; medical doctor | de: Arzt; Ärztin | fr: médecin | es: médico | pt: médico | \
    it: medico | nl: arts | ja: 医師 | zh: 医生 | sv: läkare | pl: lekarz; lekarka | tr: hekim | uk: лікар; \
    лікарка | ru: врач
    en: nurse | de: Krankenpfleger; Krankenschwester; Pflegefachkraft | fr: infirmier | es: enfermero | \
    pt: enfermeiro | it: infermiere | nl: verpleegkundige | ja: 看護師 | zh: 护士 | sv: sjuksköterska | \
    pl: pielęgniarka; pielęgniarz | tr: hemşire | uk: медсестра; медбрат | ru: медсестра; медбрат
    en: pharmacist | de: Apotheker | fr: pharmacien | es: farmacéutico | pt: farmacêutico | \
    it: farmacista | nl: apotheker | ja: 薬剤師 | zh: 药剂师 | sv: apotekare | pl: farmaceuta; farmaceutka | \
    tr: eczacı | uk: фармацевт; фармацевтка | ru: фармацевт
    en: psychologist | de: Psychologe | fr: psychologue | es: psicólogo | pt: psicólogo | it: psicologo \
    | nl: psycholoog | ja: 心理士; 心理学者 | zh: 心理学家 | sv: psykolog | pl: psycholog | tr: psikolog | \
    uk: психолог; психологиня | ru: психолог
    en: veterinarian | de: Tierarzt; Tierärztin | fr: vétérinaire | es: veterinario | pt: veterinário | \
    it: veterinario | nl: dierenarts | ja: 獣医師 | zh: 兽医 | sv: veterinär | pl: weterynarz | tr: veteriner \
    | uk: ветеринар; ветеринарка | ru: ветеринар
    en: lawyer | de: Rechtsanwalt; Rechtsanwältin | fr: avocat | es: abogado | pt: advogado | \
    it: avvocato | nl: advocaat | ja: 弁護士 | zh: 律师 | sv: advokat; jurist | pl: prawnik; prawniczka; adwokat \
    | tr: avukat | uk: юрист; юристка; адвокат | ru: юрист; адвокат
    en: accountant | de: Buchhalter | fr: comptable | es: contable | pt: contabilista | it: contabile | \
    nl: boekhouder | ja: 会計士 | zh: 会计师 | sv: redovisningsekonom | pl: księgowy; księgowa | \
    tr: muhasebeci | uk: бухгалтер; бухгалтерка | ru: бухгалтер
    en: auditor | de: Wirtschaftsprüfer | fr: commissaire aux comptes | es: auditor | pt: auditor | \
    it: revisore dei conti | nl: accountantcontroleur | ja: 監査人 | zh: 审计师 | sv: revisor | pl: biegły \
    rewident | tr: denetçi | uk: аудитор; аудиторка | ru: аудитор
    en: journalist | de: Journalist | fr: journaliste | es: periodista | pt: jornalista | \
    it: giornalista | nl: journalist | ja: 記者; ジャーナリスト | zh: 记者 | sv: journalist | pl: dziennikarz; \
    dziennikarka | tr: gazeteci | uk: журналіст; журналістка | ru: журналист; журналистка
    en: editor | de: Lektor | fr: éditeur | es: editor | pt: editor | it: redattore | nl: eindredacteur \
    | ja: 編集者 | zh: 编辑 | sv: redaktör | pl: redaktor; redaktorka | tr: editör | uk: редактор; редакторка \
    | ru: редактор
    en: writer | de: Schriftsteller; Autor | fr: écrivain; auteur | es: escritor | pt: escritor | \
    it: scrittore | nl: schrijver | ja: 作家; ライター | zh: 作家 | sv: författare | pl: pisarz; pisarka | tr: yazar \
    | uk: письменник; письменниця | ru: писатель; писательница
    en: translator | de: Übersetzer | fr: traducteur | es: traductor | pt: tradutor | it: traduttore | \
    nl: vertaler | ja: 翻訳者 | zh: 翻译 | sv: översättare | pl: tłumacz; tłumaczka | tr: çevirmen | \
    uk: перекладач; перекладачка | ru: переводчик; переводчица
    en: interpreter | de: Dolmetscher | fr: interprète | es: intérprete | pt: intérprete | \
    it: interprete | nl: tolk | ja: 通訳者 | zh: 口译员 | sv: konferenstolk | pl: tłumacz ustny | tr: konferans \
    tercümanı | uk: усний перекладач | ru: устный переводчик
    en: photographer | de: Fotograf | fr: photographe | es: fotógrafo | pt: fotógrafo | it: fotografo | \
    nl: fotograaf | ja: 写真家; フォトグラファー | zh: 摄影师 | sv: fotograf | pl: fotograf; fotografka | \
    tr: fotoğrafçı | uk: фотограф; фотографиня | ru: фотограф
    en: musician | de: Musiker | fr: musicien | es: músico | pt: músico | it: musicista | nl: muzikant; \
    musicus | ja: 音楽家; ミュージシャン | zh: 音乐家 | sv: musiker | pl: muzyk | tr: müzisyen | uk: музикант; \
    музикантка | ru: музыкант
    en: artist | de: Künstler | fr: artiste | es: artista | pt: artista | it: artista | nl: kunstenaar | \
    ja: 芸術家; アーティスト | zh: 艺术家 | sv: konstnär | pl: artysta; artystka | tr: sanatçı | uk: художник; \
    художниця | ru: художник; художница
    en: curator | de: Kurator | fr: commissaire d'exposition | es: comisario de exposiciones | \
    pt: curador | it: curatore | nl: conservator | ja: 学芸員; キュレーター | zh: 策展人 | sv: intendent | pl: kurator \
    wystaw | tr: küratör | uk: куратор; кураторка | ru: куратор
    en: librarian | de: Bibliothekar | fr: bibliothécaire | es: bibliotecario | pt: bibliotecário | \
    it: bibliotecario | nl: bibliothecaris | ja: 司書 | zh: 图书管理员 | sv: bibliotekarie | pl: bibliotekarz; \
    bibliotekarka | tr: kütüphaneci | uk: бібліотекар; бібліотекарка | ru: библиотекарь
    en: cook | de: Koch; Köchin | fr: cuisinier | es: cocinero | pt: cozinheiro | it: cuoco | nl: kok | \
    ja: 料理人; シェフ | zh: 厨师 | sv: kock | pl: kucharz; kucharka | tr: aşçı | uk: кухар; кухарка | ru: повар
    en: farmer | de: Landwirt | fr: agriculteur | es: agricultor | pt: agricultor | it: agricoltore | \
    nl: landbouwer | ja: 農家 | zh: 农民 | sv: lantbrukare | pl: rolnik; rolniczka | tr: çiftçi | \
    uk: фермер; фермерка | ru: фермер
    en: gardener | de: Gärtner | fr: jardinier | es: jardinero | pt: jardineiro | it: giardiniere | \
    nl: tuinman; hovenier | ja: 庭師 | zh: 园丁 | sv: trädgårdsmästare | pl: ogrodnik; ogrodniczka | \
    tr: bahçıvan | uk: садівник; садівниця | ru: садовник
    en: mechanic | de: Mechaniker | fr: mécanicien | es: mecánico | pt: mecânico | it: meccanico | \
    nl: monteur | ja: 整備士 | zh: 机械师 | sv: mekaniker | pl: mechanik | tr: tamirci | uk: механік | ru: механик
    en: electrician | de: Elektriker | fr: électricien | es: electricista | pt: eletricista | \
    it: elettricista | nl: elektricien | ja: 電気工事士 | zh: 电工 | sv: elektriker | pl: elektryk | tr: elektrikçi \
    | uk: електрик | ru: электрик
    en: carpenter | de: Tischler; Schreiner | fr: menuisier | es: carpintero | pt: carpinteiro | \
    it: falegname | nl: timmerman | ja: 大工 | zh: 木匠 | sv: snickare | pl: stolarz | tr: marangoz | uk: тесляр \
    | ru: плотник
    en: social worker | de: Sozialarbeiter | fr: travailleur social; assistant social | es: trabajador \
    social | pt: assistente social | it: assistente sociale | nl: maatschappelijk werker | ja: ソーシャルワーカー \
    | zh: 社会工作者; 社工 | sv: socionom | pl: pracownik socjalny | tr: sosyal hizmet uzmanı | uk: соціальний \
    працівник | ru: социальный работник
    en: volunteer | de: Freiwillige; Ehrenamtliche | fr: bénévole | es: voluntario | pt: voluntário | \
    it: volontario | nl: vrijwilliger | ja: ボランティア | zh: 志愿者 | sv: volontär | pl: wolontariusz; \
    wolontariuszka | tr: gönüllü | uk: волонтер; волонтерка | ru: волонтёр; доброволец
    en: fundraiser | de: Fundraiser; Spendensammler | fr: collecteur de fonds | es: recaudador de fondos \
    | pt: captador de recursos | it: raccolta fondi | nl: fondsenwerver | ja: ファンドレイザー | zh: 筹款人 | \
    sv: insamlingsansvarig | pl: fundraiser | tr: fon geliştirme uzmanı | uk: фандрейзер; фандрейзерка | \
    ru: фандрайзер
    en: event organiser; event organizer; event planner | de: Veranstalter; Eventmanager | \
    fr: organisateur d'événements | es: organizador de eventos | pt: organizador de eventos | \
    it: organizzatore di eventi | nl: evenementenorganisator | ja: イベントプランナー | zh: 活动策划 | \
    sv: evenemangsarrangör | pl: organizator wydarzeń | tr: etkinlik organizatörü | uk: організатор подій | \
    ru: организатор мероприятий
    en: project manager | de: Projektleiter; Projektmanager | fr: chef de projet; cheffe de projet | \
    es: jefe de proyecto; gestor de proyectos | pt: gerente de projetos; gestor de projetos | it: capo \
    progetto; responsabile di progetto | nl: projectleider; projectmanager | ja: プロジェクトマネージャー | zh: 项目经理 \
    | sv: projektledare | pl: kierownik projektu | tr: proje yöneticisi | uk: керівник проєкту | \
    ru: руководитель проекта
    en: product manager | de: Produktmanager | fr: chef de produit; cheffe de produit | es: jefe de \
    producto | pt: gerente de produto | it: responsabile di prodotto | nl: productmanager | \
    ja: プロダクトマネージャー | zh: 产品经理 | sv: produktchef | pl: menedżer produktu | tr: ürün yöneticisi | \
    uk: менеджер продукту | ru: менеджер продукта
    en: sales representative; account executive | de: Vertriebsmitarbeiter; Außendienstmitarbeiter | \
    fr: commercial terrain; représentant commercial | es: representante de ventas; comercial de ventas | \
    pt: representante de vendas; representante comercial | it: rappresentante commerciale | \
    nl: vertegenwoordiger | ja: 営業担当 | zh: 销售代表 | sv: säljare | pl: przedstawiciel handlowy | tr: satış \
    temsilcisi | uk: торговий представник | ru: торговый представитель
    en: marketing manager | de: Marketingleiter | fr: responsable marketing | es: responsable de \
    marketing | pt: gerente de marketing | it: responsabile marketing | nl: marketingmanager | \
    ja: マーケティング担当 | zh: 市场经理 | sv: marknadschef | pl: kierownik marketingu | tr: pazarlama müdürü | \
    uk: маркетинг менеджер | ru: менеджер по маркетингу
    en: recruiter; talent acquisition; headhunter | de: Personalvermittler; Personalberater | \
    fr: recruteur; chargé de recrutement | es: reclutador; seleccionador de personal | pt: recrutador | \
    it: selezionatore del personale | nl: recruteur; wervingsspecialist | ja: リクルーター; 採用担当 | zh: 招聘专员; 猎头 | \
    sv: rekryterare | pl: rekruter; rekruterka | tr: işe alım uzmanı | uk: рекрутер; рекрутерка | \
    ru: рекрутер
    en: human resources | de: Personalwesen; Personalabteilung | fr: ressources humaines | es: recursos \
    humanos | pt: recursos humanos | it: risorse umane | nl: personeelszaken | ja: 人事 | zh: 人力资源 | \
    sv: personalavdelning | pl: zasoby ludzkie | tr: insan kaynakları | uk: людські ресурси | ru: отдел \
    кадров
    en: investor | de: Investor; Kapitalgeber | fr: investisseur | es: inversor; inversionista | \
    pt: investidor | it: investitore | nl: investeerder | ja: 投資家 | zh: 投资人 | sv: investerare | \
    pl: inwestor; inwestorka | tr: yatırımcı | uk: інвестор; інвесторка | ru: инвестор
    en: insurance broker | de: Versicherungsmakler | fr: courtier en assurances | es: corredor de \
    seguros | pt: corretor de seguros | it: broker assicurativo | nl: verzekeringsmakelaar | ja: 保険代理店 | \
    zh: 保险经纪人 | sv: försäkringsmäklare | pl: broker ubezpieczeniowy | tr: sigorta brokeri | \
    uk: страховий брокер | ru: страховой брокер
    en: purchasing manager; procurement manager | de: Einkaufsleiter; Einkäufer | fr: responsable \
    achats; acheteur | es: responsable de compras; comprador | pt: gerente de compras; comprador | \
    it: responsabile acquisti | nl: inkoper | ja: 購買担当 | zh: 采购经理 | sv: inköpschef | pl: kierownik zakupów | \
    tr: satın alma müdürü | uk: менеджер із закупівель | ru: менеджер по закупкам
    en: logistics manager | de: Logistikleiter | fr: responsable logistique | es: responsable de \
    logística | pt: gerente de logística | it: responsabile logistica | nl: logistiek manager | ja: 物流担当 \
    | zh: 物流经理 | sv: logistikchef | pl: kierownik logistyki | tr: lojistik müdürü | uk: менеджер з \
    логістики | ru: менеджер по логистике
    en: consultant | de: Berater | fr: conseiller; consultant | es: consultor | pt: consultor | \
    it: consulente | nl: adviseur | ja: コンサルタント | zh: 顾问 | sv: rådgivare | pl: konsultant; konsultantka | \
    tr: danışman | uk: консультант; консультантка | ru: консультант
    en: founder; co-founder | de: Gründer; Mitgründer | fr: fondateur; cofondateur | es: fundador; \
    cofundador | pt: fundador; cofundador | it: fondatore; cofondatore | nl: oprichter; medeoprichter | \
    ja: 創業者 | zh: 创始人 | sv: grundare; medgrundare | pl: założyciel; założycielka; współzałożyciel | \
    tr: kurucu | uk: засновник; засновниця | ru: основатель
    en: chief executive; managing director; CEO | de: Geschäftsführer | fr: directeur général | \
    es: director general; consejero delegado | pt: diretor executivo; diretor geral | it: amministratore \
    delegato | nl: algemeen directeur | ja: 最高経営責任者; 代表取締役 | zh: 首席执行官; 总经理 | sv: verkställande direktör \
    | pl: prezes zarządu | tr: genel müdür | uk: генеральний директор | ru: генеральный директор
    en: board member | de: Vorstandsmitglied; Aufsichtsratsmitglied | fr: membre du conseil \
    d'administration | es: miembro del consejo | pt: membro do conselho | it: membro del consiglio | \
    nl: bestuurslid | ja: 取締役 | zh: 董事 | sv: styrelseledamot | pl: członek zarządu | tr: yönetim kurulu \
    üyesi | uk: член правління | ru: член правления
    en: student | de: Studierende; Studentin | fr: étudiant | es: estudiante | pt: estudante | \
    it: studente; studentessa | nl: student | ja: 学生; 大学生 | zh: 学生; 大学生 | sv: studerande | pl: studentka | \
    tr: öğrenci | uk: студент; студентка | ru: студент; студентка
    en: doctoral student; PhD student; PhD candidate | de: Doktorand; Promovierende | fr: doctorant | \
    es: doctorando; estudiante de doctorado | pt: doutorando | it: dottorando | nl: promovendus | \
    ja: 博士課程 | zh: 博士生 | sv: doktorand | pl: doktorant; doktorantka | tr: doktora öğrencisi | uk: аспірант; \
    аспірантка | ru: аспирант; аспирантка
    en: apprentice | de: Auszubildende; Lehrling | fr: apprenti | es: aprendiz | pt: aprendiz | \
    it: apprendista | nl: leerling-vakman | ja: 見習い | zh: 学徒 | sv: lärling | pl: uczeń zawodu | \
    tr: çırak | uk: учень ремісника | ru: подмастерье
    en: grant officer; programme officer; program officer | de: Förderreferent | fr: chargé de \
    subventions | es: responsable de subvenciones | pt: gestor de subvenções | it: responsabile bandi | \
    nl: subsidieadviseur | ja: 助成担当 | zh: 资助专员 | sv: bidragshandläggare | pl: specjalista ds. grantów | \
    tr: hibe uzmanı | uk: грантовий менеджер | ru: грантовый менеджер
    en: real-estate agent; estate agent | de: Immobilienmakler | fr: agent immobilier | es: agente \
    inmobiliario | pt: corretor de imóveis; agente imobiliário | it: agente immobiliare | nl: makelaar | \
    ja: 不動産仲介 | zh: 房产经纪人 | sv: fastighetsmäklare | pl: agent nieruchomości | tr: emlak danışmanı | \
    uk: ріелтор; ріелторка | ru: риелтор
    """
}
