#!/usr/bin/env python3
"""Publishes generated exports under CI: Tests/faults/generated.py PROGRAM [COUNT]

Each build proves itself: it is made again with other private values and must come out the same, byte for byte. This asks for
that, and looks for every name, note and address in the outcome once more, by other means than the program's own.
"""
import os, random, re, shutil, subprocess, sys, tempfile

program, count = os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1000
root = tempfile.mkdtemp(prefix="generated-")
syllables = ["bra", "kel", "dro", "fen", "glo", "wix", "nør", "štu", "mé", "quo", "zy", "hup", "Łu", "ß", "日", "Ъе"]
failures, hits, cards, hidden = [], 0, 0, 0


def word(rng):
    return "".join(rng.choice(syllables) for _ in range(rng.randint(3, 5))).capitalize()


for seed in range(count):
    rng = random.Random(seed)
    folder, secrets = f"{root}/Basic_LinkedInDataExport_10-15-2026", set()
    shutil.rmtree(root, ignore_errors=True)
    os.makedirs(folder)

    def secret():
        text = word(rng)
        secrets.add(text)
        return text

    with open(f"{folder}/Invitations.csv", "w") as invitations, open(f"{folder}/Connections.csv", "w") as connections:
        invitations.write("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n")
        connections.write("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n")
        for n in range(rng.randint(0, 40)):
            first, last, slug = secret(), secret(), f"{secret()}-{n}"
            note = f"{secret()} and {secret()} met at {secret()}" if rng.random() < 0.5 else ""
            link, day = f"https://www.linkedin.com/in/{slug}", rng.randint(1, 14)
            if rng.random() < 0.7:
                row = f'{first} {last},Noor Vlietstra,"10/{day}/26, 9:41 AM","{note}",INCOMING,{link},'
            else:
                row = f'Noor Vlietstra,{first} {last},"10/{day}/26, 9:41 AM","{note}",OUTGOING,,{link}'
            invitations.write(row + "\n")
            if rng.random() < 0.3:
                connections.write(f"{first},{last},{link},,{rng.choice(['Orrin Trust', secret()])},Florist,{day:02} Oct 2026\n")
    out = f"{root}/report"
    result = subprocess.run([program, "build", folder, "--out", out], cwd=root, env={"PATH": "/usr/bin:/bin", "CI": "true"},
                            capture_output=True)
    if result.returncode:
        failures.append(f"seed {seed}: exit code {result.returncode}: {result.stderr.decode()}")
        continue
    text = (result.stdout + result.stderr).decode()
    for name in os.listdir(out):
        if not name.endswith(".css"):
            text += open(f"{out}/{name}").read()
    found = [s for s in secrets if re.search(re.escape(s), text, re.I)]
    hits += len(found)
    cards += text.count("<article")
    hidden += "Fewer than 5 are waiting" in text
    if found:
        failures.append(f"seed {seed}: {len(found)} of {len(secrets)} words in the report")
shutil.rmtree(root, ignore_errors=True)
for failure in failures[:5]:
    print(failure)
print(f"{count - len(failures)} of {count} exports published, {hits} words found again, {cards} cards, {hidden} without a queue")
sys.exit(1 if failures else 0)
