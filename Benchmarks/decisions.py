#!/usr/bin/env python3
"""How good the decisions are on labelled invitations.

    decisions.py PROGRAM        DEVSET=folder (default ../shared/devset)

Prints accuracy, acceptable answers, regret and fit AUC with and without people.csv, by persona and by category, and
what each group of evidence is worth: the same table with it left out. The labels, the costs and the score are the
devset's own (labels.csv, score.py); the devset is not part of the repository.
"""
import json
import os
import subprocess
import sys
import tempfile

PERSONAS = {"pt-conservation": "2026-06-14", "de-health": "2026-05-24", "in-logistics": "2026-06-05"}
GROUPS = ["messages", "earlierMessage", "ownInvitation", "ownWord", "contact", "praise", "referral", "follow", "employer",
          "school", "namedMutual", "meeting", "mutuals", "roles", "skills", "companies", "places", "words", "schools",
          "near-wording", "closeness", "signs"]
COLUMNS = [("acceptable", "acceptable", ".3f"), ("regret", "meanRegret", ".3f"), ("accuracy", "accuracy", ".3f"),
           ("fit AUC", "fitAUC", ".3f"), ("known AUC", "knownAUC", ".3f"), ("spam accepted", "spamAccepted", "d"),
           ("friends declined", "friendsDeclined", "d")]


def score(program, devset, with_people, by, left_out=()):
    """Builds the three reports and scores them together."""
    with tempfile.TemporaryDirectory() as folder:
        reports = []
        for persona, day in PERSONAS.items():
            home = os.path.join(devset, persona)
            people = os.path.join(home, "people.csv")
            if not with_people:
                people = os.path.join(folder, "nobody.csv")
                with open(people, "w") as nobody:
                    nobody.write("Profile URL,Name\n")
            out = os.path.join(folder, persona)
            command = [program, "build", os.path.join(home, "archive"), "--goals", os.path.join(home, "goals.md"),
                       "--people", people, "--as-of", day, "--out", out]
            for group in left_out:
                command += ["--leave-out", group]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            reports.append(os.path.join(out, "report.json"))
        printed = subprocess.run([sys.executable, os.path.join(devset, "score.py"), "--json", "--by", by, *reports],
                                 capture_output=True, text=True)
        if printed.returncode:
            sys.exit(printed.stderr or "the score failed")
        return json.loads(printed.stdout)


def cell(value, form):
    return "-" if value is None else format(value, form)


def heading(first):
    print("| " + " | ".join([first, "n"] + [name for name, _, _ in COLUMNS]) + " |")
    print("| --- |" + " ---: |" * (len(COLUMNS) + 1))


def line(name, measured):
    print("| " + " | ".join([name, str(measured["n"])] + [cell(measured[key], form) for _, key, form in COLUMNS]) + " |")


def main():
    program = os.path.abspath(sys.argv[1])
    devset = os.environ.get("DEVSET", os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../shared/devset"))
    if not os.path.isdir(devset):
        print(f"not run: there is no {devset} (set DEVSET=folder)")
        return
    for title, with_people in (("With people.csv", True), ("Without people.csv", False)):
        print(f"\n## {title}\n")
        heading("persona")
        result = score(program, devset, with_people, "persona")
        for persona, measured in result["persona"].items():
            line(persona, measured)
        line("all", result["total"])
        print()
        heading("category")
        for category, measured in score(program, devset, with_people, "category")["category"].items():
            line(category, measured)
        print()
        heading("left out")
        line("nothing", result["total"])
        for group in GROUPS:
            line(group, score(program, devset, with_people, "persona", [group])["total"])


if __name__ == "__main__":
    main()
