"""Measures all programs in turn on the same files and writes the table: compare.py PROGRAM WORK RESULTS SIZE ...

Called by `run`, which makes the inputs. In every round each program runs once, so that a busy moment of the machine
falls on all of them; the first round only warms the caches. Medians are shown. CPU seconds count: they hardly depend on
what else the machine does.
"""
import datetime
import hashlib
import json
import os
import shutil
import statistics
import subprocess
import sys

from table import markdown

HERE = os.path.dirname(os.path.abspath(__file__))
ROUNDS = {"demo": 21, "S": 11, "R": 9, "M": 7, "L": 3}
PEERS = ("DuckDB", "Polars", "pandas")


class Contestant:
    """One command on one input, and what its runs took."""

    def __init__(self, name, command, result=None, rounds=None):
        self.name, self.command, self.result, self.rounds = name, command, result, rounds
        self.runs, self.results = [], set()

    def run(self, scratch, counts):
        shutil.rmtree(f"{scratch}/report", ignore_errors=True)
        launch = [sys.executable, "-I", "-S", f"{HERE}/launch.py", f"{scratch}/output", *self.command]
        line = subprocess.run(launch, check=True, capture_output=True, text=True).stdout.split()
        if line[0] != "0":
            raise SystemExit(f"{self.name} ended with {line[0]}: {' '.join(self.command)}")
        if self.result:
            self.results.add(json.dumps(self.result(scratch), sort_keys=True))
        if counts:
            self.runs.append(dict(zip(("cpu", "wall", "peak"), map(float, line[1:]))))

    def record(self):
        record = {"program": self.name, "runs": self.runs}
        for key in ("cpu", "wall", "peak"):
            record[key] = statistics.median(run[key] for run in self.runs)
        if self.result:
            if len(self.results) > 1:
                raise SystemExit(f"{self.name} gave different results in different runs")
            record |= json.loads(next(iter(self.results)))
            record["hash"] = digest(json.dumps(record["shared"], sort_keys=True).encode())
        return record


def digest(data):
    return hashlib.sha256(data).hexdigest()[:16]


def peer_result(scratch):
    with open(f"{scratch}/output", encoding="utf-8") as file:
        return json.load(file)


def report_result(scratch):
    """The peers' `shared` out of report.json, and the hash of the whole report."""
    whole = hashlib.sha256()
    for name in sorted(os.listdir(f"{scratch}/report")):
        with open(f"{scratch}/report/{name}", "rb") as file:
            whole.update(name.encode() + b"\0" + hashlib.sha256(file.read()).digest())
    with open(f"{scratch}/report/report.json", encoding="utf-8") as file:
        report = json.load(file)
    rows = {entry["kind"]: entry["rowsRead"] for entry in report["inputs"]}
    shared = {"connections": rows["connections"], "messages": rows["messages"]}
    for direction in ("incoming", "outgoing"):
        listed = [entry for entry in report["invitations"] if entry["direction"] == direction]
        shared[direction] = {
            "invitations": len(listed),
            "accepted": sum(entry["state"] == "accepted" for entry in listed),
            "waits": [entry["count"] for entry in report["latency"][direction]["bins"]],
        }
    return {"shared": shared, "report": whole.hexdigest()[:16]}


def contestants(program, work, scratch, size):
    build = [program, "build", "--out", f"{scratch}/report"]
    if size == "demo":
        return {"sample": [Contestant("invreport", build + ["--demo"])]}
    folder, archive = f"{work}/data/{size}", f"{work}/data/{size}.zip"
    files = [f"{folder}/{name}" for name in ("Invitations.csv", "Connections.csv", "messages.csv")]
    python = f"{work}/venv/bin/python"
    build += ["--as-of", "2024-01-01"]
    inputs = {"folder": [
        Contestant("cat", ["cat", *files]),
        Contestant("wc -l", ["wc", "-l", *files]),
        Contestant("invreport", build + [folder], report_result),
    ]}
    for peer in PEERS:
        # pandas takes half a minute and more for the largest size.
        rounds = 1 if (peer, size) == ("pandas", "L") else None
        command = [python, f"{HERE}/peers/{peer.lower()}_peer.py", folder]
        inputs["folder"].append(Contestant(peer, command, peer_result, rounds))
    if os.path.exists(archive):
        inputs["zip"] = [
            Contestant("zlib inflate", [sys.executable, "-I", "-S", f"{HERE}/inflate.py", archive]),
            Contestant("invreport", build + [archive], report_result),
        ]
        if shutil.which("bsdtar"):
            inputs["zip"].insert(0, Contestant("bsdtar", ["bsdtar", "-xOf", archive]))
    return inputs


def measure(program, work, scratch, size):
    """All records of a size; every result must be the same."""
    records = []
    rounds = int(os.environ.get("RUNS") or ROUNDS.get(size, 5))
    for kind, all_of_it in contestants(program, work, scratch, size).items():
        for round in range(rounds + 1):
            for contestant in all_of_it:
                if contestant.rounds is None or 1 <= round <= contestant.rounds:
                    contestant.run(scratch, counts=round > 0)
        records += [{"size": size, "input": kind, **contestant.record()} for contestant in all_of_it]
        print(f"{size} {kind}: measured", file=sys.stderr)
    for key in ("shared", "people"):
        found = {json.dumps(record[key], sort_keys=True): record["program"] for record in records if key in record}
        if len(found) > 1:
            raise SystemExit(f"the results for size {size} differ: {found}")
    return records


def first_line(*command):
    """The first line that a command prints; empty when there is no such command."""
    try:
        lines = subprocess.run(command, capture_output=True, text=True).stdout.splitlines()
    except OSError:
        return ""
    return lines[0].strip() if lines else ""


def machine():
    model = first_line("sysctl", "-n", "machdep.cpu.brand_string")
    if os.path.exists("/proc/cpuinfo"):
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            model = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), "")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return {"processor": model, "processors": os.cpu_count(), "memory": memory, "system": first_line("uname", "-srm")}


def versions(program, python):
    packages = "import duckdb, numpy, pandas, polars, pyarrow; print(', '.join(f'{m.__name__} {m.__version__}' for m in" \
               " (duckdb, polars, pandas, pyarrow, numpy)))"
    changed = " with changes" if first_line("git", "status", "--porcelain", "--untracked-files=no") else ""
    return {
        "invreport": f"{first_line(program, '--version').removeprefix('invreport ')}, commit {first_line('git', 'rev-parse', '--short', 'HEAD')}{changed}",
        "Swift": first_line("swift", "--version"),
        "Python": sys.version.split()[0],
        "peers": first_line(python, "-c", packages),
    }


def main():
    program, work, results, *sizes = sys.argv[1:]
    program, scratch = os.path.abspath(program), f"{work}/scratch"
    os.makedirs(scratch, exist_ok=True)
    os.makedirs(results, exist_ok=True)
    outcome = {
        "date": datetime.date.today().isoformat(),
        "command": f'make bench SIZES="{" ".join(sizes)}"',
        "machine": machine(),
        "versions": versions(program, f"{work}/venv/bin/python"),
        "bytes": {size: sum(os.path.getsize(f"{work}/data/{size}/{name}") for name in os.listdir(f"{work}/data/{size}"))
                  for size in sizes},
        "records": [record for size in ["demo", *sizes] for record in measure(program, work, scratch, size)],
    }
    shutil.rmtree(scratch)
    text = markdown(outcome)
    for ending, content in (("json", json.dumps(outcome, indent=1) + "\n"), ("md", text)):
        with open(f"{results}/{outcome['date']}.{ending}", "w", encoding="utf-8") as file:
            file.write(content)
    print(text)


if __name__ == "__main__":
    main()
