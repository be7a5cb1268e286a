"""The texts of wording.md 6 and 8, copied by machine."""
import json
import os

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "set.json"), encoding="utf-8") as file:
    SETS = json.load(file)
