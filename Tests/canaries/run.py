#!/usr/bin/env python3
"""What others could read of a job, searched for words that stand in every field of every kind of input: run.py PROGRAM

Each subcommand runs under CI=true on each input: the files that a job would keep, standard output and standard error must hold
none of the words, in any form. Without CI the same is asked of standard error, which is what a log keeps. That the search finds
what is there is shown on the private report. The last line is "N passed, N failed".
"""
import base64, os, pathlib, re, shutil, subprocess, sys, tempfile, urllib.parse, html

import inputs as made

PROGRAM = os.path.abspath(sys.argv[1])
ROOT = tempfile.mkdtemp(prefix="canaries-")
STEM = made.STEM.lower().encode()
ENCODED = [base64.b64encode(b"\0" * shift + made.STEM.encode())[4 if shift else 0:-4] for shift in range(3)] + [STEM.hex().encode()]
passed = failed = 0
hits = {"published files": 0, "standard output": 0, "standard error": 0}
commands = files = 0
results = {}


def tell(name, problems):
    global passed, failed
    passed, failed = passed + (not problems), failed + bool(problems)
    print(f"FAIL {name}: {'; '.join(map(str, problems[:4]))}" if problems else f"ok   {name}", flush=True)


def holds(data):
    """Whether a word stands in some bytes, plain or in a form in which it could be written."""
    forms = [data, html.unescape(data.decode(errors="replace")).encode(), urllib.parse.unquote_to_bytes(data)]
    return any(STEM in re.sub(rb"<[^>]*>|\s", b"", form).lower() or STEM in form.lower() for form in forms) or any(
        form in data or form in data.lower() for form in ENCODED)


def run(arguments, place, ci=True):
    environment = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "GITHUB_STEP_SUMMARY": f"{place}/page.md"}
    return subprocess.run([PROGRAM, *arguments], cwd=place, capture_output=True, env=environment | ({"CI": "true"} if ci else {}))


def without(typed, said):
    """What was said, but for the paths and words that were typed, which may come back."""
    for text in sorted({*typed[1:], *map(os.path.basename, typed[1:])}, key=len, reverse=True):
        said = said.replace(text.encode(), b"") if made.STEM in text else said
    return said


def try_in_ci(name, arguments, codes, keeps=True):
    """Runs a command as a job does; returns what is wrong."""
    global commands, files
    place = tempfile.mkdtemp(dir=ROOT)
    result, problems = run(arguments, place), []
    commands += 1
    results[result.returncode] = results.get(result.returncode, 0) + 1
    if result.returncode not in codes:
        problems.append(f"{arguments[0]} ends with {result.returncode}: {result.stderr.decode()[-300:]}")
    for kind, data in [("standard output", result.stdout), ("standard error", result.stderr)]:
        if arguments[0] != "build":
            data = without(arguments, data)
        if holds(data):
            hits[kind] += 1
            problems.append(f"{' '.join(arguments[:1] + [a for a in arguments if a.startswith('--')])}: a canary on {kind}: "
                            + next((line for line in data.decode(errors="replace").splitlines() if holds(line.encode())), "")[:200])
        if re.search(rb"[\x00-\x09\x0b-\x1f\x7f]", data):
            problems.append(f"{arguments[0]}: a control character on {kind}")
        if re.search(rb"^::", data, re.M) and "github" not in arguments:
            problems.append(f"{arguments[0]}: a command to the runner on {kind}")
    for path in pathlib.Path(place).rglob("*"):
        if path.is_file() and keeps:
            files += 1
            if holds(path.read_bytes()) or holds(str(path.relative_to(place)).encode()):
                hits["published files"] += 1
                problems.append(f"{arguments[0]}: a canary in {path.relative_to(place)}")
    shutil.rmtree(place)
    return problems


def jobs(given, address, few):
    """The commands of a job on one input with the exit codes that they may have."""
    outcome = ["--summary", "summary.md", "--badge", "badge.svg", "--junit", "gates.xml", "--history", "history.jsonl",
               "--fail-on", "pending>1", "oldest>14d", "p90>7d", "unread>0.5%", "leak>0"]
    yield ["build", *given, *outcome], {1, 0} if few else {1}
    yield ["build", *given, "--single-file", "--format", "json", "--language", "de"], {0}
    yield ["build", *given, "--format", "github", "--strict"], {0, 1}
    yield ["build", *given, "--profile", "private"], {77}
    yield ["build", *given, "--out", "missing/report"], {73}
    for form in ["text", "json", "github"]:
        yield ["check", *given, "--format", form], {0}
    yield ["init", *given], {77}
    yield ["serve", *given, "--port", "0"], {77}
    yield ["explain", address, *given], {77}
    yield ["explain", "--statistic", "median", *given], {77}
    yield ["record", f"{address}=accept", *given, "--dry-run"], {77}
    yield ["record", "--review", *given], {77}


def main():
    word = made.Canaries()
    source = f"{ROOT}/source"
    os.mkdir(source)
    inputs, address = made.make(source, word)
    for kind, given in inputs.items():
        tell(f"{kind} under CI", [problem for arguments, codes in jobs(given, address, kind == "instagram") for problem in try_in_ci(kind, arguments, codes)])
    two = [f"{source}/two/Basic_LinkedInDataExport_{day}-2026" for day in ["09-20", "10-15"]]
    tell("two exports under CI", [problem for arguments in [["diff", *two], ["diff", *two, "--format", "json"], ["diff", *two, "--out", "changes"],
                                                            ["build", *two]] for problem in try_in_ci("diff", arguments, {0})])
    # record adds to the owner's file, which is not published; what it says is.
    ledger = next(path for path in inputs["export"] if path.endswith("decisions.csv"))
    tell("record under CI", try_in_ci("record", ["record", f"{address}=accept", *inputs["export"]], {0}))
    for name in ["a", "b"]:
        assert run(["build", *inputs["export"], "--out", f"{ROOT}/{name}"], ROOT, ci=False).returncode == 0
    tell("merge under CI", try_in_ci("merge", ["merge", f"{ROOT}/a", f"{ROOT}/b/report.json", "--out", "team"], {0}))

    # On one's own computer a log keeps standard error. Only what was asked for with --show-values quotes cells.
    problems, private = [], 0
    for kind, given in inputs.items():
        for arguments in [["build", *given], ["check", *given], ["init", *given], ["explain", address, *given], ["explain", word(), *given],
                          ["record", "--review", *given]]:
            place = tempfile.mkdtemp(dir=ROOT)
            result = run(arguments, place, ci=False)
            private += 1
            said = without(arguments, result.stderr)
            if holds(said):
                hits["standard error"] += 1
                problems.append(f"{kind}: {arguments[0]}: {next((l for l in said.splitlines() if holds(l)), b'')[:200]}")
    tell("standard error without CI", problems)
    page = pathlib.Path(f"{ROOT}/a/index.html").read_bytes()
    blind = [b"x" + base64.b64encode(b"." * n + made.STEM.encode() + b"yz") for n in range(3)] + [STEM.hex().encode(), made.STEM.encode()]
    tell("the search finds what is there", [form for form in [page, *blind] if not holds(form)])
    print(f"canaries: {word.count} words in {len(inputs) + 2} inputs; {commands} commands under CI (exit codes "
          + ", ".join(f"{count} × {code}" for code, count in sorted(results.items())) + f"), {private} without: "
          + f"{hits['published files']} hits in {files} published files, {hits['standard output']} on standard output, "
          + f"{hits['standard error']} on standard error")
    print(f"{passed} passed, {failed} failed")


try:
    main()
finally:
    shutil.rmtree(ROOT, ignore_errors=True)
sys.exit(bool(failed))
