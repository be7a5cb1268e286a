"""The Markdown table of a comparison."""


def seconds(value):
    return f"{value * 1000:.1f} ms" if value < 0.1 else f"{value:.3f} s"


def megabytes(value):
    return f"{value / 1e6:.0f} MB"


def times(value):
    return f"{value:.1f}" if value < 10 else f"{value:.0f}"


def find(outcome, size, program, kind="folder"):
    records = outcome["records"]
    return next((r for r in records if (r["size"], r["input"], r["program"]) == (size, kind, program)), None)


def rows(outcome):
    for record in outcome["records"]:
        own = find(outcome, record["size"], "invreport", record["input"])
        name = f"**{record['program']}**" if record is own else record["program"]
        ratios = [times(record[key] / own[key]) for key in ("cpu", "wall", "peak")]
        yield [record["size"], record["input"], name, seconds(record["cpu"]), seconds(record["wall"]),
               megabytes(record["peak"]), " / ".join(ratios), str(len(record["runs"])), record.get("hash", "")]


def against_peers(outcome):
    """For each size how often the cheapest of DuckDB and Polars takes what invreport takes."""
    for size in outcome["bytes"]:
        own = find(outcome, size, "invreport")
        peers = [find(outcome, size, name) for name in ("DuckDB", "Polars")]
        cheapest = [times(min(peer[key] for peer in peers) / own[key]) for key in ("cpu", "wall", "peak")]
        yield f"- {size}: {cheapest[0]} times the CPU seconds, {cheapest[1]} times the wall time, {cheapest[2]} times the memory"


def growth(outcome):
    """How much dearer a byte is in the next larger size: 1 is linear growth."""
    sizes = list(outcome["bytes"])
    for small, large in zip(sizes, sizes[1:]):
        cost = {size: find(outcome, size, "invreport")["cpu"] / outcome["bytes"][size] for size in (small, large)}
        yield f"- a byte of {large} costs {cost[large] / cost[small]:.2f} times the CPU time of a byte of {small}"


def inflating(outcome):
    for size in outcome["bytes"]:
        own = find(outcome, size, "invreport", "zip")
        floors = [find(outcome, size, name, "zip") for name in ("bsdtar", "zlib inflate")]
        fastest = min((floor for floor in floors if floor), key=lambda floor: floor["wall"], default=None)
        if own and fastest:
            yield f"- {size}.zip takes {times(own['wall'] / fastest['wall'])} times the wall time and " \
                  f"{times(own['cpu'] / fastest['cpu'])} times the CPU time of inflating it with {fastest['program']}"


def markdown(outcome):
    machine, versions = outcome["machine"], outcome["versions"]
    titles = ["size", "input", "program", "CPU", "wall", "peak memory", "times invreport (CPU / wall / memory)", "runs", "result"]
    lines = [
        f"# {outcome['date']}", "",
        f"`{outcome['command']}`", "",
        f"{machine['processor']}, {machine['processors']} processors, {machine['memory'] / 2**30:.0f} GiB, {machine['system']}.",
        f"invreport {versions['invreport']}. {versions['Swift']}. Python {versions['Python']}, {versions['peers']}.", "",
        "Medians. invreport reads, joins, decides, renders and writes the report; the peers read, join and count "
        "(`Benchmarks/peers/task.py`). Equal results say that they found the same.", "",
        "| " + " | ".join(titles) + " |", "|" + " --- |" * len(titles),
        *("| " + " | ".join(row) + " |" for row in rows(outcome)), "",
        "The cheapest of DuckDB and Polars takes:", "", *against_peers(outcome),
    ]
    more = [*growth(outcome), *inflating(outcome)]
    if more:
        lines += ["", "Growth and inflating:", "", *more]
    return "\n".join(lines) + "\n"
