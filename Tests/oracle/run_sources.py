#!/usr/bin/env python3
"""Holds reports on other sources against an independent reading: Tests/oracle/run_sources.py PROGRAM [COUNT] [SEED]

For each seed from SEED on (40 from 0 on, if nothing is said) a random list of invitations as CSV, JSON and JSON Lines,
one of a notebook, friend requests of Facebook, damaged exports of LinkedIn, pages of a Member Snapshot and several
archives of one person in one build are read by the files beside this one, which follow formats.md and share no code
with the program: what is kept and left out, what became of it, and where each fault stands. An export in other forms
must give the report of its folder; what `diff` says of two exports of one person, and the statistics of a build of
both, are compared with latency.md. What the program is known to do otherwise than the reference is left out where that
is said. Each difference is printed with its seed. The last line is "N seeds, M values compared, K differences"; the
exit code is 1 if K is not 0.
"""
import json

import list_exports
import list_rows
from archives import Archives
from compare_archives import compare_archives
from compare_findings import compare_findings, compare_snapshot
from compare_lists import compare_list
from compare_pairs import compare_pair
from differences import Differences
from exports import Export
from faults import Damage
from forms import compare_forms, essence, forms
from friends import FriendRequests
from list_exports import RandomList
from naas import SECRET, Notebook
from pairs import Pair
from reports import build
from seeds import check_seeds
from snapshots import Snapshot
from unions import compare_union
from writing import Writer

# How many damaged exports a seed has.
DAMAGED = 4


def check_list(program, seed, differences):
    """A list in its three formats."""
    made = RandomList(seed)
    formats = {"list.csv": (made.table(), list_rows.table_rows), "list.json": (made.json(), list_rows.json_rows),
               "list.jsonl": (list_exports.json_lines(made.rows), list_rows.json_lines_rows)}
    for name, (data, read) in formats.items():
        report = build(program, {name: data}, [name], made.as_of)
        compare_list(report, read(data), made.as_of, name, differences)


def check_notebook(program, seed, differences):
    """A list of a notebook, whose secrets are kept nowhere (formats.md 9.2)."""
    data = Notebook(seed).file()
    report = build(program, {"naas.csv": data}, ["naas.csv"])
    compare_list(report, list_rows.table_rows(data), None, "naas.csv", differences)
    differences.same("secrets", SECRET in json.dumps(report), False)


def check_friends(program, seed, differences):
    """Friend requests."""
    made = FriendRequests(seed)
    made.compare(build(program, made.files, ["facebook"]), differences)


def check_snapshot(program, seed, differences):
    """Pages of a Member Snapshot."""
    writer = Writer(Export(seed))
    compare_snapshot(program, writer, Snapshot(seed, writer.files()), differences)


def check_forms(program, seed, differences):
    """An export of LinkedIn in other forms."""
    writer = Writer(Export(seed))
    files = writer.files()
    folder = f"Basic_LinkedInDataExport_{writer.export.day:%m-%d-%Y}"
    as_folder = {f"{folder}/{name}": data for name, data in files.items()}
    expected = essence(build(program, as_folder, [folder], writer.as_of))
    for form, other, name in forms(seed, folder, files):
        compare_forms(form, essence(build(program, other, [name], writer.as_of)), expected, differences)


def check_damage(program, seed, differences):
    """Damaged exports of LinkedIn; copies of messages are left out, since the program counts some of them."""
    for number in range(DAMAGED):
        writer = Writer(Export(seed * DAMAGED + number))
        files = Damage(seed * DAMAGED + number, writer.files(), ["messages.csv"]).files
        compare_findings(program, writer, files, differences)


def check(program, seed):
    """All of a seed."""
    differences = Differences()
    check_damage(program, seed, differences)
    check_list(program, seed, differences)
    check_notebook(program, seed, differences)
    check_friends(program, seed, differences)
    check_snapshot(program, seed, differences)
    check_forms(program, seed, differences)
    compare_pair(program, Pair(seed), differences)
    compare_union(program, Pair(seed), differences)
    compare_archives(program, Archives(seed), differences)
    return differences


if __name__ == "__main__":
    check_seeds(check, 40)
