#include "CAssets.h"

// Written by Sources/CAssets/regenerate. suffix(,) and the final 0 make an empty file legal.
static const unsigned char file0[] = {
#embed "../../Languages/de-script.txt" suffix(,)
  0};
static const unsigned char file1[] = {
#embed "../../Languages/de.txt" suffix(,)
  0};
static const unsigned char file2[] = {
#embed "../../Templates/cards/invitation.md" suffix(,)
  0};
static const unsigned char file3[] = {
#embed "../../Templates/pages/accepted.md" suffix(,)
  0};
static const unsigned char file4[] = {
#embed "../../Templates/pages/changes.md" suffix(,)
  0};
static const unsigned char file5[] = {
#embed "../../Templates/pages/de/accepted.md" suffix(,)
  0};
static const unsigned char file6[] = {
#embed "../../Templates/pages/de/changes.md" suffix(,)
  0};
static const unsigned char file7[] = {
#embed "../../Templates/pages/de/history.md" suffix(,)
  0};
static const unsigned char file8[] = {
#embed "../../Templates/pages/de/index.md" suffix(,)
  0};
static const unsigned char file9[] = {
#embed "../../Templates/pages/de/method.md" suffix(,)
  0};
static const unsigned char file10[] = {
#embed "../../Templates/pages/de/network.md" suffix(,)
  0};
static const unsigned char file11[] = {
#embed "../../Templates/pages/de/people.md" suffix(,)
  0};
static const unsigned char file12[] = {
#embed "../../Templates/pages/de/sent.md" suffix(,)
  0};
static const unsigned char file13[] = {
#embed "../../Templates/pages/de/stats.md" suffix(,)
  0};
static const unsigned char file14[] = {
#embed "../../Templates/pages/de/team.md" suffix(,)
  0};
static const unsigned char file15[] = {
#embed "../../Templates/pages/de/wording.md" suffix(,)
  0};
static const unsigned char file16[] = {
#embed "../../Templates/pages/history.md" suffix(,)
  0};
static const unsigned char file17[] = {
#embed "../../Templates/pages/index.md" suffix(,)
  0};
static const unsigned char file18[] = {
#embed "../../Templates/pages/method.md" suffix(,)
  0};
static const unsigned char file19[] = {
#embed "../../Templates/pages/network.md" suffix(,)
  0};
static const unsigned char file20[] = {
#embed "../../Templates/pages/people.md" suffix(,)
  0};
static const unsigned char file21[] = {
#embed "../../Templates/pages/sent.md" suffix(,)
  0};
static const unsigned char file22[] = {
#embed "../../Templates/pages/stats.md" suffix(,)
  0};
static const unsigned char file23[] = {
#embed "../../Templates/pages/team.md" suffix(,)
  0};
static const unsigned char file24[] = {
#embed "../../Templates/pages/wording.md" suffix(,)
  0};
static const unsigned char file25[] = {
#embed "../../Templates/wording/de/accept-after-answer.md" suffix(,)
  0};
static const unsigned char file26[] = {
#embed "../../Templates/wording/de/accept-known.md" suffix(,)
  0};
static const unsigned char file27[] = {
#embed "../../Templates/wording/de/accept-late.md" suffix(,)
  0};
static const unsigned char file28[] = {
#embed "../../Templates/wording/de/accept-note.md" suffix(,)
  0};
static const unsigned char file29[] = {
#embed "../../Templates/wording/de/accept-referred.md" suffix(,)
  0};
static const unsigned char file30[] = {
#embed "../../Templates/wording/de/accept.md" suffix(,)
  0};
static const unsigned char file31[] = {
#embed "../../Templates/wording/de/ask-goal.md" suffix(,)
  0};
static const unsigned char file32[] = {
#embed "../../Templates/wording/de/ask-how-we-know.md" suffix(,)
  0};
static const unsigned char file33[] = {
#embed "../../Templates/wording/de/ask-offer.md" suffix(,)
  0};
static const unsigned char file34[] = {
#embed "../../Templates/wording/de/ask-reconnect.md" suffix(,)
  0};
static const unsigned char file35[] = {
#embed "../../Templates/wording/de/ask-referral.md" suffix(,)
  0};
static const unsigned char file36[] = {
#embed "../../Templates/wording/de/ask-second-profile.md" suffix(,)
  0};
static const unsigned char file37[] = {
#embed "../../Templates/wording/de/closing.md" suffix(,)
  0};
static const unsigned char file38[] = {
#embed "../../Templates/wording/de/decline-after-answer.md" suffix(,)
  0};
static const unsigned char file39[] = {
#embed "../../Templates/wording/de/decline-elsewhere.md" suffix(,)
  0};
static const unsigned char file40[] = {
#embed "../../Templates/wording/de/decline-late.md" suffix(,)
  0};
static const unsigned char file41[] = {
#embed "../../Templates/wording/de/decline-pitch.md" suffix(,)
  0};
static const unsigned char file42[] = {
#embed "../../Templates/wording/de/decline-terms.md" suffix(,)
  0};
static const unsigned char file43[] = {
#embed "../../Templates/wording/de/decline.md" suffix(,)
  0};
static const unsigned char file44[] = {
#embed "../../Templates/wording/de/follow-up-sent.md" suffix(,)
  0};
static const unsigned char file45[] = {
#embed "../../Templates/wording/de/greeting.md" suffix(,)
  0};
static const unsigned char file46[] = {
#embed "../../Templates/wording/de/hello-after-accept.md" suffix(,)
  0};
static const unsigned char file47[] = {
#embed "../../Templates/wording/de/no-introduction.md" suffix(,)
  0};
static const unsigned char file48[] = {
#embed "../../Templates/wording/de/terms.md" suffix(,)
  0};
static const unsigned char file49[] = {
#embed "../../Templates/wording/en/accept-after-answer.md" suffix(,)
  0};
static const unsigned char file50[] = {
#embed "../../Templates/wording/en/accept-known.md" suffix(,)
  0};
static const unsigned char file51[] = {
#embed "../../Templates/wording/en/accept-late.md" suffix(,)
  0};
static const unsigned char file52[] = {
#embed "../../Templates/wording/en/accept-note.md" suffix(,)
  0};
static const unsigned char file53[] = {
#embed "../../Templates/wording/en/accept-referred.md" suffix(,)
  0};
static const unsigned char file54[] = {
#embed "../../Templates/wording/en/accept.md" suffix(,)
  0};
static const unsigned char file55[] = {
#embed "../../Templates/wording/en/ask-goal.md" suffix(,)
  0};
static const unsigned char file56[] = {
#embed "../../Templates/wording/en/ask-how-we-know.md" suffix(,)
  0};
static const unsigned char file57[] = {
#embed "../../Templates/wording/en/ask-offer.md" suffix(,)
  0};
static const unsigned char file58[] = {
#embed "../../Templates/wording/en/ask-reconnect.md" suffix(,)
  0};
static const unsigned char file59[] = {
#embed "../../Templates/wording/en/ask-referral.md" suffix(,)
  0};
static const unsigned char file60[] = {
#embed "../../Templates/wording/en/ask-second-profile.md" suffix(,)
  0};
static const unsigned char file61[] = {
#embed "../../Templates/wording/en/closing.md" suffix(,)
  0};
static const unsigned char file62[] = {
#embed "../../Templates/wording/en/decline-after-answer.md" suffix(,)
  0};
static const unsigned char file63[] = {
#embed "../../Templates/wording/en/decline-elsewhere.md" suffix(,)
  0};
static const unsigned char file64[] = {
#embed "../../Templates/wording/en/decline-late.md" suffix(,)
  0};
static const unsigned char file65[] = {
#embed "../../Templates/wording/en/decline-pitch.md" suffix(,)
  0};
static const unsigned char file66[] = {
#embed "../../Templates/wording/en/decline-terms.md" suffix(,)
  0};
static const unsigned char file67[] = {
#embed "../../Templates/wording/en/decline.md" suffix(,)
  0};
static const unsigned char file68[] = {
#embed "../../Templates/wording/en/follow-up-sent.md" suffix(,)
  0};
static const unsigned char file69[] = {
#embed "../../Templates/wording/en/greeting.md" suffix(,)
  0};
static const unsigned char file70[] = {
#embed "../../Templates/wording/en/hello-after-accept.md" suffix(,)
  0};
static const unsigned char file71[] = {
#embed "../../Templates/wording/en/no-introduction.md" suffix(,)
  0};
static const unsigned char file72[] = {
#embed "../../Templates/wording/en/terms.md" suffix(,)
  0};
static const unsigned char file73[] = {
#embed "../../Templates/wording/es/accept-after-answer.md" suffix(,)
  0};
static const unsigned char file74[] = {
#embed "../../Templates/wording/es/accept-known.md" suffix(,)
  0};
static const unsigned char file75[] = {
#embed "../../Templates/wording/es/accept-late.md" suffix(,)
  0};
static const unsigned char file76[] = {
#embed "../../Templates/wording/es/accept-note.md" suffix(,)
  0};
static const unsigned char file77[] = {
#embed "../../Templates/wording/es/accept-referred.md" suffix(,)
  0};
static const unsigned char file78[] = {
#embed "../../Templates/wording/es/accept.md" suffix(,)
  0};
static const unsigned char file79[] = {
#embed "../../Templates/wording/es/ask-goal.md" suffix(,)
  0};
static const unsigned char file80[] = {
#embed "../../Templates/wording/es/ask-how-we-know.md" suffix(,)
  0};
static const unsigned char file81[] = {
#embed "../../Templates/wording/es/ask-offer.md" suffix(,)
  0};
static const unsigned char file82[] = {
#embed "../../Templates/wording/es/ask-reconnect.md" suffix(,)
  0};
static const unsigned char file83[] = {
#embed "../../Templates/wording/es/ask-referral.md" suffix(,)
  0};
static const unsigned char file84[] = {
#embed "../../Templates/wording/es/ask-second-profile.md" suffix(,)
  0};
static const unsigned char file85[] = {
#embed "../../Templates/wording/es/closing.md" suffix(,)
  0};
static const unsigned char file86[] = {
#embed "../../Templates/wording/es/decline-after-answer.md" suffix(,)
  0};
static const unsigned char file87[] = {
#embed "../../Templates/wording/es/decline-elsewhere.md" suffix(,)
  0};
static const unsigned char file88[] = {
#embed "../../Templates/wording/es/decline-late.md" suffix(,)
  0};
static const unsigned char file89[] = {
#embed "../../Templates/wording/es/decline-pitch.md" suffix(,)
  0};
static const unsigned char file90[] = {
#embed "../../Templates/wording/es/decline-terms.md" suffix(,)
  0};
static const unsigned char file91[] = {
#embed "../../Templates/wording/es/decline.md" suffix(,)
  0};
static const unsigned char file92[] = {
#embed "../../Templates/wording/es/follow-up-sent.md" suffix(,)
  0};
static const unsigned char file93[] = {
#embed "../../Templates/wording/es/greeting.md" suffix(,)
  0};
static const unsigned char file94[] = {
#embed "../../Templates/wording/es/hello-after-accept.md" suffix(,)
  0};
static const unsigned char file95[] = {
#embed "../../Templates/wording/es/no-introduction.md" suffix(,)
  0};
static const unsigned char file96[] = {
#embed "../../Templates/wording/es/terms.md" suffix(,)
  0};
static const unsigned char file97[] = {
#embed "../../Templates/wording/fr/accept-after-answer.md" suffix(,)
  0};
static const unsigned char file98[] = {
#embed "../../Templates/wording/fr/accept-known.md" suffix(,)
  0};
static const unsigned char file99[] = {
#embed "../../Templates/wording/fr/accept-late.md" suffix(,)
  0};
static const unsigned char file100[] = {
#embed "../../Templates/wording/fr/accept-note.md" suffix(,)
  0};
static const unsigned char file101[] = {
#embed "../../Templates/wording/fr/accept-referred.md" suffix(,)
  0};
static const unsigned char file102[] = {
#embed "../../Templates/wording/fr/accept.md" suffix(,)
  0};
static const unsigned char file103[] = {
#embed "../../Templates/wording/fr/ask-goal.md" suffix(,)
  0};
static const unsigned char file104[] = {
#embed "../../Templates/wording/fr/ask-how-we-know.md" suffix(,)
  0};
static const unsigned char file105[] = {
#embed "../../Templates/wording/fr/ask-offer.md" suffix(,)
  0};
static const unsigned char file106[] = {
#embed "../../Templates/wording/fr/ask-reconnect.md" suffix(,)
  0};
static const unsigned char file107[] = {
#embed "../../Templates/wording/fr/ask-referral.md" suffix(,)
  0};
static const unsigned char file108[] = {
#embed "../../Templates/wording/fr/ask-second-profile.md" suffix(,)
  0};
static const unsigned char file109[] = {
#embed "../../Templates/wording/fr/closing.md" suffix(,)
  0};
static const unsigned char file110[] = {
#embed "../../Templates/wording/fr/decline-after-answer.md" suffix(,)
  0};
static const unsigned char file111[] = {
#embed "../../Templates/wording/fr/decline-elsewhere.md" suffix(,)
  0};
static const unsigned char file112[] = {
#embed "../../Templates/wording/fr/decline-late.md" suffix(,)
  0};
static const unsigned char file113[] = {
#embed "../../Templates/wording/fr/decline-pitch.md" suffix(,)
  0};
static const unsigned char file114[] = {
#embed "../../Templates/wording/fr/decline-terms.md" suffix(,)
  0};
static const unsigned char file115[] = {
#embed "../../Templates/wording/fr/decline.md" suffix(,)
  0};
static const unsigned char file116[] = {
#embed "../../Templates/wording/fr/follow-up-sent.md" suffix(,)
  0};
static const unsigned char file117[] = {
#embed "../../Templates/wording/fr/greeting.md" suffix(,)
  0};
static const unsigned char file118[] = {
#embed "../../Templates/wording/fr/hello-after-accept.md" suffix(,)
  0};
static const unsigned char file119[] = {
#embed "../../Templates/wording/fr/no-introduction.md" suffix(,)
  0};
static const unsigned char file120[] = {
#embed "../../Templates/wording/fr/terms.md" suffix(,)
  0};
static const unsigned char file121[] = {
#embed "../../Templates/wording/it/accept-after-answer.md" suffix(,)
  0};
static const unsigned char file122[] = {
#embed "../../Templates/wording/it/accept-known.md" suffix(,)
  0};
static const unsigned char file123[] = {
#embed "../../Templates/wording/it/accept-late.md" suffix(,)
  0};
static const unsigned char file124[] = {
#embed "../../Templates/wording/it/accept-note.md" suffix(,)
  0};
static const unsigned char file125[] = {
#embed "../../Templates/wording/it/accept-referred.md" suffix(,)
  0};
static const unsigned char file126[] = {
#embed "../../Templates/wording/it/accept.md" suffix(,)
  0};
static const unsigned char file127[] = {
#embed "../../Templates/wording/it/ask-goal.md" suffix(,)
  0};
static const unsigned char file128[] = {
#embed "../../Templates/wording/it/ask-how-we-know.md" suffix(,)
  0};
static const unsigned char file129[] = {
#embed "../../Templates/wording/it/ask-offer.md" suffix(,)
  0};
static const unsigned char file130[] = {
#embed "../../Templates/wording/it/ask-reconnect.md" suffix(,)
  0};
static const unsigned char file131[] = {
#embed "../../Templates/wording/it/ask-referral.md" suffix(,)
  0};
static const unsigned char file132[] = {
#embed "../../Templates/wording/it/ask-second-profile.md" suffix(,)
  0};
static const unsigned char file133[] = {
#embed "../../Templates/wording/it/closing.md" suffix(,)
  0};
static const unsigned char file134[] = {
#embed "../../Templates/wording/it/decline-after-answer.md" suffix(,)
  0};
static const unsigned char file135[] = {
#embed "../../Templates/wording/it/decline-elsewhere.md" suffix(,)
  0};
static const unsigned char file136[] = {
#embed "../../Templates/wording/it/decline-late.md" suffix(,)
  0};
static const unsigned char file137[] = {
#embed "../../Templates/wording/it/decline-pitch.md" suffix(,)
  0};
static const unsigned char file138[] = {
#embed "../../Templates/wording/it/decline-terms.md" suffix(,)
  0};
static const unsigned char file139[] = {
#embed "../../Templates/wording/it/decline.md" suffix(,)
  0};
static const unsigned char file140[] = {
#embed "../../Templates/wording/it/follow-up-sent.md" suffix(,)
  0};
static const unsigned char file141[] = {
#embed "../../Templates/wording/it/greeting.md" suffix(,)
  0};
static const unsigned char file142[] = {
#embed "../../Templates/wording/it/hello-after-accept.md" suffix(,)
  0};
static const unsigned char file143[] = {
#embed "../../Templates/wording/it/no-introduction.md" suffix(,)
  0};
static const unsigned char file144[] = {
#embed "../../Templates/wording/it/terms.md" suffix(,)
  0};
static const unsigned char file145[] = {
#embed "../../Templates/wording/pt/accept-after-answer.md" suffix(,)
  0};
static const unsigned char file146[] = {
#embed "../../Templates/wording/pt/accept-known.md" suffix(,)
  0};
static const unsigned char file147[] = {
#embed "../../Templates/wording/pt/accept-late.md" suffix(,)
  0};
static const unsigned char file148[] = {
#embed "../../Templates/wording/pt/accept-note.md" suffix(,)
  0};
static const unsigned char file149[] = {
#embed "../../Templates/wording/pt/accept-referred.md" suffix(,)
  0};
static const unsigned char file150[] = {
#embed "../../Templates/wording/pt/accept.md" suffix(,)
  0};
static const unsigned char file151[] = {
#embed "../../Templates/wording/pt/ask-goal.md" suffix(,)
  0};
static const unsigned char file152[] = {
#embed "../../Templates/wording/pt/ask-how-we-know.md" suffix(,)
  0};
static const unsigned char file153[] = {
#embed "../../Templates/wording/pt/ask-offer.md" suffix(,)
  0};
static const unsigned char file154[] = {
#embed "../../Templates/wording/pt/ask-reconnect.md" suffix(,)
  0};
static const unsigned char file155[] = {
#embed "../../Templates/wording/pt/ask-referral.md" suffix(,)
  0};
static const unsigned char file156[] = {
#embed "../../Templates/wording/pt/ask-second-profile.md" suffix(,)
  0};
static const unsigned char file157[] = {
#embed "../../Templates/wording/pt/closing.md" suffix(,)
  0};
static const unsigned char file158[] = {
#embed "../../Templates/wording/pt/decline-after-answer.md" suffix(,)
  0};
static const unsigned char file159[] = {
#embed "../../Templates/wording/pt/decline-elsewhere.md" suffix(,)
  0};
static const unsigned char file160[] = {
#embed "../../Templates/wording/pt/decline-late.md" suffix(,)
  0};
static const unsigned char file161[] = {
#embed "../../Templates/wording/pt/decline-pitch.md" suffix(,)
  0};
static const unsigned char file162[] = {
#embed "../../Templates/wording/pt/decline-terms.md" suffix(,)
  0};
static const unsigned char file163[] = {
#embed "../../Templates/wording/pt/decline.md" suffix(,)
  0};
static const unsigned char file164[] = {
#embed "../../Templates/wording/pt/follow-up-sent.md" suffix(,)
  0};
static const unsigned char file165[] = {
#embed "../../Templates/wording/pt/greeting.md" suffix(,)
  0};
static const unsigned char file166[] = {
#embed "../../Templates/wording/pt/hello-after-accept.md" suffix(,)
  0};
static const unsigned char file167[] = {
#embed "../../Templates/wording/pt/no-introduction.md" suffix(,)
  0};
static const unsigned char file168[] = {
#embed "../../Templates/wording/pt/terms.md" suffix(,)
  0};
static const unsigned char file169[] = {
#embed "../../examples/sample/Company Follows.csv" suffix(,)
  0};
static const unsigned char file170[] = {
#embed "../../examples/sample/Connections.csv" suffix(,)
  0};
static const unsigned char file171[] = {
#embed "../../examples/sample/Education.csv" suffix(,)
  0};
static const unsigned char file172[] = {
#embed "../../examples/sample/Endorsement_Received_Info.csv" suffix(,)
  0};
static const unsigned char file173[] = {
#embed "../../examples/sample/Events.csv" suffix(,)
  0};
static const unsigned char file174[] = {
#embed "../../examples/sample/ImportedContacts.csv" suffix(,)
  0};
static const unsigned char file175[] = {
#embed "../../examples/sample/Invitations.csv" suffix(,)
  0};
static const unsigned char file176[] = {
#embed "../../examples/sample/Member_Follows.csv" suffix(,)
  0};
static const unsigned char file177[] = {
#embed "../../examples/sample/Positions.csv" suffix(,)
  0};
static const unsigned char file178[] = {
#embed "../../examples/sample/Profile.csv" suffix(,)
  0};
static const unsigned char file179[] = {
#embed "../../examples/sample/README.md" suffix(,)
  0};
static const unsigned char file180[] = {
#embed "../../examples/sample/Recommendations_Received.csv" suffix(,)
  0};
static const unsigned char file181[] = {
#embed "../../examples/sample/Skills.csv" suffix(,)
  0};
static const unsigned char file182[] = {
#embed "../../examples/sample/decisions.csv" suffix(,)
  0};
static const unsigned char file183[] = {
#embed "../../examples/sample/goals.md" suffix(,)
  0};
static const unsigned char file184[] = {
#embed "../../examples/sample/messages.csv" suffix(,)
  0};
static const unsigned char file185[] = {
#embed "../../examples/sample/people.csv" suffix(,)
  0};
static const unsigned char file186[] = {
#embed "../../site/report.css" suffix(,)
  0};
static const unsigned char file187[] = {
#embed "../../site/report.js" suffix(,)
  0};

#define ASSET(path, bytes) {path, bytes, sizeof bytes - 1}
static const asset assets[] = {
  ASSET("Languages/de-script.txt", file0),
  ASSET("Languages/de.txt", file1),
  ASSET("Templates/cards/invitation.md", file2),
  ASSET("Templates/pages/accepted.md", file3),
  ASSET("Templates/pages/changes.md", file4),
  ASSET("Templates/pages/de/accepted.md", file5),
  ASSET("Templates/pages/de/changes.md", file6),
  ASSET("Templates/pages/de/history.md", file7),
  ASSET("Templates/pages/de/index.md", file8),
  ASSET("Templates/pages/de/method.md", file9),
  ASSET("Templates/pages/de/network.md", file10),
  ASSET("Templates/pages/de/people.md", file11),
  ASSET("Templates/pages/de/sent.md", file12),
  ASSET("Templates/pages/de/stats.md", file13),
  ASSET("Templates/pages/de/team.md", file14),
  ASSET("Templates/pages/de/wording.md", file15),
  ASSET("Templates/pages/history.md", file16),
  ASSET("Templates/pages/index.md", file17),
  ASSET("Templates/pages/method.md", file18),
  ASSET("Templates/pages/network.md", file19),
  ASSET("Templates/pages/people.md", file20),
  ASSET("Templates/pages/sent.md", file21),
  ASSET("Templates/pages/stats.md", file22),
  ASSET("Templates/pages/team.md", file23),
  ASSET("Templates/pages/wording.md", file24),
  ASSET("Templates/wording/de/accept-after-answer.md", file25),
  ASSET("Templates/wording/de/accept-known.md", file26),
  ASSET("Templates/wording/de/accept-late.md", file27),
  ASSET("Templates/wording/de/accept-note.md", file28),
  ASSET("Templates/wording/de/accept-referred.md", file29),
  ASSET("Templates/wording/de/accept.md", file30),
  ASSET("Templates/wording/de/ask-goal.md", file31),
  ASSET("Templates/wording/de/ask-how-we-know.md", file32),
  ASSET("Templates/wording/de/ask-offer.md", file33),
  ASSET("Templates/wording/de/ask-reconnect.md", file34),
  ASSET("Templates/wording/de/ask-referral.md", file35),
  ASSET("Templates/wording/de/ask-second-profile.md", file36),
  ASSET("Templates/wording/de/closing.md", file37),
  ASSET("Templates/wording/de/decline-after-answer.md", file38),
  ASSET("Templates/wording/de/decline-elsewhere.md", file39),
  ASSET("Templates/wording/de/decline-late.md", file40),
  ASSET("Templates/wording/de/decline-pitch.md", file41),
  ASSET("Templates/wording/de/decline-terms.md", file42),
  ASSET("Templates/wording/de/decline.md", file43),
  ASSET("Templates/wording/de/follow-up-sent.md", file44),
  ASSET("Templates/wording/de/greeting.md", file45),
  ASSET("Templates/wording/de/hello-after-accept.md", file46),
  ASSET("Templates/wording/de/no-introduction.md", file47),
  ASSET("Templates/wording/de/terms.md", file48),
  ASSET("Templates/wording/en/accept-after-answer.md", file49),
  ASSET("Templates/wording/en/accept-known.md", file50),
  ASSET("Templates/wording/en/accept-late.md", file51),
  ASSET("Templates/wording/en/accept-note.md", file52),
  ASSET("Templates/wording/en/accept-referred.md", file53),
  ASSET("Templates/wording/en/accept.md", file54),
  ASSET("Templates/wording/en/ask-goal.md", file55),
  ASSET("Templates/wording/en/ask-how-we-know.md", file56),
  ASSET("Templates/wording/en/ask-offer.md", file57),
  ASSET("Templates/wording/en/ask-reconnect.md", file58),
  ASSET("Templates/wording/en/ask-referral.md", file59),
  ASSET("Templates/wording/en/ask-second-profile.md", file60),
  ASSET("Templates/wording/en/closing.md", file61),
  ASSET("Templates/wording/en/decline-after-answer.md", file62),
  ASSET("Templates/wording/en/decline-elsewhere.md", file63),
  ASSET("Templates/wording/en/decline-late.md", file64),
  ASSET("Templates/wording/en/decline-pitch.md", file65),
  ASSET("Templates/wording/en/decline-terms.md", file66),
  ASSET("Templates/wording/en/decline.md", file67),
  ASSET("Templates/wording/en/follow-up-sent.md", file68),
  ASSET("Templates/wording/en/greeting.md", file69),
  ASSET("Templates/wording/en/hello-after-accept.md", file70),
  ASSET("Templates/wording/en/no-introduction.md", file71),
  ASSET("Templates/wording/en/terms.md", file72),
  ASSET("Templates/wording/es/accept-after-answer.md", file73),
  ASSET("Templates/wording/es/accept-known.md", file74),
  ASSET("Templates/wording/es/accept-late.md", file75),
  ASSET("Templates/wording/es/accept-note.md", file76),
  ASSET("Templates/wording/es/accept-referred.md", file77),
  ASSET("Templates/wording/es/accept.md", file78),
  ASSET("Templates/wording/es/ask-goal.md", file79),
  ASSET("Templates/wording/es/ask-how-we-know.md", file80),
  ASSET("Templates/wording/es/ask-offer.md", file81),
  ASSET("Templates/wording/es/ask-reconnect.md", file82),
  ASSET("Templates/wording/es/ask-referral.md", file83),
  ASSET("Templates/wording/es/ask-second-profile.md", file84),
  ASSET("Templates/wording/es/closing.md", file85),
  ASSET("Templates/wording/es/decline-after-answer.md", file86),
  ASSET("Templates/wording/es/decline-elsewhere.md", file87),
  ASSET("Templates/wording/es/decline-late.md", file88),
  ASSET("Templates/wording/es/decline-pitch.md", file89),
  ASSET("Templates/wording/es/decline-terms.md", file90),
  ASSET("Templates/wording/es/decline.md", file91),
  ASSET("Templates/wording/es/follow-up-sent.md", file92),
  ASSET("Templates/wording/es/greeting.md", file93),
  ASSET("Templates/wording/es/hello-after-accept.md", file94),
  ASSET("Templates/wording/es/no-introduction.md", file95),
  ASSET("Templates/wording/es/terms.md", file96),
  ASSET("Templates/wording/fr/accept-after-answer.md", file97),
  ASSET("Templates/wording/fr/accept-known.md", file98),
  ASSET("Templates/wording/fr/accept-late.md", file99),
  ASSET("Templates/wording/fr/accept-note.md", file100),
  ASSET("Templates/wording/fr/accept-referred.md", file101),
  ASSET("Templates/wording/fr/accept.md", file102),
  ASSET("Templates/wording/fr/ask-goal.md", file103),
  ASSET("Templates/wording/fr/ask-how-we-know.md", file104),
  ASSET("Templates/wording/fr/ask-offer.md", file105),
  ASSET("Templates/wording/fr/ask-reconnect.md", file106),
  ASSET("Templates/wording/fr/ask-referral.md", file107),
  ASSET("Templates/wording/fr/ask-second-profile.md", file108),
  ASSET("Templates/wording/fr/closing.md", file109),
  ASSET("Templates/wording/fr/decline-after-answer.md", file110),
  ASSET("Templates/wording/fr/decline-elsewhere.md", file111),
  ASSET("Templates/wording/fr/decline-late.md", file112),
  ASSET("Templates/wording/fr/decline-pitch.md", file113),
  ASSET("Templates/wording/fr/decline-terms.md", file114),
  ASSET("Templates/wording/fr/decline.md", file115),
  ASSET("Templates/wording/fr/follow-up-sent.md", file116),
  ASSET("Templates/wording/fr/greeting.md", file117),
  ASSET("Templates/wording/fr/hello-after-accept.md", file118),
  ASSET("Templates/wording/fr/no-introduction.md", file119),
  ASSET("Templates/wording/fr/terms.md", file120),
  ASSET("Templates/wording/it/accept-after-answer.md", file121),
  ASSET("Templates/wording/it/accept-known.md", file122),
  ASSET("Templates/wording/it/accept-late.md", file123),
  ASSET("Templates/wording/it/accept-note.md", file124),
  ASSET("Templates/wording/it/accept-referred.md", file125),
  ASSET("Templates/wording/it/accept.md", file126),
  ASSET("Templates/wording/it/ask-goal.md", file127),
  ASSET("Templates/wording/it/ask-how-we-know.md", file128),
  ASSET("Templates/wording/it/ask-offer.md", file129),
  ASSET("Templates/wording/it/ask-reconnect.md", file130),
  ASSET("Templates/wording/it/ask-referral.md", file131),
  ASSET("Templates/wording/it/ask-second-profile.md", file132),
  ASSET("Templates/wording/it/closing.md", file133),
  ASSET("Templates/wording/it/decline-after-answer.md", file134),
  ASSET("Templates/wording/it/decline-elsewhere.md", file135),
  ASSET("Templates/wording/it/decline-late.md", file136),
  ASSET("Templates/wording/it/decline-pitch.md", file137),
  ASSET("Templates/wording/it/decline-terms.md", file138),
  ASSET("Templates/wording/it/decline.md", file139),
  ASSET("Templates/wording/it/follow-up-sent.md", file140),
  ASSET("Templates/wording/it/greeting.md", file141),
  ASSET("Templates/wording/it/hello-after-accept.md", file142),
  ASSET("Templates/wording/it/no-introduction.md", file143),
  ASSET("Templates/wording/it/terms.md", file144),
  ASSET("Templates/wording/pt/accept-after-answer.md", file145),
  ASSET("Templates/wording/pt/accept-known.md", file146),
  ASSET("Templates/wording/pt/accept-late.md", file147),
  ASSET("Templates/wording/pt/accept-note.md", file148),
  ASSET("Templates/wording/pt/accept-referred.md", file149),
  ASSET("Templates/wording/pt/accept.md", file150),
  ASSET("Templates/wording/pt/ask-goal.md", file151),
  ASSET("Templates/wording/pt/ask-how-we-know.md", file152),
  ASSET("Templates/wording/pt/ask-offer.md", file153),
  ASSET("Templates/wording/pt/ask-reconnect.md", file154),
  ASSET("Templates/wording/pt/ask-referral.md", file155),
  ASSET("Templates/wording/pt/ask-second-profile.md", file156),
  ASSET("Templates/wording/pt/closing.md", file157),
  ASSET("Templates/wording/pt/decline-after-answer.md", file158),
  ASSET("Templates/wording/pt/decline-elsewhere.md", file159),
  ASSET("Templates/wording/pt/decline-late.md", file160),
  ASSET("Templates/wording/pt/decline-pitch.md", file161),
  ASSET("Templates/wording/pt/decline-terms.md", file162),
  ASSET("Templates/wording/pt/decline.md", file163),
  ASSET("Templates/wording/pt/follow-up-sent.md", file164),
  ASSET("Templates/wording/pt/greeting.md", file165),
  ASSET("Templates/wording/pt/hello-after-accept.md", file166),
  ASSET("Templates/wording/pt/no-introduction.md", file167),
  ASSET("Templates/wording/pt/terms.md", file168),
  ASSET("examples/sample/Company Follows.csv", file169),
  ASSET("examples/sample/Connections.csv", file170),
  ASSET("examples/sample/Education.csv", file171),
  ASSET("examples/sample/Endorsement_Received_Info.csv", file172),
  ASSET("examples/sample/Events.csv", file173),
  ASSET("examples/sample/ImportedContacts.csv", file174),
  ASSET("examples/sample/Invitations.csv", file175),
  ASSET("examples/sample/Member_Follows.csv", file176),
  ASSET("examples/sample/Positions.csv", file177),
  ASSET("examples/sample/Profile.csv", file178),
  ASSET("examples/sample/README.md", file179),
  ASSET("examples/sample/Recommendations_Received.csv", file180),
  ASSET("examples/sample/Skills.csv", file181),
  ASSET("examples/sample/decisions.csv", file182),
  ASSET("examples/sample/goals.md", file183),
  ASSET("examples/sample/messages.csv", file184),
  ASSET("examples/sample/people.csv", file185),
  ASSET("site/report.css", file186),
  ASSET("site/report.js", file187),
};

size_t asset_count(void) { return sizeof assets / sizeof *assets; }
asset asset_at(size_t index) { return assets[index]; }
