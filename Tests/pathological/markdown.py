#!/usr/bin/env python3
"""Slow and deep Markdown as a page, a card, a text and goals.md: markdown.py PROGRAM SUITES SCRATCH.

SUITES holds pathological.py, which makes the shapes. Each ends in under two seconds or is refused with markup-too-deep where
its table says so; one byte more than 64 KiB is too-large.
"""
import os, re, shutil, subprocess, sys, time

program, suites, scratch = os.path.abspath(sys.argv[1]), sys.argv[2], sys.argv[3]
SECONDS = 2
PLACES = ("pages/mine.md", "cards/invitation.md", "wording/en/accept.md", "goals.md")


def run(place, source):
    folder = f"{scratch}/mine"
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(os.path.dirname(f"{folder}/{place}"))
    with open(f"{folder}/{place}", "wb") as file:
        file.write(source)
    arguments = ["check", "--goals", f"{folder}/{place}"] if place == "goals.md" else ["templates", "check", folder]
    before = os.times()
    try:
        result = subprocess.run([program, *arguments], capture_output=True, cwd=scratch, timeout=60)
    except subprocess.TimeoutExpired:
        return -1, "", 60
    after = os.times()
    seconds = after.children_user + after.children_system - before.children_user - before.children_system
    return result.returncode, result.stderr.decode("utf-8", "replace"), seconds


shutil.rmtree(scratch, ignore_errors=True)
os.makedirs(scratch)
make = [sys.executable, f"{suites}/pathological.py"]
subprocess.run([*make, "--out", f"{scratch}/shapes"], check=True, capture_output=True)
listed = subprocess.run([*make, "--list"], check=True, capture_output=True, text=True).stdout
refused = {line.split()[0] for line in listed.splitlines() if "markup-too-deep" in line}
good, count, failures, slowest = 0, 0, [], (0, "")
for name in sorted(os.listdir(f"{scratch}/shapes")):
    shape = os.path.splitext(name)[0]
    source = open(f"{scratch}/shapes/{name}", "rb").read()
    count += 1
    found = []
    for place in PLACES:
        code, told, seconds = run(place, source)
        slowest = max(slowest, (seconds, f"{shape} as {place}"))
        if code not in (0, 78):
            found.append(f"{place}: exit {code}")
        if seconds > SECONDS:
            found.append(f"{place}: {seconds:.2f} s")
        if ("markup-too-deep" in told) != (shape in refused):
            found.append(f"{place}: markup-too-deep is {'not ' * (shape in refused)}told")
        code, told, _ = run(place, (source + b"x" * 65_537)[:65_537])
        if code != 78 or "[too-large]" not in told:
            found.append(f"{place}: 65,537 bytes end with {code}")
    good += not found
    failures += [f"{shape}: {fault}" for fault in found]
shutil.rmtree(scratch, ignore_errors=True)
print("\n".join(failures[:20]))
print(f"pathological Markdown: {good} of {count} shapes, each as page, card, text and goals; {len(refused)} refused as too deep; "
      f"the slowest took {slowest[0]:.2f} s of CPU ({slowest[1]})")
sys.exit(good != count or not count)
