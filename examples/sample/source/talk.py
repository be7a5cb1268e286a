"""What people write. {first} is the other side, {thing} something broken; an owner's line begins with '>'."""

THINGS = ["toaster", "floor lamp", "record player", "kettle", "coffee grinder", "vacuum cleaner", "sewing machine", "hand mixer",
          "bicycle lamp", "accordion", "radio", "hair dryer", "desk fan", "music box", "wall clock", "drill"]
DINGEN = ["broodrooster", "schemerlamp", "platenspeler", "koffiemolen", "stofzuiger", "naaimachine", "föhn", "wandklok", "radio", "boormachine"]

TALKS = [
    ["Hi Jorinde, my {thing} gives up after ten seconds. Is that something for Saturday?", "> Bring it, {first}. Ten seconds sounds like heat, and heat we can find.",
     "It was a fuse no bigger than a grain of rice. Thank you!", "> The small ones are the proudest. See you next time."],
    ["Do you have room for one more pair of hands in the spring?", "> Always. Start with the kettles, {first}, they forgive everything.", "Kettles it is."],
    ["> {first}, can we borrow your long ladder on Friday? The sign came down again.", "Of course. It stands behind the door, take the dog out of the way first.", "> Ladder back, dog unharmed. Thank you!"],
    ["The students loved your lesson about spokes. One of them now tightens everything in the house.", "> That passes after the first broken thread. Thank you for telling me, {first}."],
    ["Our {thing} came home and works. My children call it the undead one.", "> The best compliment this year."],
    ["> Hello {first}, the municipality asks for numbers again. How many kilos did your group save last year?", "Four hundred and twelve, if you believe the kitchen scale.", "> I believe it more than the form. Thanks!", "Send me the report when it is out?", "> You are on the list."],
    ["Could one of your students do an internship with us from February? Two days a week, wheels and brakes.", "> I have exactly one who would bite your hand off. I will ask her tomorrow, {first}.", "Lovely. Coffee is on us.", "> She says yes. Her name comes by mail from the school."],
    ["Hoi Jorinde, mijn {ding} rookt. Is dat erg?", "> Rook is informatie, {first}. Stekker eruit en zaterdag meenemen.", "Doe ik. Tot zaterdag!"],
    ["> Hoi {first}, kun jij zaterdag de koffie doen? Teun heeft griep.", "Prima, ik ben er om tien uur.", "> Held."],
    ["Dank voor de hulp met de {ding}, hij doet het weer als nieuw.", "> Graag gedaan, en vertel het door!"],
    ["Hebben jullie nog een oude dynamo liggen voor een proefopstelling?", "> Drie zelfs. Kom maar langs op woensdag na vieren, {first}.", "Top, ik breng taart mee."],
    ["Kan ik een keer komen kijken op een woensdagavond?", "> Natuurlijk, we beginnen om zeven uur. Trek iets aan wat vies mag worden."],
    ["Hallo Jorinde, haben Sie die Zeichnung des Zentrierständers noch?", "> Ja, ich schicke sie heute Abend. Die Maße sind in Millimetern, der Rest ist Gefühl.", "Wunderbar, vielen Dank!"],
    ["Liebe Grüße aus Münster: euer Plan für die Werkbank hat hier Nachahmer gefunden.", "> Das freut mich sehr, {first}. Schick ein Foto!"],
    ["I counted: thirty-one people at the café last Saturday.", "> And one parrot. Thank you for counting, {first}."],
    ["We have forty bicycle frames left from the auction. Would your school take ten?", "> Twelve, if you have them. When can we come with the van?", "Thursday before noon, gate three.", "> Thursday it is. The students will polish them until they shine."],
    ["Your talk at the school evening was the first one my father stayed awake for.", "> Tell him I noticed, {first}."],
    ["> {first}, did the spare belts arrive?", "Twenty of them, in a box for two hundred.", "> Wonderful. I will send someone with a bicycle, it deserves the ride."],
    ["Is there still a place in the soldering evening?", "> One. It is yours if you bring your own {thing}."],
    ["> Thank you for the kind article, {first}. Three new volunteers came because of it.", "Then it was the best thing I wrote all month."],
    ["The board said yes: heating paid until April.", "> I am dancing in the workshop, {first}. Thank you, and thank the board.", "They would like a photo of the oldest thing you repaired.", "> A music box from 1911. Photo follows."],
    ["Do you know someone who can still repair a {thing}?", "> I do. He is eighty-two and works only in the mornings. I will put the two of you in one room, {first}."],
    ["Hi Jorinde, is the café open on the bank holiday?", "> We are. Half the city brings its garden tools that day."],
    ["Small thing: your page still shows the winter hours.", "> Thank you {first}, fixed. Nobody tells me these things but you."],
]

PITCHES = [
    "Thanks for connecting, Jorinde! We help clubs like yours to get more members. Shall we schedule a call this week?",
    "Great to be connected. Our agency has a special offer on websites for associations, interested?",
    "Thank you for accepting! Would you like a free trial of our planning tool for volunteers?",
    "Good to connect, Jorinde. Do you have 15 minutes for a product demo on Thursday?",
]

NOTES_IN = [
    "Hello Jorinde, you repaired my grandmother's radio in May and would not take a tip. At least take this invitation.",
    "Hoi Jorinde, leuk je gesproken te hebben op de open werkplaats. Ik help graag met de nieuwsbrief.",
    "We sat next to each other at the evening on trade schools. I promised you the address of the tool maker.",
    "Guten Tag, wir haben Ihren Zentrierständer nachgebaut und möchten Ihnen zeigen, was daraus geworden ist.",
    "My daughter started in your class in September and talks of nothing but derailleurs. Thank you.",
    "Hello, I run the tool library in Oost. We both lend things out, you just mend them first.",
    "Dag Jorinde, wij zoeken voor de winter een plek voor onze fietsles aan nieuwkomers. Kunnen we praten?",
    "I wrote down your story about the yellow tandem and would like to check two facts before it is printed.",
    "Jorinde, thank you for the soup and the fuse. My kettle sings again.",
    "Hoi, ik ben de nieuwe conciërge van De Spaak en heb een sleutel die nergens op past. Jij vast wel.",
]

NOTES_OUT = [
    "Hello {first}, I heard about your wheel workshop for children and would like to learn how you do it.",
    "Hoi {first}, goed je gesproken te hebben bij de kringloop. Ik stuur je de maten van de werkbank.",
    "Dear {first}, we talked about spare belts last week. This is the easiest way to keep in touch.",
    "Hello {first}, my students would love to see your frame jig. Could we visit in the autumn?",
    "Hoi {first}, jouw stuk over wegwerpfietsen hangt hier aan de muur. Mag ik je eens bellen?",
    "Guten Tag {first}, Ihr Reparaturcafé war unser Vorbild. Ich würde mich gern austauschen.",
]

SPAM = ["You have been selected for a prize draw.", "Cheap followers for your page, today only."]
ADVERTS = ["Learn bookkeeping in six weeks.", "A new van for your business?", "The conference for makers returns."]
