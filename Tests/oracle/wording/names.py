"""Display names with what a greeting may call their bearers (wording.md 1, Slots)."""
from dataclasses import dataclass

from deciding.entries import ADDRESS

GIVEN = ["Marta", "Jean-Pierre", "Anna", "Ömer", "Zoë", "Nguyễn", "Aoife", "Łukasz", "Олена", "Ελένη", "Γιώργος",
         "İsmail", "محمد", "अमित", "D'Arcy", "Šárka", "Bo", "Ngozi", "Drew", "Proftin", "Mag-Lis"]
# Turkish has an İ for i; what the I of a family of another language means beside it is not said.
CAPITALS = {"İsmail": "İSMAİL"}
FAMILY = ["Novak", "van der Berg", "O'Brien", "Świątek", "Ünal", "Rossi Bianchi", "de la Cruz", "Шевченко",
          "Lindqvist", "McArthur", "al-Rashid", "Jr-Holm", "Phdova"]
WHOLE = ["佐藤 陽菜", "高橋・花子", "ジョン・スミス", "王小明", "김 민수", "さくら", "李 娜"]
TITLES = ["Dr.", "Prof. Dr.", "Dr", "Prof.", "Mag.", "Mrs.", "Dipl. Ing.", "Mx", "Ing.", "Dr.-Ing."]
DEGREES = [", PhD", " PhD", ", Ph.D.", ", MBA, PMP", ", CPA", " MSc"]
GENERATIONS = [" Jr.", " II", " III"]
PICTURES = ["🎻", "✨", "👩‍🚀", "🇺🇦", "❤️", "☀️", "⭐⭐"]
BRACKETS = ["(she/her)", "[hiring]", "(née Holm)", "(they/them)"]
HIDDEN = ["\u200b", "\u202e", "\u2066", "\ufeff", "\u0007", "\u00ad", "\u2029", "\r\n", "\t", "\u00a0 "]
# Nothing to greet by: what is left has no word, or what the rules for texts forbid.
NOBODY = ["", "🎻🎻", "(she/her)", "Dr.", "Prof. Dr.", "...", "12345", "—", "\u200b", "{{first}}",
          "https://example.org/x", "@ilse", "ilse@example.org", "[hiring]", "'", "?"]
# Nothing is expected of these but that no rule for texts is broken.
HOSTILE = ["{{me}} Novak", "Marta {{about}}", "<b>Marta</b> Novak", "<script>alert(1)</script>", "Marta\u202eNovak",
           "=HYPERLINK(\"x\")", "`rm -rf`", "Marta: buy now! http://x.example", "A" * 190, "W " * 90, "ö" * 70 + " x",
           "Marta www.example.org", "Marta | Coach", "Marta Novak!!!", "Marta? Novak?", "m4rta n0vak", "Marta. Novak.",
           "**Marta** _Novak_", "\\n\\n", "Marta\u0301\u0301\u0301\u0301\u0301\u0301 Novak", "}} {{ Marta", "%s %d",
           "Ma\u200crta", "Marta (", "Marta \"The Boss\" Novak", "&amp; Marta", "\u202eMarta", "#1 Coach",
           "Marta @ Example",
           "- Marta", "1. Marta", "MARTA🎻NOVAK", "Herr Novak", "Frau Dr. Novak", "Sorry Novak", "Perhaps Target",
           "Ilse; DROP TABLE", "Marta  /  Novak", "Marta 2", "Marta\\Novak", "Dr.Marta Novak", "|||", "Marta,",
           ", Marta", "M.", "M. Novak", "J.R. Novak", "marta novak", "Novak, Marta, PhD",
           "Marta Novak - we are hiring!",
           "Marta Novak ✔️ 10k followers", "\u0627\u200c\u0628 \u0627", "𝓜𝓪𝓻𝓽𝓪 𝓝𝓸𝓿𝓪𝓴", "Ｍａｒｔａ Ｎｏｖａｋ", "Ma{{rta}}",
           "Unfortunately Spam", "Marta …", "Marta Novak (Dr.", "Marta) Novak", "ＭＡＲＴＡ", "Ünal-Ö", "ŁUKASZ ŚWIĄTEK"]


@dataclass(frozen=True)
class Named:
    """Somebody by a display name, and by what they are greeted; None where nothing is said about it."""

    display: str
    slug: str
    first: str = None
    whole: str = None

    @property
    def name(self):
        """As the export has it."""
        return self.display

    @property
    def address(self):
        """The address of the profile."""
        return ADDRESS + self.slug


def named(case, slug):
    """A random bearer of a name."""
    kind = case.random.random()
    if kind < 0.06:
        return Named(case.pick(*NOBODY), slug, "", "")
    if kind < 0.2:
        return Named(case.pick(*HOSTILE), slug)
    if kind < 0.26:
        whole = case.pick(*WHOLE)
        return Named(whole, slug, whole, whole)
    given, family = case.pick(*GIVEN), case.pick(*FAMILY)
    if kind < 0.32:
        # Of two words before a comma it is not said whether they are a family or a whole name.
        is_told = " " not in family or "van" in family
        title, degree = case.pick("", "", "", "Dr. "), case.pick("", "", "", ", PhD")
        display = f"{title}{family}, {given}{degree}"
        return Named(display, slug, given, f"{given} {family}") if is_told else Named(display, slug)
    return dressed(case, given, family, slug)


def dressed(case, given, family, slug):
    """A name with what may stand around it."""
    shown = given
    whole = f"{given} {family}"
    is_capital = case.happens(0.12)
    if is_capital:
        # Follows the program: in the whole name too each word gets one capital.
        whole = whole if family.istitle() and not (given in CAPITALS and "i" in family) else None
        shown, family = CAPITALS.get(given, given.upper()), family.upper()
    display = f"{shown} {family}"
    if case.happens(0.2):
        display = f"{case.pick(*TITLES)} {display}"
    if not is_capital and case.happens(0.05):
        generation = case.pick(*GENERATIONS)
        display += generation
        whole = whole and whole + generation
    if case.happens(0.15):
        display += case.pick(*DEGREES)
    if case.happens(0.12):
        display += " " + case.pick(*PICTURES)
    if case.happens(0.05):
        display = case.pick(*PICTURES) + " " + display
    if case.happens(0.1):
        # Follows the program: brackets are left out of the whole name too.
        display += " " + case.pick(*BRACKETS)
    if case.happens(0.1):
        display = display.replace(" ", case.pick(*HIDDEN) + " ", 1)
    return Named(display, slug, given, whole)
