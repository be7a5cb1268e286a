#!/usr/bin/env python3
"""Breaks every step of a build on purpose: Tests/faults/run.py PROGRAM

After each fault the earlier report must be as it was, byte for byte, or the new one whole; nothing may be left beside it, and
the exit code must be one of the documented ones. What this machine cannot do (strace, mount) is said, never skipped in
silence. The last line is "N passed, N failed".
"""
import hashlib, os, random, re, shutil, signal, subprocess, sys, tempfile, time

PROGRAM = os.path.abspath(sys.argv[1])
KILLS = int(os.environ.get("KILLS", "200"))
ROOT = tempfile.mkdtemp(prefix="faults-")
ENVIRONMENT = {"PATH": "/usr/bin:/bin"}
# 127: a library of the system could not be loaded; 64: the runtime could not read /proc/self/maps, in which it looks for the
# command line. In both cases the program never began.
CODES = {0, 1, 64, 65, 66, 70, 73, 74, 75, 77, 78, 127}
IS_TRACED = bool(shutil.which("strace")) and subprocess.run(
    ["strace", "-qq", "-o", "/dev/null", "true"], capture_output=True).returncode == 0
passed = failed = missing = 0


def tell(name, problems, detail=""):
    global passed, failed
    if problems:
        failed += 1
        print(f"FAIL {name}: {problems[0]}" + (f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""))
    else:
        passed += 1
        print(f"ok   {name}{': ' if detail else ''}{detail}", flush=True)


def absent(what):
    global missing
    missing += 1
    print(f"not run: {what}")


def digest(folder):
    """Every file below a folder, with its bytes."""
    found = {}
    for path, _, files in os.walk(folder):
        for name in files:
            full = os.path.join(path, name)
            found[os.path.relpath(full, folder)] = hashlib.sha256(open(full, "rb").read()).hexdigest()
    return found


def export(folder, count):
    """An export of invented people, larger with every count."""
    os.makedirs(folder)
    with open(f"{folder}/Invitations.csv", "w") as file:
        file.write("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n")
        for n in range(count):
            file.write(f'Person {n} Brakel,Noor Vlietstra,"10/{n % 14 + 1}/26, 9:41 AM",Hello number {n},INCOMING,'
                       f"https://www.linkedin.com/in/person-{n},\n")
    with open(f"{folder}/Connections.csv", "w") as file:
        file.write("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n")
        file.write("Ana,Quist,https://www.linkedin.com/in/ana-quist,,Orrin Trust,Florist,02 Sep 2026\n")
    return folder


# An earlier report for each set of options, to be copied.
EARLIER = {}
OLD, NEW = export(f"{ROOT}/old", 6), export(f"{ROOT}/new", 9)


def build(place, source, *more, before=(), program=PROGRAM, **options):
    command = [*before, program, "build", source, "--as-of", "2026-10-20", "--out", f"{place}/report", *more]
    return subprocess.run(command, cwd=ROOT, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)


def expected(source, *more):
    place = tempfile.mkdtemp(dir=ROOT)
    result = build(place, source, *more)
    assert result.returncode == 0, result.stderr
    return digest(place)


class Place:
    """A folder with an earlier report."""

    def __init__(self, *more, parent=ROOT):
        self.path = tempfile.mkdtemp(dir=parent)
        made = EARLIER.get((more, parent == ROOT))
        if made:
            shutil.copytree(made, self.path, dirs_exist_ok=True)
            return
        assert build(self.path, OLD, *more).returncode == 0
        if parent == ROOT:
            EARLIER[(more, True)] = shutil.copytree(self.path, tempfile.mkdtemp(dir=ROOT), dirs_exist_ok=True)

    def problem(self, code, old, new, is_stage_allowed=False):
        now = digest(self.path)
        report = {path: sum for path, sum in now.items() if path.split("/")[0] == "report"}
        if code not in CODES:
            return f"exit code {code}"
        if report != old and report != new:
            return f"exit code {code}, and the report is neither the earlier nor the new one"
        if code == 0 and report != new:
            return "exit code 0, and the report is the earlier one"
        if not is_stage_allowed and now != report:
            return f"exit code {code}, and left behind: {sorted(set(now) - set(report))[0]}"
        return None


def inject(profile, old, new):
    """Fails the n-th call of each kind, for every n that a build makes."""
    faults = [("openat", "EACCES"), ("openat", "EMFILE"), ("write", "EIO"), ("write", "ENOSPC"), ("fsync", "EIO"),
              ("close", "EIO"), ("mkdirat", "ENOSPC"), ("fchmod", "EPERM"), ("renameat2", "EACCES"),
              ("renameat2", "EINVAL"), ("flock", "ENOLCK"), ("unlinkat", "EACCES"), ("read", "EIO")]
    place = Place(*profile)
    counted = build(place.path, NEW, *profile, before=["strace", "-f", "-c", "-U", "calls,name", "-o", f"{ROOT}/calls"])
    assert counted.returncode == 0, counted.stderr
    calls = {name: int(count) for count, name in re.findall(r"^\s*(\d+)\s+(\w+)$", open(f"{ROOT}/calls").read(), re.M)}
    for call, error in faults:
        problems, codes = [], {}
        for n in range(1, calls.get(call, 0) + 1):
            place = Place(*profile)
            result = build(place.path, NEW, *profile, before=[
                "strace", "-qq", "-o", "/dev/null", "-f", "-e", f"inject={call}:error={error}:when={n}"])
            codes[result.returncode] = codes.get(result.returncode, 0) + 1
            # A stage that may not be removed stays; the next build removes it.
            problem = place.problem(result.returncode, old, new, is_stage_allowed=call in ("unlinkat", "openat"))
            before = {64: ("openat", "read"), 127: ("openat", "read", "close")}.get(result.returncode)
            if before and call not in before:
                problem = f"exit code {result.returncode}"
            if problem:
                problems.append(f"call {n}: {problem}")
            elif build(place.path, NEW, *profile).returncode or place.problem(0, new, new):
                problems.append(f"call {n}: the next build does not clean up: {place.problem(0, new, new)}")
            shutil.rmtree(place.path)
        shown = ", ".join(f"{count} × {code}" for code, count in sorted(codes.items()))
        tell(f"{call} fails with {error}{' ' + profile[-1] if profile else ''}", problems,
             f"{calls.get(call, 0)} calls, exit codes {shown or 'none'}")


def duration(source):
    """How long a build takes here, in seconds: the middle one of five."""
    place, taken = Place(), []
    for _ in range(5):
        start = time.monotonic()
        build(place.path, source)
        taken.append(time.monotonic() - start)
    return sorted(taken)[2]


def kills(old, new):
    problems, left, begun = [], 0, 0
    place = Place()
    source, whole, span = NEW, [old, new], duration(NEW)
    for n in range(KILLS):
        process = subprocess.Popen([PROGRAM, "build", source, "--as-of", "2026-10-20", "--out", f"{place.path}/report"],
                                   cwd=ROOT, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(random.uniform(0.001, max(0.03, span)))
        process.kill()
        begun += process.wait() != 0
        now = digest(f"{place.path}/report")
        if {f"report/{path}": sum for path, sum in now.items()} not in whole:
            problems.append(f"kill {n}: the report is neither the earlier nor the new one")
        left += any(entry.startswith(".report.invreport-") for entry in os.listdir(place.path))
        source = OLD if n % 2 else NEW
    if build(place.path, NEW).returncode or place.problem(0, new, new):
        problems.append(f"the next build does not clean up: {place.problem(0, new, new)}")
    tell(f"{KILLS} kills", problems, f"{begun} in the middle, a stage left after {left}, none after the next build")


def signals(old, new):
    large = export(f"{ROOT}/large", 4000)
    span = duration(large)
    for number, code in ((signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)):
        problems, slowest, codes = [], 0, {}
        whole = expected(large)
        for n in range(20):
            place = Place()
            process = subprocess.Popen(
                [PROGRAM, "build", large, "--as-of", "2026-10-20", "--out", f"{place.path}/report"], cwd=ROOT,
                env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                preexec_fn=lambda: [signal.signal(s, signal.SIG_DFL) for s in (signal.SIGINT, signal.SIGHUP)])
            time.sleep(0.03 + span * n / 20)
            start = time.monotonic()
            process.send_signal(number)
            ended = process.wait()
            slowest = max(slowest, time.monotonic() - start)
            codes[ended] = codes.get(ended, 0) + 1
            now = digest(place.path)
            if ended not in (0, code):
                problems.append(f"exit code {ended}")
            elif now not in (old, whole):
                problems.append(f"left behind: {sorted(set(now) - set(old))[:1]}")
            shutil.rmtree(place.path)
        if slowest > 1:
            problems.append(f"took {slowest:.2f} s")
        tell(f"20 × {number.name}", problems, f"exit codes {codes}, the slowest took {slowest:.2f} s")


def together(old, new):
    """Builds wait for one another, at most ten seconds: fast ones all end with 0, behind one that hangs seven end with 75."""
    def start(count, before=()):
        return [subprocess.Popen([*before, PROGRAM, "build", NEW, "--as-of", "2026-10-20", "--out", f"{place.path}/report"], cwd=ROOT,
                                 env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for _ in range(count)]

    place = Place()
    codes = sorted(process.wait() for process in start(8))
    tell("eight builds at once, one after the other", [] if codes == [0] * 8 and not place.problem(0, new, new) else [str(codes)],
         f"exit codes {codes}")
    if not IS_TRACED:
        return absent("eight builds of which one hangs, because strace is missing or not allowed here")
    place = Place()
    slow = start(1, ["strace", "-qq", "-o", "/dev/null", "-f", "-e", "inject=fsync:delay_enter=15000000:when=1"])
    while not any(entry.startswith(".report.invreport-") for entry in os.listdir(place.path)):
        time.sleep(0.01)
    codes = [process.wait() for process in start(7)]
    codes = [slow[0].wait(), *codes]
    tell("eight builds at once, of which the first hangs", [] if codes == [0] + [75] * 7 and not place.problem(0, new, new) else [str(codes)],
         f"exit codes {codes}")
    place = Place()
    holder = subprocess.Popen([sys.executable, "-c", "import fcntl,os,sys,time\nd=os.open(sys.argv[1],os.O_RDONLY)\n"
                               "fcntl.flock(d,fcntl.LOCK_EX)\nprint('held',flush=True)\ntime.sleep(60)", place.path],
                              stdout=subprocess.PIPE)
    holder.stdout.readline()
    code = build(place.path, NEW).returncode
    holder.kill()
    holder.wait()
    tell("a build that never ends", [] if code == 75 and not place.problem(75, old, old) else [f"exit code {code}"], "exit code 75")


def limits(old, new):
    for name, limit in (("file size", "ulimit -f 20"), ("descriptors", "ulimit -n 5"), ("memory", "ulimit -v 100000")):
        place = Place()
        code = build(place.path, NEW, before=["/bin/sh", "-c", f'{limit}; exec "$@"', "sh"]).returncode
        # Without memory the process dies as the system decides.
        died = name == "memory" and (code < 0 or code > 127 or code == 127)
        problem = place.problem(74 if died else code, old, new, is_stage_allowed=died)
        tell(f"limit of {name}", [problem] if problem else [] if code != 0 or name == "memory" else ["exit code 0"],
             f"exit code {code}")
    disk = tempfile.mkdtemp(dir=ROOT)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=300k", "none", disk], capture_output=True).returncode:
        return absent("a full disk, because nothing can be mounted here")
    try:
        place = Place(parent=disk)
        code = build(place.path, NEW).returncode
        problem = place.problem(code, old, new)
        tell("a full disk", [problem] if problem else [] if code == 74 else [f"exit code {code}"], f"exit code {code}")
    finally:
        subprocess.run(["umount", disk])


def read_only(old, new):
    place, somebody = Place(), {}
    if os.geteuid() == 0:
        # Root may write everywhere, so the folder and the build are nobody's.
        os.chmod(ROOT, 0o711)
        subprocess.run(["chown", "-R", "65534:65534", place.path], check=True)
        somebody = {"user": 65534, "group": 65534, "extra_groups": [], "program": shutil.copy(PROGRAM, ROOT)}
    os.chmod(place.path, 0o500)
    code = build(place.path, NEW, **somebody).returncode
    os.chmod(place.path, 0o700)
    problem = place.problem(code, old, new)
    tell("a read-only parent", [problem] if problem else [] if code == 74 else [f"exit code {code}"], f"exit code {code}")


def masks():
    problems = []
    for mask in (0o000, 0o022, 0o077):
        for options, folder, file in (((), 0o700, 0o600), (("--public",), 0o755, 0o644), (("--profile", "publish"), 0o755, 0o644)):
            place = tempfile.mkdtemp(dir=ROOT)
            build(place, NEW, *options, preexec_fn=lambda: os.umask(mask))
            modes = {os.stat(f"{place}/report").st_mode & 0o777} , {
                os.stat(f"{place}/report/{name}").st_mode & 0o777 for name in os.listdir(f"{place}/report")}
            if modes != ({folder}, {file}):
                problems.append(f"{mask:03o} {options}: {modes}")
    tell("modes under umask 000, 022 and 077", problems, "9 builds")


try:
    before, after = expected(OLD), expected(NEW)
    if IS_TRACED:
        inject((), before, after)
        publish = ("--profile", "publish")
        inject(publish, expected(OLD, *publish), expected(NEW, *publish))
    else:
        absent("failing system calls, because strace is missing or not allowed here")
    kills(before, after)
    signals(before, after)
    together(before, after)
    limits(before, after)
    read_only(before, after)
    masks()
finally:
    shutil.rmtree(ROOT, ignore_errors=True)
print(f"{passed} passed, {failed} failed" + (f", {missing} not run" if missing else ""))
sys.exit(1 if failed else 0)
