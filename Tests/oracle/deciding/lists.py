"""The word lists, inflection pairs and built-in roles of decisions.md, appendices A to C, copied by machine."""
import json
import os

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "lists.json"), encoding="utf-8") as file:
    LISTS = json.load(file)

FUNCTION_WORDS = set().union(*LISTS["function"].values())
LINKING_WORDS = set(LISTS["linking"])
LEGAL_FORMS = set(LISTS["legal"])
SALES_CLASSES = list(LISTS["sales"])
HEADLINE_CLASSES = ["call", "growth", "money", "price", "free", "programme"]
ROLE_LANGUAGES = ["en", "de", "fr", "es", "pt", "it", "nl", "ja", "zh"]
# Follows the program: words of looking for work and about the network itself are not near a goal either.
SAYS_LITTLE = set(
    """account accounts chance compte conexao connect conta cuenta connection connections contact contacto contactos
    contacts contatti contatto kontakt kontakte konto invitation job jobs looking message messages nachricht network networking netzwerk new opening
    opportunity position profile profil rede rete reseau seeking vacancy wanted work opportunities opportunite
    perfil rede open available linkedin neu neue novo nuevo nuovo profilo""".split())
