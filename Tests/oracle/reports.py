"""Runs the program on files and reads what it reports."""
import json
import os
import subprocess
import tempfile


def answer(program, command, files, inputs, options=()):
    """What a command says of inputs among files, in a new folder: exit code, standard output and error, report.json,
    and the first page, which stands in the report as `page`."""
    with tempfile.TemporaryDirectory(prefix="oracle-") as place:
        for name, data in files.items():
            if data is None:
                continue
            path = os.path.join(place, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(data)
        result = subprocess.run([program, command, *inputs, *options], cwd=place, env={"PATH": "/usr/bin:/bin"},
                                capture_output=True, text=True)
        path = os.path.join(place, "report", "report.json")
        report = None
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                report = json.load(file)
            with open(os.path.join(place, "report", "index.html"), encoding="utf-8") as file:
                report["page"] = file.read()
        return result, report


def build(program, files, inputs, as_of=None, options=()):
    """The report of inputs; an error if the program makes none."""
    given = ["--out", "report", *options] + (["--as-of", as_of.isoformat()] if as_of else [])
    result, report = answer(program, "build", files, inputs, given)
    if result.returncode or report is None:
        raise RuntimeError(f"exit code {result.returncode}: {result.stderr[-300:]}")
    return report
