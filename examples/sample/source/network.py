"""The pools from which the older network is drawn. All names, companies and schools are invented."""

FIRST = """Aafke Abel Adinda Aletta Alwin Amber Amir Ana Anneke Anselma Ariane Arjen Asma Aukje Bahar Bartel Beatrix Bente Birgit Bogdan
Bram Brechtje Carolien Cas Chiara Clarisse Corné Daan Dagmar Dalia Darko Diede Dineke Doeke Dorthe Eefje Elif Elske Emre Engel
Erwin Esmee Fadila Farid Fardau Fedde Feline Ferdi Fokke Folkert Frauke Froukje Gauke Geertje Gerben Gisela Goran Greetje Gudrun
Hadewych Halil Hanneke Harmen Hedda Heleen Hidde Hilke Idske Ignacy Ilona Imane Ineke Iris Ivana Jacco Jasna Jelmer Jikke Jolien
Jorn Jytte Kaat Karim Katinka Kees Kirsi Klaske Koert Lamyae Lars Leontien Levent Lidewij Linde Lobke Loek Luc Maaike Malika Mannus
Marit Marleen Matthijs Meike Menno Mieke Mirjam Nadir Naima Nele Nienke Nilufar Odette Oene Olaf Paulien Petra Pim Rianne Reinout
Renske Rik Roelof Romy Rosalie Sander Selma Siebe Sietske Sjoerd Soraya Stijn Swaantje Sybren Tamar Teun Tirza Tobias Tooske Trijntje
Udo Veerle Vincent Walid Wencke Wiebe Willemijn Wobke Yara Yente Zeger Zehra Zita""".split()

LAST = """Aalbregt Aardema Abbenhues Achterom Ailstra Akkerdaas Altenrode Appelhof Arendsoog Baanders Bakelmans Balkstra Bargerveld
Beekmeer Beldhuis Bergvliet Bezemer-Oort Bloemkolk Boekestal Bolderik Boomgaard Borgsteyn Brakelhoff Bremmer Broekzijde Bruinsloot
Buitenpost Dalmolen Demirhan Dieperink Dijkgraaf Dobbelstein Doornekamp Draaibrug Driessenberg Duinmeer Eekhoutlaan Eggink Eikelboomer
Elzenga Engelhof Erlandsen Essebrug Feenhuis Fierlinck Flierman Fonteynen Frieswijk Galgenwaard Geelhoed Geuzebroek Glasbeek Goudriaan
Graafstal Grasdijk Groenestein Haagwinde Halfwerk Hamerslag Havikshorst Hazelaar Heemstede Helmgras Hertogveld Hoefnagel Hofdijk
Hollewinkel Hoogendijkstra Houtsnee Huizenaar Ijzerloo Imberechts Jachtrust Jagerveld Kaarsgaren Kalkoven Kamperdijk Karelsen Kastanje
Keizerskroon Kersenbrug Kievitsbloem Klaverstijn Kleverkamp Klokgieter Knoopman Koekebakker Korenaar Kraaijvanger Krekelberg Kruithof
Kwikstra Laanhuis Lampenier Landkroon Leemhorst Lijsterbes Lindeboomer Loodgieter Maanhoeve Magnus-Bley Marslanden Meerkoet Meeuwenoord
Merelstein Middelweerd Moerdijkstra Molenaar-Visch Mosterdman Muntendam Nachtegaal Nieuwland Noordvliet Oeverloos Okafor-Brandt Oostenrijk
Otterloo Overduin Paalvast Pannekoek Papenveer Pauwhof Perenboom Pijlstra Plataanweg Poelenburg Populier Quartelstein Raadhoven Ransuil
Reigersberg Rietdekker Roodhart Rozendorp Ruitenschild Saffraan Scharrelaar Schouwstra Slotemaker Spechtenhout Spinnewiel Staalmeester
Steurvaart Stroomberg Tarwebrink Tegelaar Terwisga-Lund Tichelaar Torenvalk Turfstra Uilenburg Vaartjes Valkenooi Veldhommel Vingerhoed
Vlasblom Vlierbes Vogelzang Voortman Vuurland Waalwijkers Wagenmaker Walnoot Waterhoen Weegbree Wevershof Wijdeblik Wilgenhof Winterkoning
Wolfskuil Yildirim-Bos Zandloper Zeilmaker Zilverberg Zomerdijk Zwaluwstaart""".split()

# (weight, companies, positions)
TRADES = [
    (13, ["Rijwielhuis Bonte Spaak", "Tandem & Zoon", "De Kettingkast", "Fietsenwinkel Het Achterlicht", "Trapwerk", "Velomoer Parts", "Wielerij Kromstaf", "Bakfietsbouw Meridiaan"],
     ["Bike mechanic", "Fietsenmaker", "Workshop manager", "Shop owner", "Bike courier", "Sales assistant", "Wheel builder", "Accountant"]),
    (8, ["Repaircafé De Kapstok", "Kringloop De Zwaluw", "Herstelhuis Lombok", "De Naaidoos", "Gereedschapsbieb Oost", "Repaircafé Lunetten"],
     ["Volunteer coordinator", "Repair volunteer", "Seamstress", "Electronics technician", "Furniture restorer", "Host", "Treasurer"]),
    (13, ["Vakschool De Spaak", "Hogeschool De Waterlinie", "Werkplaatscollege Rijnoord", "Basisschool De Buizerd", "Lyceum Oudwijk", "Praktijkschool Vleutenrijn"],
     ["Teacher", "Maths teacher", "Lecturer", "Caretaker", "Internship coordinator", "Student", "Vocational trainer", "School psychologist", "Head teacher"]),
    (8, ["Gemeente Rijnoord", "Wijkbureau Kanaal", "Provincie Middelland", "Buurtteam Zuilenkamp"],
     ["Policy adviser", "Neighbourhood manager", "Policy adviser circular economy", "Urban planner", "Clerk", "Waste adviser"]),
    (5, ["Fonds Zonnewiel", "Fonds De Hefboom", "Buurtbank Wittevrouw", "Kiemkas"],
     ["Grant officer", "Fund manager", "Programme manager", "Board member", "Communications officer", "Secretary"]),
    (13, ["Onderdeel Direct", "Lichtfabriek Noorderdok", "Draaierij Stalen Hond", "Verspaners Vijf", "Klimaatkast", "Wasmachinewerk"],
     ["Mechanical engineer", "Welder", "Product designer", "Production planner", "Sustainability manager", "Purchasing manager", "Millwright", "Quality inspector"]),
    (6, ["De Stadspost", "Radio Domplein", "Weekblad Het Slop", "Uitgeverij Wisselbeker"],
     ["Reporter", "Editor", "Photographer", "Podcast maker", "Proofreader"]),
    (9, ["Zorggroep De Linden", "Huisartsen Vogelplein", "Kliniek Maliehof", "Apotheek Springweg"],
     ["Nurse", "Physiotherapist", "General practitioner", "Pharmacist", "Occupational therapist", "Receptionist"]),
    (7, ["Bakkerij Deeg", "Café De Ketel", "Soepwinkel Lepel", "Herberg Het Schip"],
     ["Baker", "Cook", "Café owner", "Waiter", "Barista", "Beer brewer"]),
    (6, ["Webwerf", "Datadok", "Codekamer Zes"],
     ["Software developer", "Web designer", "Data analyst", "Tester", "System administrator"]),
    (7, ["Notariaat Kromme Dijk", "Verzekerd & Wel", "Makelaardij Singel", "Nextstaff"],
     ["Account manager", "Notary clerk", "Estate agent", "Insurance broker", "Bookkeeper", "Recruiter", "Life coach"]),
    (6, ["Theater De Vlonder", "Museum Het Slot", "Orkest Benedenstad", "Koor De Kade"],
     ["Curator", "Stage technician", "Conductor", "Set builder", "Archivist", "Violinist"]),
]

RECORDED = [  # connections that the open invitations rest on: name, slug, company, position, day
    ("Rients Blom", "rients-blom", "Buurtteam Zuilenkamp", "Neighbourhood manager", "2019-05-11"),
    ("Femke Draaisma", "femke-draaisma", "Fonds Zonnewiel", "Grant officer", "2020-02-03"),
    ("Gijsbert Raaphorst", "gijsbert-raaphorst", "Draaierij Stalen Hond", "Millwright", "2021-09-18"),
    ("Mai Nguyen", "mai-nguyen-soup", "Soepwinkel Lepel", "Cook", "2022-01-27"),
]

CONTACTS = ["Wilma Kade", "Oom Henk", "Huisarts", "Tante Riet Vlasblom", "Bakker Deeg", "Loodgieter Piet Kraan", "Buurman Ali Terlaak",
            "Mevrouw Schaap", "Garage Lombok", "Kapper Zus"]

COMPANY_FOLLOWS = ["Fonds Zonnewiel", "Fonds De Hefboom", "Velomoer Parts", "Onderdeel Direct", "Vakschool De Spaak", "Gemeente Rijnoord",
                   "Kringloop De Zwaluw", "Radio Domplein", "Bakfietsbouw Meridiaan", "Klimaatkast"]
SKILLS = ["Bicycle mechanics", "Wheel building", "Teaching", "Volunteer coordination", "Soldering", "Brazing", "Lesson planning",
          "Public speaking", "Grant writing", "E-bike diagnostics"]
EVENTS = [
    ("Dag van de Reparatie", "Oct 03, 2026 10:00 AM - Oct 03, 2026 05:00 PM"),
    ("Open Werkplaats Lombok", "Jun 06, 2026 11:00 AM - Jun 06, 2026 04:00 PM"),
    ("Avond van het Vakonderwijs", "Mar 19, 2026 07:30 PM - Mar 19, 2026 10:00 PM"),
    ("Fietsbouwersbeurs Rijnoord", "Nov 08, 2025 09:00 AM - Nov 09, 2025 06:00 PM"),
]
