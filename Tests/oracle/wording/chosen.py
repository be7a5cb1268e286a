"""Language and tone of a text (wording.md 4, 5)."""
from deciding.texts import language as spoken
from deciding.texts import plain
from wording.texts import SETS

FAMILIAR = {"de": "du dich dir dein deine deinem deinen deiner", "fr": "tu te toi ton ta tes", "pt": "tu te teu tua",
            "es": "tú te ti tus contigo", "it": "tu ti te tuo tua tuoi"}
FAMILIAR = {language: {word for part in listed.split() for word in plain(part)}
            for language, listed in FAMILIAR.items()}


def listed(case):
    """The languages of goals.md that have texts, English if there is none."""
    return [language for language in case.languages or [] if language in SETS["texts"]] or ["en"]


def language(case, note):
    """The note's language if it is sure and listed, else the first one."""
    found, is_sure = spoken(note)
    return found if is_sure and found in listed(case) else listed(case)[0]


def tone(case, note):
    """Warm for who says du, else as goals.md says, else neutral."""
    found, is_sure = spoken(note)
    is_familiar = is_sure and FAMILIAR.get(found, set()) & set(plain(note))
    return "warm" if is_familiar else case.tone or "neutral"
