"""Who is who, and which texts are equal (formats.md 7.1, 7.2, 5.3)."""
import html
import re
import unicodedata
from urllib.parse import unquote_to_bytes

HIDDEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u00ad]")
TAG = re.compile(r"</?(?:p|br|strong|a|ul|li)(?:\s[^>]*)?/?>", re.I)


def profile_key(address):
    """The key of a profile address; None for any other (formats.md 7.1)."""
    match = re.match(r"^(?:https?://)?([^/?#]+)/in/([^/?#]+)", " ".join(address.split()), re.I)
    if not match or not f".{match[1].lower()}".endswith(".linkedin.com"):
        return None
    slug = match[2]
    if not re.search(r"%(?![0-9a-fA-F]{2})", slug):
        try:
            slug = unquote_to_bytes(slug).decode("utf-8")
        except UnicodeDecodeError:
            pass  # Bytes that are not UTF-8 leave the slug undecoded.
    return unicodedata.normalize("NFC", slug.strip().lower())


def member_urn(value):
    """The URN of a member; empty for anything else (formats.md 5.1)."""
    return value if re.fullmatch(r"urn:li:member:\d+", value) else ""


def joining_name(name):
    """The form in which names are compared (formats.md 7.2)."""
    return unicodedata.normalize("NFC", " ".join(HIDDEN.sub("", name).split())).casefold()


def comparable_text(text):
    """The form in which a note is compared: entities decoded, white space collapsed (formats.md 9.1)."""
    return " ".join(html.unescape(text).split())


def comparable_message(text):
    """The same of a message, whose known tags are stripped first (formats.md 5.3)."""
    return comparable_text(TAG.sub(" ", text))
