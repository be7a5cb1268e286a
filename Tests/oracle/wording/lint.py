"""The rules that hold for every text that is offered (wording.md 7)."""
import re

from wording.filling import MOST, size

NO = {"en": r"won't be|\bno\b|not|declin|pass\b|can't", "de": r"nein|nicht|lehne|absagen|keine",
      "fr": r"\bnon\b|\bne\b|n'|pas|décline", "es": r"\bno\b|declinar", "pt": r"\bnão\b", "it": r"\bno\b|\bnon\b"}
SORRY = r"sorry|apolog|excus|entschuld|pardon|perdon|disculp|desculp|\bscus"
GENDERED = (r"\bHerr\b|\bFrau\b|\bLieber?[ ,]|geehrte|\bcontente?\b|heureu|\bravie?\b|désolé|encantad|estimad|"
            r"agradecid|\bjuntos\b|obrigad|prezad|\bconectados\b|\blieto\b|\blieta\b|\bcontento\b|\bgrat[oa]\b")
NEVER = (r"\b(spam|unsolicited|annoying|stranger|perhaps|maybe|unfortunately|score|target|goal|promise|soon|definitely|"
         r"leider|vielleicht|bestimmt|bald|fremd|lästig|malheureusement|peut-être|bientôt|inconnu|lamentablemente|"
         r"desgraciadamente|quizá|tal vez|pronto|infelizmente|talvez|em breve|purtroppo|forse|presto)\b|sconosciut")
INVISIBLE = r"[\u0000-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u2069\ufeff\u00ad]"


def own_words(text, values, display):
    """A text with a letter for each value and word of a name: those are the owner's or the sender's."""
    given = [*re.findall(r"[^\W\d_]{3,}", display), values.first, values.name, values.me, values.about, values.mutual,
             values.elsewhere, *values.clauses]
    for value in sorted(filter(None, given), key=len, reverse=True):
        text = text.replace(value, "x")
    return text


def faults(text, values, display):
    """The ids of the rules that a text breaks."""
    whole, situation, tone, language = (text[name] for name in ("text", "situation", "tone", "language"))
    said = own_words(whole, values, display)
    is_no = situation.startswith("decline")
    is_late = situation.endswith("-late")
    rules = {
        "T02": not re.search(r"[{}]", whole),
        "T04": said.count("!") <= (tone == "warm" and not is_no),
        "T05": len(re.findall(SORRY, said, re.I)) == is_late,
        "T06": said.count("?") == 0 if is_no else not situation.startswith("ask") or 1 <= said.count("?") <= 2,
        "T07": not is_no or re.search(NO[language], said, re.I),
        "T09": not re.search(NEVER, said, re.I),
        "T10": not re.search(GENDERED, said),
        "T12": not re.search(r"  |\d|@|://|www\.", said) and not re.search(INVISIBLE, whole),
        "T13": language != "fr" or not re.search(r"[^\u00a0][?!:;]", said),
        "T14": size(whole) <= MOST}
    return [rule for rule, holds in rules.items() if not holds]
