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
    """available beschaftigung candidate chance disponible empleo emploi emprego fresher job jobless jobsuche
    lavoro looking open opening oportunidad oportunidade opportunita opportunite opportunities opportunity
    position seeking stelle trabajo trabalho travail vacancy wanted work account accounts compte conexao connect
    connection connections conta contact contacto contacts contatto cuenta invitation kontakt kontakte konto
    linkedin message messages nachricht network networking netzwerk neu neue new novo nuevo nuovo perfil profil
    profile profilo rede reseau rete""".split())
